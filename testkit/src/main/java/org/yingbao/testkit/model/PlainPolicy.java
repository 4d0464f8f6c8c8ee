package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One revision of a policy under the code that it was written with, its default values filled in. Amounts in fen. */
record PlainPolicy(
        String region,
        int year,
        long revision,
        LocalDate inForceFrom,
        LocalDate opens,
        LocalDate closes,
        boolean extending,
        List<Standard> standards,
        List<PlainGrant> grants,
        JsonNode identityFixed,
        boolean refundsGainsInWindow,
        boolean refundsGainsAfterWindow,
        boolean paysElsewhereInProvince,
        String otherProvince,
        boolean otherChannelsFirst,
        LocalDate ageOn,
        JsonNode screening,
        Optional<JsonNode> latePayment) {

    /** What is collected in a tier; whose {@code when} holds belongs there by default. */
    record Standard(int tier, long amountFen, JsonNode when) {}

    static PlainPolicy of(JsonNode data) {
        LocalDate opens = Fields.day(data.path("window"), "opens");
        int year = data.path("coverageYear").asInt();
        JsonNode rules = data.path("rules");
        List<Standard> standards = new ArrayList<>();
        for (JsonNode standard : data.path("standards")) {
            standards.add(new Standard(
                    standard.path("tier").asInt(), standard.path("amountFen").asLong(), standard.path("when")));
        }
        List<PlainGrant> grants = new ArrayList<>();
        for (JsonNode grant : data.path("grants")) {
            grants.add(PlainGrant.of(grant));
        }
        return new PlainPolicy(
                data.path("region").asString(),
                year,
                data.path("revision").asLong(),
                Fields.optionalDay(data, "inForceFrom").orElse(opens),
                opens,
                Fields.day(data.path("window"), "closes"),
                data.path("extends").asBoolean(false),
                standards,
                grants,
                rules.path("identityFixed"),
                rules.path("gainAfterPaymentInWindow").asString("").equals("THIS_YEAR_WITH_REFUND"),
                rules.path("gainAfterPaymentAfterWindow").asString("").equals("THIS_YEAR_WITH_REFUND"),
                !rules.path("enrolledElsewhereInProvince").asString("").equals("NOT_SUPPORTED"),
                rules.path("enrolledInOtherProvince").asString("ON_APPLICATION"),
                !rules.path("otherChannels").asString("").equals("MEDICAL_AID_FIRST"),
                Fields.optionalDay(rules, "ageOn").orElse(LocalDate.of(year, 1, 1)),
                data.path("screening"),
                Optional.of(data.path("latePayment")).filter(JsonNode::isObject));
    }

    Optional<Long> standard(int tier) {
        return standards.stream()
                .filter(s -> s.tier() == tier)
                .map(Standard::amountFen)
                .findFirst();
    }

    /** The tier of who is not enrolled at home. */
    int defaultTier(PlainCondition condition) {
        return standards.stream()
                .filter(s -> s.when().isObject() && condition.holds(s.when()))
                .mapToInt(Standard::tier)
                .findFirst()
                .orElse(1);
    }

    /** Whether this revision gives back what was paid before a gain of that day. */
    boolean refundsGainOf(LocalDate day) {
        return day.isAfter(closes) ? refundsGainsAfterWindow : refundsGainsInWindow;
    }

    /** Whether an identity with this interval is held on a day, as this revision fixes identities. */
    boolean holds(Interval interval, LocalDate day) {
        return holds(identityFixed, interval, day);
    }

    /** The same, as one grant has it. The window is always that of this revision. */
    boolean holds(JsonNode fixed, Interval interval, LocalDate day) {
        if (fixed.isObject()) {
            LocalDate cutOff = Fields.day(fixed, "cutOff");
            return interval.contains(day.isBefore(cutOff) ? day : cutOff);
        }
        if (fixed.asString("").equals("ANY_DAY_OF_WINDOW")) {
            LocalDate last = day.isBefore(closes) ? day : closes;
            return interval.contains(day) || interval.containsADayOf(opens, last);
        }
        return interval.contains(day);
    }
}
