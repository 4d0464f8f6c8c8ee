package org.yingbao.reporting.region;

import java.time.LocalDate;

/** What happens to the figures of a place. */
public sealed interface PlaceEvent {

    /** The cases of a partition add up to something else. */
    record Counted(int partition, PlaceFigures.Part part) implements PlaceEvent {}

    /** A day has passed: the figures of this moment are kept. */
    record DayPassed(LocalDate day) implements PlaceEvent {}
}
