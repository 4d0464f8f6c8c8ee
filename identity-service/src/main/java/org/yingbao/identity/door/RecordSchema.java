package org.yingbao.identity.door;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.facts.Shanghai;

/** What a record of one type must look like. */
interface RecordSchema {

    String ANNULLED = "ANNULLED";
    String REFUNDED = "REFUNDED";
    Set<String> STATUS = Set.of("ACTIVE", "ENDED", ANNULLED);
    Set<String> OUTCOMES = Set.of(
            "PAID_NOT_SHOWN",
            "PAID_ELSEWHERE",
            "IN_ARMY",
            "IN_PRISON",
            "REFUSES",
            "UNREACHABLE",
            "DECEASED",
            "WILL_PAY");
    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2100;

    /** Reads the fields of the type, and tells what is to be checked after the person. */
    Rest read(JsonFields record) throws Refused;

    static Rest identityRecord(JsonFields record) throws Refused {
        String status = record.word("status", STATUS);
        record.code("category");
        record.optionalOpenObject("attributes");
        String region = record.anyText("region");
        LocalDate from = record.day("from");
        Optional<LocalDate> to = record.optionalDay("to");
        endedHasEnd(record, status);
        return Rest.over(region, Optional.of(from), to);
    }

    static Rest enrolment(JsonFields record) throws Refused {
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
        return Rest.over(region, from, to);
    }

    static Rest vitalStatus(JsonFields record) throws Refused {
        String status = record.word("status", Set.of("ALIVE", "DECEASED", ANNULLED));
        Optional<LocalDate> deceasedOn =
                status.equals("DECEASED") ? Optional.of(record.day("deceasedOn")) : record.optionalDay("deceasedOn");
        return deceasedOn
                .map(day -> Rest.happened(Optional.empty(), "deceasedOn", day))
                .orElse(Rest.NONE);
    }

    static Rest otherGrant(JsonFields record) throws Refused {
        record.word("status", Set.of("ACTIVE", ANNULLED));
        coverageYear(record);
        record.text("payer");
        record.amount("amountFen");
        record.day("grantedOn");
        return Rest.NONE;
    }

    static Rest screeningAnswer(JsonFields record) throws Refused {
        record.word("status", Set.of("ACTIVE", ANNULLED));
        coverageYear(record);
        record.word("outcome", OUTCOMES);
        record.day("answeredOn");
        return Rest.NONE;
    }

    static Rest collectionResult(JsonFields record) throws Refused {
        String status = record.word("status", Set.of("PAID", "FAILED", REFUNDED, ANNULLED));
        record.optionalText("instructionId");
        coverageYear(record);
        Optional<String> region = record.optionalText("region");
        long amount = record.amount("amountFen");
        refund(record, status, amount);
        OffsetDateTime paidAt = record.instant("paidAt");
        record.text("channel");
        record.optionalText("payerRelation");
        record.optionalText("reason");
        return Rest.happened(region, "paidAt", Shanghai.dayOf(paidAt.toInstant()));
    }

    /** A refund either says how much of its own payment was given back, or which payment it gives back. */
    private static void refund(JsonFields record, String status, long amount) throws Refused {
        boolean ofItsOwn = record.has("refundOf");
        if (ofItsOwn) {
            record.name("refundOf");
            if (!status.equals(REFUNDED) && !status.equals(ANNULLED)) {
                throw record.refuse("refundOf", "only with status REFUNDED or ANNULLED");
            }
        }
        if (record.optionalNumber("refundedFen", 0, JsonFields.GREATEST_AMOUNT)
                .filter(fen -> fen > amount)
                .isPresent()) {
            throw record.refuse("refundedFen", "more than amountFen");
        }
        if (status.equals(REFUNDED) && ofItsOwn == record.has("refundedFen")) {
            throw record.refuse(
                    "status",
                    ofItsOwn
                            ? "REFUNDED with both refundOf and refundedFen, and it can be only one"
                            : "REFUNDED needs refundedFen (of this payment) or refundOf (the recordId of another)");
        }
    }

    private static void coverageYear(JsonFields record) throws Refused {
        record.number("coverageYear", FIRST_YEAR, LAST_YEAR);
    }

    private static void endedHasEnd(JsonFields record, String status) throws Refused {
        if (status.equals("ENDED")) {
            record.day("to");
        }
    }
}
