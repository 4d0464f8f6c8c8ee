package org.yingbao.contribution.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.subsidy.DecidingIdentity;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.PolicyReference;

/** What other services say in the tests: coverage year 2023 in Lüliang, standard 350 yuan, window to 31 December. */
final class Told {

    static final long STANDARD = 35_000;

    private Told() {}

    /** Minimum-living since March, under revision 1. */
    static EntitlementStep supported(String from, long subsidyFen) {
        return supported(from, subsidyFen, "MINIMUM_LIVING", "2022-03-01", "NO_CHANGE");
    }

    /** A recognition that begins with the step. */
    static EntitlementStep gained(String from, long subsidyFen, String gainInWindow) {
        return supported(from, subsidyFen, "EXTREME_POVERTY", from, gainInWindow);
    }

    /** The same, certified in another county. */
    static EntitlementStep supportedIn(String region, String from, long subsidyFen) {
        return supported(region, from, subsidyFen, "MINIMUM_LIVING", "2022-03-01", "NO_CHANGE");
    }

    private static EntitlementStep supported(
            String from, long subsidyFen, String category, String since, String gainInWindow) {
        return supported("141102", from, subsidyFen, category, since, gainInWindow);
    }

    private static EntitlementStep supported(
            String region, String from, long subsidyFen, String category, String since, String gainInWindow) {
        return new EntitlementStep(
                LocalDate.parse(from),
                null,
                new PolicyReference(
                        "lvliang-2023", "141100", 2023, 1, LocalDate.parse("2022-12-31"), gainInWindow, "NEXT_YEAR"),
                region,
                region,
                1,
                STANDARD,
                subsidyFen,
                STANDARD - subsidyFen,
                null,
                List.of(new Payer("MEDICAL_AID", subsidyFen)),
                new DecidingIdentity("urn:cn:civil-affairs", "MZ-" + category, category, LocalDate.parse(since)),
                null,
                List.of(finding(category)));
    }

    static EntitlementStep nothing(String from, String reason) {
        return new EntitlementStep(
                LocalDate.parse(from),
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(finding(reason)));
    }

    private static Finding finding(String says) {
        return new Finding(
                "HIGHEST_SUPPORT", "[SD-2]", "MET", Map.of("amountFen", 28_000, "known", true), says + " decides.");
    }

    static CollectionFact paid(String recordId, long amountFen, String day) {
        return result(recordId, "PAID", amountFen, day);
    }

    static CollectionFact result(String recordId, String status, long amountFen, String day) {
        return result(recordId, status, amountFen, null, null, day);
    }

    /** Given back within the payment's own record. */
    static CollectionFact refunded(String recordId, long amountFen, long refundedFen, String day) {
        return result(recordId, "REFUNDED", amountFen, refundedFen, null, day);
    }

    /** A record of its own that gives back of a payment. */
    static CollectionFact refund(String recordId, String payment, long amountFen, String day) {
        return result(recordId, "REFUNDED", amountFen, null, payment, day);
    }

    private static CollectionFact result(
            String recordId,
            String status,
            long amountFen,
            @Nullable Long refundedFen,
            @Nullable String refundOf,
            String day) {
        return new CollectionFact(
                "urn:cn:tax",
                recordId,
                1,
                Instant.parse("2022-10-05T02:00:00Z"),
                status,
                null,
                2023,
                "141102",
                amountFen,
                refundedFen,
                refundOf,
                OffsetDateTime.parse(day + "T11:00:00+08:00"),
                "WECHAT",
                null,
                reason(status));
    }

    private static @Nullable String reason(String status) {
        return status.equals("FAILED") ? "账户余额不足" : null;
    }
}
