package org.yingbao.reporting.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingbao.contracts.reporting.PeopleFigures;
import org.yingbao.contracts.reporting.RegionFigures;

/**
 * The figures of a place on the last days on which they changed; on another day they are those of the day before.
 *
 * @param days the latest last
 */
public record Trend(List<DayFigures> days) {

    public static final Trend NOTHING = new Trend(List.of());

    private static final int DAYS = 60;

    /** The figures of all people when a day had passed. */
    public record DayFigures(LocalDate day, PeopleFigures figures) {}

    /** The same with the figures of a later day; empty if that day is known. */
    Optional<Trend> with(RegionFigures heard) {
        LocalDate day = heard.day();
        if (day == null || (!days.isEmpty() && !day.isAfter(days.getLast().day()))) {
            return Optional.empty();
        }
        Stream<DayFigures> kept = days.stream().skip(Math.max(0, days.size() + 1 - DAYS));
        return Optional.of(new Trend(
                Stream.concat(kept, Stream.of(new DayFigures(day, heard.all()))).toList()));
    }
}
