package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manifest has the form of sha256sum, so that anyone can check it: sha256sum -c approved.sha256. */
class ApprovedExamplesTest {
    @Test
    void a_public_example_changes_only_when_that_is_approved() {
        Approval.approved("examples/approved.sha256", manifest(texts()), "A public example changed, came or went");
    }

    @Test
    void one_changed_character_is_noticed() {
        var altered = texts();
        altered.computeIfPresent("day.v1.json", (name, text) -> text + " ");
        assertThat(manifest(altered)).isNotEqualTo(manifest(texts()));
    }

    private static SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        Contract.asWritten()
                .examples()
                .keySet()
                .forEach(name -> texts.put(name + ".json", Contract.read("examples/" + name + ".json")));
        return texts;
    }

    private static String manifest(SortedMap<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> hash(text.getValue()) + "  " + text.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
