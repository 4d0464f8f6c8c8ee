package org.yingbao.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.why.Citation;
import org.yingbao.contracts.why.Citations;

/** What the rules cite is in the table of the contract, and the other way round. */
class CitedTextsTest {
    private static final Path RULES = Path.of("../rules/src/main/java");
    private static final Pattern CITED = Pattern.compile("Citation\\.([A-Z]{2}_[0-9]+)\\b");

    @Test
    void every_text_that_a_provision_or_a_reason_cites_is_in_the_table() throws IOException {
        assertThat(Citations.all()).extracting(Citation::key).containsAll(cited());
        assertThat(Stream.of(org.yingbao.rules.finding.Citation.values()).map(org.yingbao.rules.finding.Citation::key))
                .isSubsetOf(Citations.all().stream().map(Citation::key).toList());
    }

    @Test
    void a_text_that_none_cites_says_who_follows_it_and_no_other_does() throws IOException {
        Set<String> silent = Citations.all().stream()
                .filter(one -> one.elsewhere() == null)
                .map(Citation::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isEqualTo(cited());
    }

    private static Set<String> cited() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            Set<String> keys = new TreeSet<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                CITED.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> "[" + found.group(1).replace('_', '-') + "]")
                        .forEach(keys::add);
            }
            return keys;
        }
    }
}
