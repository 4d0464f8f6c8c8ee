package org.yingbao.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One revision of a policy, its default values filled in. Amounts in fen. */
record PlainPolicy(
        String region,
        int year,
        long revision,
        LocalDate inForceFrom,
        LocalDate opens,
        LocalDate closes,
        Map<Integer, Long> standards,
        List<PlainGrant> grants,
        JsonNode identityFixed,
        boolean refundsGains,
        boolean paysElsewhereInProvince,
        String otherProvince,
        boolean otherChannelsFirst,
        LocalDate ageOn) {

    static PlainPolicy of(JsonNode data) {
        LocalDate opens = Fields.day(data.path("window"), "opens");
        int year = data.path("coverageYear").asInt();
        JsonNode rules = data.path("rules");
        Map<Integer, Long> standards = new HashMap<>();
        for (JsonNode standard : data.path("standards")) {
            standards.put(
                    standard.path("tier").asInt(), standard.path("amountFen").asLong());
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
                standards,
                grants,
                rules.path("identityFixed"),
                rules.path("gainAfterPaymentInWindow").asString("").equals("THIS_YEAR_WITH_REFUND"),
                !rules.path("enrolledElsewhereInProvince").asString("").equals("NOT_SUPPORTED"),
                rules.path("enrolledInOtherProvince").asString("ON_APPLICATION"),
                !rules.path("otherChannels").asString("").equals("MEDICAL_AID_FIRST"),
                Fields.optionalDay(rules, "ageOn").orElse(LocalDate.of(year, 1, 1)));
    }

    Optional<Long> standard(int tier) {
        return Optional.ofNullable(standards.get(tier));
    }

    /** Whether an identity with this interval is held on a day, as this revision fixes identities. */
    boolean holds(Interval interval, LocalDate day) {
        if (identityFixed.isObject()) {
            LocalDate cutOff = Fields.day(identityFixed, "cutOff");
            return interval.contains(day.isBefore(cutOff) ? day : cutOff);
        }
        if (identityFixed.asString("").equals("ANY_DAY_OF_WINDOW")) {
            LocalDate last = day.isBefore(closes) ? day : closes;
            return interval.contains(day) || interval.containsADayOf(opens, last);
        }
        return interval.contains(day);
    }
}
