package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchPacerTest {

    private static final int FULL = 500;
    private static final long MS = 1_000_000;

    private final BatchPacer rhythm = new BatchPacer(FULL);

    @Test
    void a_batch_that_was_waited_for_is_not_followed_by_a_rest() {
        rhythm.after(1, 100 * MS, 108 * MS);
        assertThat(rhythm.after(1, 111 * MS, 119 * MS)).isZero();
    }

    @Test
    void small_batches_without_a_pause_rest_as_long_as_they_took() {
        rhythm.after(1, 100 * MS, 108 * MS);
        assertThat(rhythm.after(1, 109 * MS, 117 * MS)).isEqualTo(8 * MS);
    }

    @Test
    void a_rest_is_no_pause() {
        rhythm.after(1, 100 * MS, 108 * MS);
        rhythm.after(1, 109 * MS, 117 * MS);
        assertThat(rhythm.after(1, 126 * MS, 134 * MS)).isEqualTo(8 * MS);
    }

    @Test
    void no_rest_is_longer_than_the_longest() {
        rhythm.after(1, 100 * MS, 108 * MS);
        assertThat(rhythm.after(1, 109 * MS, 3_000 * MS)).isEqualTo(BatchPacer.LONGEST);
    }

    @Test
    void a_full_batch_is_followed_by_the_next_at_once() {
        rhythm.after(1, 100 * MS, 108 * MS);
        assertThat(rhythm.after(FULL, 109 * MS, 150 * MS)).isZero();
    }
}
