package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.LatePayment;
import org.yingbao.rules.policy.ParticipationRules;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Refusal;
import org.yingbao.rules.policy.ScreeningDays;
import tools.jackson.databind.JsonNode;

/** From when people count as suspected uninsured, what a place wants to reach, how long who pays late waits. */
final class ParticipationReader {
    private static final int MOST_DAYS = 366;
    private static final int MOST_MONTHS = 12;

    private ParticipationReader() {}

    static ParticipationRules read(JsonFields policy, Gaps gaps) throws Refused {
        ScreeningDays screening = screening(policy);
        Optional<Percent> target = target(policy, gaps);
        Optional<JsonFields> late = policy.optionalObject("latePayment");
        return new ParticipationRules(
                screening,
                late.isPresent()
                        ? Optional.of(latePayment(late.get(), policy.at("latePayment"), gaps))
                        : Optional.empty(),
                target);
    }

    private static ScreeningDays screening(JsonFields policy) throws Refused {
        Optional<JsonFields> screening = policy.optionalObject("screening");
        if (screening.isEmpty()) {
            return ScreeningDays.DEFAULT;
        }
        return new ScreeningDays(
                number(screening.get(), "daysBeforeClosing", MOST_DAYS).orElse(ScreeningDays.DEFAULT.beforeClosing()),
                number(screening.get(), "daysAfterRecognition", MOST_DAYS)
                        .orElse(ScreeningDays.DEFAULT.afterRecognition()));
    }

    private static Optional<Percent> target(JsonFields policy, Gaps gaps) throws Refused {
        Optional<JsonFields> targets = policy.optionalObject("targets");
        return targets.isPresent() && targets.get().has("participationPercent")
                ? Optional.of(PercentReader.read(targets.get(), "participationPercent", gaps))
                : Optional.empty();
    }

    private static LatePayment latePayment(JsonFields late, String at, Gaps gaps) throws Refused {
        Optional<Integer> days = number(late, "waitingDays", MOST_DAYS);
        Optional<Integer> months = number(late, "waitingMonths", MOST_MONTHS);
        if (days.isPresent() == months.isPresent()) {
            gaps.add(Refusal.Reason.NOT_EXACTLY_ONE, at, "not exactly one of waitingDays and waitingMonths");
        }
        return new LatePayment(days.orElse(0), months.orElse(0), exceptClasses(late));
    }

    /** None: everybody waits. */
    private static List<String> exceptClasses(JsonFields late) throws Refused {
        if (!late.has("exceptClasses")) {
            return List.of(LatePayment.EVERY_CLASS);
        }
        JsonNode classes = late.raw("exceptClasses");
        if (!classes.isArray()) {
            throw late.refuse("exceptClasses", "not an array");
        }
        List<String> spared = new ArrayList<>(classes.size());
        for (int i = 0; i < classes.size(); i++) {
            String text = classes.get(i).asString("");
            if (!classes.get(i).isString()
                    || !(text.equals(LatePayment.EVERY_CLASS) || text.matches("[A-Z][A-Z0-9_]*"))) {
                throw late.refuse("exceptClasses/" + i, "neither a code in capitals nor *");
            }
            spared.add(text);
        }
        return spared;
    }

    private static Optional<Integer> number(JsonFields fields, String name, int most) throws Refused {
        return fields.optionalNumber(name, 0, most).map(Long::intValue);
    }
}
