package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yingbao.pipeline.door.Fields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;

/** What a record of one type must look like. */
interface Shape {

    Set<String> STATUS = Set.of("ACTIVE", "ENDED", "ANNULLED");
    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2100;

    /** Reads the fields of the type, and tells what is to be checked after the person. */
    Rest read(Fields record) throws Refused;

    /** What is checked after the person: where, and over which days. */
    record Rest(Optional<String> region, Optional<LocalDate> from, Optional<LocalDate> to) {

        static final Rest NONE = new Rest(Optional.empty(), Optional.empty(), Optional.empty());

        void check() throws Refused {
            if (region.isPresent() && !Region.isKnown(region.get())) {
                throw new Refused(Reason.UNKNOWN_REGION, "/region: not six digits of a province of GB/T 2260");
            }
            if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
                throw new Refused(Reason.INTERVAL_REVERSED, "/to: not after from");
            }
        }
    }

    static Rest identityRecord(Fields record) throws Refused {
        String status = record.word("status", STATUS);
        record.code("category");
        record.optionalOpenObject("attributes");
        String region = record.anyText("region");
        LocalDate from = record.day("from");
        Optional<LocalDate> to = record.optionalDay("to");
        endedHasEnd(record, status);
        return new Rest(Optional.of(region), Optional.of(from), to);
    }

    static Rest enrolment(Fields record) throws Refused {
        String status = record.word("status", STATUS);
        coverageYear(record);
        String scheme = record.word("scheme", Set.of("RESIDENT", "EMPLOYEE"));
        String region = record.anyText("region");
        record.number("tier", 1, Integer.MAX_VALUE);
        Optional<LocalDate> from =
                scheme.equals("EMPLOYEE") ? Optional.of(record.day("from")) : record.optionalDay("from");
        Optional<LocalDate> to = record.optionalDay("to");
        endedHasEnd(record, status);
        record.optionalFlag("applied");
        return new Rest(Optional.of(region), from, to);
    }

    static Rest vitalStatus(Fields record) throws Refused {
        String status = record.word("status", Set.of("ALIVE", "DECEASED", "ANNULLED"));
        if (status.equals("DECEASED")) {
            record.day("deceasedOn");
        } else {
            record.optionalDay("deceasedOn");
        }
        return Rest.NONE;
    }

    static Rest otherGrant(Fields record) throws Refused {
        record.word("status", Set.of("ACTIVE", "ANNULLED"));
        coverageYear(record);
        record.text("payer");
        record.amount("amountFen");
        record.day("grantedOn");
        return Rest.NONE;
    }

    static Rest collectionResult(Fields record) throws Refused {
        record.word("status", Set.of("PAID", "FAILED", "REFUNDED", "ANNULLED"));
        record.optionalText("instructionId");
        coverageYear(record);
        record.amount("amountFen");
        record.instant("paidAt");
        record.text("channel");
        record.optionalText("payerRelation");
        record.optionalText("reason");
        return Rest.NONE;
    }

    private static void coverageYear(Fields record) throws Refused {
        record.number("coverageYear", FIRST_YEAR, LAST_YEAR);
    }

    private static void endedHasEnd(Fields record, String status) throws Refused {
        if (status.equals("ENDED")) {
            record.day("to");
        }
    }
}
