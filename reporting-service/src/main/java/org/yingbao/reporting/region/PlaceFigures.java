package org.yingbao.reporting.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.reporting.figures.Place;

/**
 * What the people of a place add up to in a coverage year.
 *
 * @param parts the sum over the cases of each partition
 * @param kept the figures of the last day of which they were kept; null before the first
 * @param forgotten what was published before the store forgot the parts; null once they have come again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceFigures(
        SortedMap<Integer, Part> parts,
        @Nullable RegionFigures kept,
        @Nullable Forgotten forgotten) {

    static final PlaceFigures NOTHING = new PlaceFigures(Collections.emptySortedMap(), null, null);

    /** The sum over one partition, and where it stood on the topic. */
    public record Part(long offset, Figures figures) {}

    /** Figures as they were published, and where the parts stood that they are made of. */
    public record Forgotten(RegionFigures figures, PartOffsets parts) {}

    /** With another part; the same if a later one is known. */
    PlaceFigures with(int partition, Part heard) {
        Part known = parts.get(partition);
        if (known != null && known.offset() >= heard.offset()) {
            return this;
        }
        SortedMap<Integer, Part> all = new TreeMap<>(parts);
        all.put(partition, heard);
        boolean again = forgotten == null || PartOffsets.of(all).reach(forgotten.parts());
        return new PlaceFigures(all, kept, again ? null : forgotten);
    }

    /** Learns what was published: until its parts have come again, that is what is so. */
    PlaceFigures recalling(Forgotten published) {
        return PartOffsets.of(parts).reach(published.parts()) ? this : new PlaceFigures(parts, kept, published);
    }

    boolean isWhole() {
        return forgotten == null;
    }

    PartOffsets offsets() {
        return PartOffsets.of(parts);
    }

    /** As they are, or were when a day had passed. */
    RegionFigures told(Place place, @Nullable LocalDate day) {
        if (forgotten != null) {
            return forgotten.figures().on(day);
        }
        Figures sum = parts.values().stream().map(Part::figures).reduce(Figures.NONE, Figures::plus);
        return FiguresText.of(place, sum).told(day);
    }

    /** Whether figures were not kept yet for this day, and are others than those kept last. */
    boolean isNewOn(LocalDate day, Place place) {
        return kept == null
                || (day.isAfter(kept.day()) && !told(place, kept.day()).equals(kept));
    }

    PlaceFigures keeping(RegionFigures ofDay) {
        return new PlaceFigures(parts, ofDay, forgotten);
    }
}
