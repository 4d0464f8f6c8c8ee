package org.yingbao.reporting.region;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.reporting.figures.Place;

/**
 * What the people of a place add up to in a coverage year.
 *
 * @param name the place and year, as {@link Place#toString} writes it
 * @param parts the sum over the cases of each partition
 * @param kept the figures of the last day of which they were kept; null before the first
 * @param forgotten what was published before the store forgot the parts; null once they have come again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceFigures(
        String name,
        SortedMap<Integer, Part> parts,
        @Nullable RegionFigures kept,
        @Nullable Forgotten forgotten) {

    /** Of a place of which nothing is known yet. */
    static PlaceFigures nothing(String name) {
        return new PlaceFigures(name, Collections.emptySortedMap(), null, null);
    }

    /** The sum over one partition, and where it stood on the topic. */
    public record Part(long offset, Figures figures) {}

    /** Figures as they were published, and where the parts stood that they are made of. */
    public record Forgotten(RegionFigures figures, PartOffsets parts) {}

    @JsonIgnore
    Place place() {
        return Place.of(name);
    }

    /** With another part; empty if a later one is known. */
    Optional<PlaceFigures> with(int partition, Part heard) {
        Part known = parts.get(partition);
        if (known != null && known.offset() >= heard.offset()) {
            return Optional.empty();
        }
        SortedMap<Integer, Part> all = new TreeMap<>(parts);
        all.put(partition, heard);
        boolean again = forgotten == null || PartOffsets.of(all).reach(forgotten.parts());
        return Optional.of(new PlaceFigures(name, all, kept, again ? null : forgotten));
    }

    /** Learns what was published: until its parts have come again, that is what is so. Empty if they have. */
    Optional<PlaceFigures> recalling(Forgotten published) {
        return PartOffsets.of(parts).reach(published.parts())
                ? Optional.empty()
                : Optional.of(new PlaceFigures(name, parts, kept, published));
    }

    @JsonIgnore
    boolean isWhole() {
        return forgotten == null;
    }

    PartOffsets offsets() {
        return PartOffsets.of(parts);
    }

    /** As they are, or were when a day had passed. */
    public RegionFigures told(@Nullable LocalDate day) {
        if (forgotten != null) {
            return forgotten.figures().on(day);
        }
        Figures sum = parts.values().stream().map(Part::figures).reduce(Figures.NONE, Figures::plus);
        return FiguresText.of(place(), sum).told(day);
    }

    /** Whether no figures are kept of this day, or of a later one. */
    boolean isBefore(LocalDate day) {
        return kept == null || kept.day() == null || kept.day().isBefore(day);
    }

    /** Whether figures of a day are others than those kept last. */
    boolean areOthers(RegionFigures ofDay) {
        return kept == null || !ofDay.on(kept.day()).equals(kept);
    }

    PlaceFigures keeping(RegionFigures ofDay) {
        return new PlaceFigures(name, parts, ofDay, forgotten);
    }
}
