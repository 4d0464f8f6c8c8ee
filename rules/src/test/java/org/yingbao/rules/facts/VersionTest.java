package org.yingbao.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final Instant EARLY = Instant.parse("2022-09-10T02:00:00Z");

    @Test
    void revision_goes_before_time_before_id_before_digest() {
        Version least = new Version(1, EARLY, "a", "0a");
        assertThat(List.of(
                        new Version(2, EARLY.minusSeconds(9), "A", "00"),
                        new Version(1, EARLY.plusNanos(1), "A", "00"),
                        new Version(1, EARLY, "b", "00"),
                        new Version(1, EARLY, "a", "0b")))
                .allSatisfy(greater -> assertThat(greater).isGreaterThan(least));
    }

    @Test
    void names_compare_by_their_bytes_also_above_the_basic_plane() {
        List<String> texts =
                List.of("", "A", "a", "aa", "é", "中", "\uD7FF", "\uE000", "\uFFFD", "\uD840\uDC00", "\uDBFF\uDFFF");
        for (String one : texts) {
            for (String other : texts) {
                int byBytes = Arrays.compareUnsigned(
                        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
                assertThat(Integer.signum(Utf8Order.compare(one, other)))
                        .as(one + " " + other)
                        .isEqualTo(Integer.signum(byBytes));
            }
        }
    }
}
