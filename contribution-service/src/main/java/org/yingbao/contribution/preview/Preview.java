package org.yingbao.contribution.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.PreviewPlace;
import org.yingbao.contracts.subsidy.PreviewedDraft;
import org.yingbao.pipeline.stage.Figures;

/**
 * A preview as far as it is counted.
 *
 * @param draft null until anything of it has come
 * @param parts how far each partition is counted
 * @param read the offset of the sum that changed it last
 * @param published the offset of the sum after which it was published last, as far as the store has forgotten that:
 *     before it has come again nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preview(
        @Nullable PreviewedDraft draft, SortedMap<Integer, Part> parts, Figures figures, long read, long published) {
    static final Preview UNKNOWN = new Preview(null, Collections.emptySortedMap(), Figures.NONE, -1, -1);

    /**
     * How far a partition is counted.
     *
     * @param sweep the look through it that is counted; another one counts for nothing
     * @param next the page that comes next
     */
    public record Part(long sweep, long next, boolean done) {}

    /** The preview after a sum at an offset; the same if it adds nothing. */
    Preview with(PreviewSum sum, long at) {
        if (at <= read || (draft != null && sum.draft().run() < draft.run())) {
            return this;
        }
        Preview begun = draft == null || sum.draft().run() > draft.run()
                ? new Preview(sum.draft(), Collections.emptySortedMap(), Figures.NONE, at, published)
                : this;
        PreviewPlace place = sum.place();
        return place == null ? begun : begun.counting(place, sum.figures(), at);
    }

    private Preview counting(PreviewPlace place, Figures more, long at) {
        Part part = parts.getOrDefault(place.partition(), new Part(place.sweep(), 0, false));
        if (part.done() || part.sweep() != place.sweep() || part.next() != place.page()) {
            return this;
        }
        SortedMap<Integer, Part> counted = new TreeMap<>(parts);
        counted.put(place.partition(), new Part(part.sweep(), part.next() + 1, place.last()));
        return new Preview(draft, counted, KnownGroups.bounded(figures.plus(more)), at, published);
    }

    /** Learns after which sum it was published; null if that is known. */
    @Nullable
    Preview publishedAfter(long at) {
        return at <= Math.max(read, published) ? null : new Preview(draft, parts, figures, read, at);
    }

    /** Whether what was published last is known again. */
    boolean isKnown() {
        return read >= published;
    }

    int counted() {
        return (int) parts.values().stream().filter(Part::done).count();
    }
}
