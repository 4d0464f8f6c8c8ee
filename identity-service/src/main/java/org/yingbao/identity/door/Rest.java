package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;

/** What of a record is checked after the person: where, over which days, and what has happened. */
record Rest(Optional<String> region, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Happened> happened) {

    /** A day that cannot lie after that of the event, and the field that says it. */
    record Happened(String field, LocalDate day) {}

    static final Rest NONE = new Rest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Rest over(String region, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Rest(Optional.of(region), from, to, Optional.empty());
    }

    static Rest happened(Optional<String> region, String field, LocalDate day) {
        return new Rest(region, Optional.empty(), Optional.empty(), Optional.of(new Happened(field, day)));
    }

    void checkPlaceAndDays() throws Refused {
        if (region.isPresent()) {
            checkRegion(region.get());
        }
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            throw new Refused(Reason.INTERVAL_REVERSED, "/to: not after from");
        }
    }

    static void checkRegion(String region) throws Refused {
        if (!Region.isKnown(region)) {
            throw new Refused(Reason.UNKNOWN_REGION, "/region: not six digits of a province of GB/T 2260, or 66");
        }
    }

    /** @param today the day of the event */
    void checkHappened(LocalDate today) throws Refused {
        if (happened.isPresent()) {
            NotInFuture.check(
                    today, "/" + happened.get().field(), happened.get().day());
        }
    }
}
