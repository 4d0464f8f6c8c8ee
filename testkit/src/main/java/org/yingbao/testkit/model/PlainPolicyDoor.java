package org.yingbao.testkit.model;

import static org.yingbao.testkit.model.PlainDoor.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Why a policy would be refused; nulls are to be left out before. */
final class PlainPolicyDoor {
    private static final Set<String> POLICY = Set.of(
            "policyId",
            "revision",
            "region",
            "coverageYear",
            "title",
            "source",
            "window",
            "inForceFrom",
            "extends",
            "standards",
            "grants",
            "rules",
            "screening",
            "targets",
            "latePayment");
    private static final Set<String> CONDITION = Set.of(
            "minAge", "maxAge", "bornFrom", "bornTo", "maxDisabilityGrade", "attribute", "equals", "anyOf", "allOf");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "gainAfterPaymentInWindow", Set.of("NO_CHANGE", "THIS_YEAR_WITH_REFUND", "NEXT_YEAR"),
            "gainAfterPaymentAfterWindow", Set.of("NO_CHANGE", "THIS_YEAR_WITH_REFUND", "NEXT_YEAR"),
            "enrolledElsewhereInProvince", Set.of("CERTIFIER_PAYS", "NOT_SUPPORTED"),
            "enrolledInOtherProvince", Set.of("CERTIFIER_PAYS", "ON_APPLICATION", "NOT_SUPPORTED"),
            "otherChannels", Set.of("OTHER_FIRST", "MEDICAL_AID_FIRST"));

    private final PlainPolicy policy;
    private final List<String> faults = new ArrayList<>();

    private PlainPolicyDoor(PlainPolicy policy) {
        this.policy = policy;
    }

    static List<String> refusals(JsonNode data) {
        PlainPolicyDoor door = new PlainPolicyDoor(PlainPolicy.of(data));
        door.policy(data);
        door.window();
        data.path("standards").forEach(door::standard);
        data.path("grants").forEach(door::grant);
        door.rules(data.path("rules"));
        return door.faults;
    }

    private void policy(JsonNode data) {
        keys(data, POLICY);
        Set<Integer> tiers = new HashSet<>();
        policy.standards().forEach(s -> check(tiers.add(s.tier()), "two standards of one tier", faults));
        check(tiers.contains(1), "no standard for tier 1", faults);
        check(policy.extending() || !policy.grants().isEmpty(), "no grant", faults);
    }

    private void window() {
        check(!policy.closes().isBefore(policy.opens()), "closes before it opens", faults);
        check(!policy.opens().isBefore(LocalDate.of(policy.year() - 2, 12, 31)), "opens too early", faults);
        check(!policy.opens().isAfter(LocalDate.of(policy.year(), 12, 31)), "opens too late", faults);
    }

    private void standard(JsonNode standard) {
        keys(standard, Set.of("tier", "amountFen", "when"));
        check(standard.path("amountFen").asLong() > 0, "a standard of nothing", faults);
        optionalCondition(standard);
    }

    private void grant(JsonNode grant) {
        keys(grant, Set.of("categories", "when", "identityFixed", "tier", "amount", "payers"));
        check(!grant.path("categories").isEmpty(), "no category", faults);
        check(grant.has("amount") != grant.has("payers"), "who pays", faults);
        optionalCondition(grant);
        identityFixed(grant.path("identityFixed"));
        PlainGrant plain = PlainGrant.of(grant);
        check(plain.fits(policy), "tier without standard", faults);
        check(!plain.shares().isEmpty(), "no payer", faults);
        plain.shares().forEach(share -> amount(share.amount()));
        long rests = plain.shares().stream().filter(s -> s.amount().has("rest")).count();
        check(rests <= (grant.has("payers") ? 1 : 0), "two rests, or one without others", faults);
        if (grant.has("payers") && plain.fits(policy)) {
            long sum = plain.paid(policy, Long.MAX_VALUE).stream()
                    .mapToLong(Target.Payer::amountFen)
                    .sum();
            check(sum <= policy.standard(plain.tier()).orElseThrow(), "payers exceed the standard", faults);
        }
    }

    private void amount(JsonNode amount) {
        keys(amount, Set.of("full", "fixedFen", "allButFen", "percent", "percentOfTier", "rest"));
        check(amount.size() == 1, "one form of amount", faults);
        percent(amount);
        percent(amount.path("percentOfTier"));
    }

    private void percent(JsonNode holder) {
        if (holder.path("percent").isNumber()) {
            BigDecimal percent = holder.path("percent").decimalValue().stripTrailingZeros();
            check(percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0, "percent", faults);
            check(percent.scale() <= 2, "decimals", faults);
        }
    }

    private void optionalCondition(JsonNode holder) {
        if (holder.has("when")) {
            condition(holder.path("when"));
        }
    }

    private void condition(JsonNode when) {
        keys(when, CONDITION);
        check(!when.isEmpty(), "an empty condition", faults);
        check(when.has("attribute") == when.has("equals"), "attribute and equals", faults);
        check(
                when.path("minAge").asInt(0) <= when.path("maxAge").asInt(Integer.MAX_VALUE),
                "minAge above maxAge",
                faults);
        for (String list : List.of("anyOf", "allOf")) {
            check(!when.has(list) || !when.path(list).isEmpty(), "an empty list", faults);
            when.path(list).forEach(this::condition);
        }
    }

    private void identityFixed(JsonNode fixed) {
        if (fixed.isObject()) {
            keys(fixed, Set.of("cutOff"));
            check(fixed.has("cutOff"), "cutOff", faults);
        } else if (!fixed.isMissingNode()) {
            check(Set.of("AT_PAYMENT", "ANY_DAY_OF_WINDOW").contains(fixed.asString("")), "identityFixed", faults);
        }
    }

    private void rules(JsonNode rules) {
        for (String rule : rules.propertyNames()) {
            switch (rule) {
                case "identityFixed" -> identityFixed(rules.path(rule));
                case "ageOn" -> Fields.day(rules, rule);
                default ->
                    check(
                            WORDS.getOrDefault(rule, Set.of())
                                    .contains(rules.path(rule).asString("")),
                            rule,
                            faults);
            }
        }
    }

    private void keys(JsonNode object, Set<String> known) {
        check(known.containsAll(object.propertyNames()), "a key that is not of the page: " + object, faults);
    }
}
