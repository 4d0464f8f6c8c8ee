package org.yingbao.rules.alone;

import static org.yingbao.rules.alone.Json.list;
import static org.yingbao.rules.alone.Json.scalar;
import static org.yingbao.rules.alone.Json.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Share;
import tools.jackson.databind.JsonNode;

/** A grant of a policy. */
final class GrantJson {
    private GrantJson() {}

    static Grant read(JsonNode grant) {
        List<String> categories = list(grant.path("categories"), JsonNode::asString);
        Condition when = condition(grant.path("when"));
        int tier = grant.path("tier").asInt(1);
        Grant read = grant.hasNonNull("payers")
                ? Grant.of(categories, when, tier, list(grant.path("payers"), GrantJson::share))
                : Grant.of(categories, when, tier, amount(grant.path("amount")));
        return grant.hasNonNull("identityFixed")
                ? read.fixedBy(Optional.of(PolicyJson.identityFixed(grant.path("identityFixed"))))
                : read;
    }

    private static Share share(JsonNode payer) {
        return new Share(text(payer, "payer"), amount(payer.path("amount")));
    }

    private static Amount amount(JsonNode amount) {
        String form = amount.propertyNames().iterator().next();
        JsonNode value = amount.path(form);
        return switch (form) {
            case "full" -> new Amount.Full();
            case "rest" -> new Amount.Rest();
            case "fixedFen" -> new Amount.Fixed(value.asLong());
            case "allButFen" -> new Amount.AllBut(value.asLong());
            case "percent" -> new Amount.ShareOfStandard(percent(value));
            case "percentOfTier" -> new Amount.ShareOfTier(value.path("tier").asInt(), percent(value.path("percent")));
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static Percent percent(JsonNode value) {
        return new Percent(new BigDecimal(scalar(value)).movePointRight(2).longValueExact());
    }

    static Condition condition(JsonNode when) {
        List<Condition> all = new ArrayList<>();
        for (String key : when.propertyNames()) {
            JsonNode value = when.path(key);
            switch (key) {
                case "minAge" -> all.add(new Condition.MinAge(value.asInt()));
                case "maxAge" -> all.add(new Condition.MaxAge(value.asInt()));
                case "bornFrom" -> all.add(new Condition.BornFrom(LocalDate.parse(value.asString())));
                case "bornTo" -> all.add(new Condition.BornTo(LocalDate.parse(value.asString())));
                case "maxDisabilityGrade" -> all.add(new Condition.MaxDisabilityGrade(value.asInt()));
                case "attribute" ->
                    all.add(new Condition.AttributeEquals(value.asString(), scalar(when.path("equals"))));
                case "equals" -> {}
                case "anyOf" -> all.add(new Condition.AnyOf(list(value, GrantJson::condition)));
                case "allOf" -> all.add(new Condition.AllOf(list(value, GrantJson::condition)));
                default -> throw new IllegalArgumentException(key);
            }
        }
        return all.isEmpty() ? new Condition.Always() : all.size() == 1 ? all.getFirst() : new Condition.AllOf(all);
    }
}
