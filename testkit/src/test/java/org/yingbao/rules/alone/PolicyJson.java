package org.yingbao.rules.alone;

import static org.yingbao.rules.alone.Json.day;
import static org.yingbao.rules.alone.Json.list;
import static org.yingbao.rules.alone.Json.optionalDay;
import static org.yingbao.rules.alone.Json.text;
import static org.yingbao.rules.alone.Json.word;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.LatePayment;
import org.yingbao.rules.policy.ParticipationRules;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.ScreeningDays;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Window;
import tools.jackson.databind.JsonNode;

/** A policy as departments publish it. */
final class PolicyJson {
    private PolicyJson() {}

    static Policy read(JsonNode data) {
        JsonNode window = data.path("window");
        List<Standard> standards = list(
                data.path("standards"),
                one -> new Standard(
                        one.path("tier").asInt(),
                        one.path("amountFen").asLong(),
                        one.hasNonNull("when")
                                ? Optional.of(GrantJson.condition(one.path("when")))
                                : Optional.empty()));
        return new Policy(
                text(data, "policyId"),
                new Region(text(data, "region")),
                data.path("coverageYear").asInt(),
                data.path("revision").asLong(),
                new Window(day(window, "opens"), day(window, "closes")),
                optionalDay(data, "inForceFrom"),
                data.path("extends").asBoolean(false),
                standards,
                list(data.path("grants"), GrantJson::read),
                rules(data.path("rules")),
                participation(data));
    }

    private static ParticipationRules participation(JsonNode policy) {
        JsonNode screening = policy.path("screening");
        JsonNode percent = policy.path("targets").path("participationPercent");
        return new ParticipationRules(
                new ScreeningDays(
                        screening.path("daysBeforeClosing").asInt(0),
                        screening.path("daysAfterRecognition").asInt(30)),
                policy.hasNonNull("latePayment")
                        ? Optional.of(latePayment(policy.path("latePayment")))
                        : Optional.empty(),
                percent.isNumber()
                        ? Optional.of(new Percent(
                                percent.decimalValue().movePointRight(2).longValueExact()))
                        : Optional.empty());
    }

    private static LatePayment latePayment(JsonNode late) {
        return new LatePayment(
                late.path("waitingDays").asInt(0),
                late.path("waitingMonths").asInt(0),
                late.hasNonNull("exceptClasses")
                        ? list(late.path("exceptClasses"), JsonNode::asString)
                        : List.of(LatePayment.EVERY_CLASS));
    }

    private static Rules rules(JsonNode rules) {
        Rules absent = Rules.DEFAULT;
        return new Rules(
                identityFixed(rules.path("identityFixed")),
                word(rules, "gainAfterPaymentInWindow", absent.gainInWindow()),
                word(rules, "gainAfterPaymentAfterWindow", absent.gainAfterWindow()),
                word(rules, "enrolledElsewhereInProvince", absent.elsewhereInProvince()),
                word(rules, "enrolledInOtherProvince", absent.otherProvince()),
                word(rules, "otherChannels", absent.otherChannels()),
                optionalDay(rules, "ageOn"));
    }

    static IdentityFixed identityFixed(JsonNode fixed) {
        if (fixed.isObject()) {
            return new IdentityFixed.CutOff(day(fixed, "cutOff"));
        }
        return switch (fixed.asString("AT_PAYMENT")) {
            case "AT_PAYMENT" -> new IdentityFixed.AtPayment();
            case "ANY_DAY_OF_WINDOW" -> new IdentityFixed.AnyDayOfWindow();
            default -> throw new IllegalArgumentException(fixed.toString());
        };
    }
}
