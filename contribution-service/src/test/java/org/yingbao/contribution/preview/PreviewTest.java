package org.yingbao.contribution.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.contribution.CountingProgress;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.contracts.subsidy.PreviewPlace;
import org.yingbao.contracts.subsidy.PreviewedDraft;
import org.yingbao.contribution.preview.Figure.Kind;
import org.yingbao.pipeline.stage.Figures;

class PreviewTest {
    private static final PreviewedDraft FIRST = draft(3, false);

    private long at;

    private static PreviewedDraft draft(long run, boolean annulled) {
        return new PreviewedDraft("d", run, run, annulled, "p", "141100", 2023, 2);
    }

    private Preview with(Preview preview, PreviewedDraft draft, int partition, long sweep, long page, boolean last) {
        Figures one = Figures.of(Figure.people(Kind.LOOKED_AT).name(), 1);
        return preview.with(new PreviewSum(draft, new PreviewPlace(partition, sweep, page, last), one), at++);
    }

    private static PolicyPreview told(Preview preview, PreviewedDraft draft) {
        return PreviewWriter.write(draft, preview);
    }

    @Test
    void a_preview_is_counted_when_the_last_page_of_every_partition_has_come() {
        Preview preview = with(Preview.UNKNOWN, FIRST, 0, 7, 0, true);
        assertThat(told(preview, FIRST).status()).isEqualTo("COUNTING");
        assertThat(told(preview, FIRST).progress()).isEqualTo(new CountingProgress(1, 2));

        preview = with(with(preview, FIRST, 1, 9, 0, false), FIRST, 1, 9, 1, true);
        assertThat(told(preview, FIRST).status()).isEqualTo("COUNTED");
        assertThat(told(preview, FIRST).lookedAt()).isEqualTo(3);
        assertThat(told(preview, FIRST).progress()).isNull();
    }

    @Test
    void a_page_counts_once_however_often_it_is_looked_at() {
        Preview preview = with(Preview.UNKNOWN, FIRST, 0, 7, 0, false);

        assertThat(with(preview, FIRST, 0, 7, 0, false)).as("the same page").isEqualTo(preview);
        assertThat(with(preview, FIRST, 0, 8, 1, true)).as("another look").isEqualTo(preview);
        Preview done = with(preview, FIRST, 0, 7, 1, true);
        assertThat(with(done, FIRST, 0, 7, 2, false)).as("after the last one").isEqualTo(done);
    }

    @Test
    void the_same_record_again_changes_nothing() {
        PreviewSum sum = new PreviewSum(
                FIRST,
                new PreviewPlace(0, 7, 0, false),
                Figures.of(Figure.people(Kind.LOOKED_AT).name(), 1));
        Preview preview = Preview.UNKNOWN.with(sum, 5);
        assertThat(preview.with(sum, 5)).isEqualTo(preview);
    }

    @Test
    void a_later_revision_begins_anew_and_an_earlier_one_is_over() {
        PreviewedDraft second = draft(4, false);
        Preview preview = with(Preview.UNKNOWN, FIRST, 0, 7, 0, false);
        Preview anew = with(preview, second, 0, 11, 0, true);

        assertThat(told(anew, second).lookedAt()).isEqualTo(1);
        assertThat(with(anew, FIRST, 0, 7, 1, true)).isEqualTo(anew);
    }

    @Test
    void a_draft_that_is_given_up_has_no_figures() {
        PreviewedDraft given = draft(4, true);
        Preview preview =
                with(Preview.UNKNOWN, FIRST, 0, 7, 0, false).with(new PreviewSum(given, null, Figures.NONE), 100);

        assertThat(told(preview, given))
                .extracting(PolicyPreview::status, PolicyPreview::lookedAt, PolicyPreview::progress)
                .containsExactly("ANNULLED", 0L, null);
    }

    @Test
    void what_was_published_is_not_said_again_before_it_has_come_again() {
        Preview forgotten = Objects.requireNonNull(Preview.UNKNOWN.publishedAfter(1));
        Preview one = with(forgotten, FIRST, 0, 7, 0, false);
        assertThat(one.isKnown()).isFalse();
        assertThat(with(one, FIRST, 0, 7, 1, false).isKnown()).isTrue();
        assertThat(one.publishedAfter(0)).as("that is known").isNull();
    }

    @Test
    void of_thousands_of_groups_the_largest_are_kept_and_every_sum() {
        TreeMap<String, Long> all = new TreeMap<>();
        IntStream.range(0, 9_000)
                .forEach(i ->
                        all.put(Figure.group(new Figure.Group("C", 1, i, 0)).name(), 1L + i));
        all.put(Figure.people(Kind.SAME).name(), 1L);

        Figures bounded = KnownGroups.bounded(new Figures(all));
        assertThat(bounded.byName()).hasSize(4_001);
        assertThat(bounded.get(Figure.people(Kind.SAME).name())).isEqualTo(1);
        assertThat(bounded.get(Figure.group(new Figure.Group("C", 1, 8_999, 0)).name()))
                .isEqualTo(9_000);
        assertThat(bounded.get(Figure.group(new Figure.Group("C", 1, 0, 0)).name()))
                .isZero();
    }
}
