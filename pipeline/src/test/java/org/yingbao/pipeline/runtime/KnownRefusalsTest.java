package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KnownRefusalsTest {

    private static final int MOST = 100;

    private final KnownRefusals known = new KnownRefusals(MOST);

    @Test
    void the_first_ones_are_known_and_it_is_said_how_far_that_reaches() {
        shuffled(1_000).forEach(offset -> known.add(offset, offset.intValue()));

        long reach = LongStream.range(0, 2_000)
                .filter(each -> !known.reach(each))
                .findFirst()
                .orElseThrow();
        assertThat(reach).isBetween((long) MOST / 2, 2L * MOST);
        for (long offset = 0; offset < reach; offset++) {
            assertThat(known.has(offset, (int) offset)).isTrue();
            assertThat(known.has(offset, (int) offset + 1)).isFalse();
        }
        assertThat(known.isAhead(5_000)).isTrue();
    }

    @Test
    void few_of_them_are_known_all() {
        List.of(9L, 3L, 5L).forEach(offset -> known.add(offset, 7));

        assertThat(known.reach(Long.MAX_VALUE - 1)).isTrue();
        assertThat(known.isAhead(9)).isTrue();
        assertThat(known.isAhead(10)).isFalse();
        known.passed(6);
        assertThat(known.has(5, 7)).isFalse();
        assertThat(known.has(9, 7)).isTrue();
        known.passed(10);
        assertThat(known.isEmpty()).isTrue();
    }

    private static List<Long> shuffled(int howMany) {
        List<Long> all = new ArrayList<>(LongStream.range(0, howMany).boxed().toList());
        Collections.shuffle(all, new Random(4));
        return all;
    }
}
