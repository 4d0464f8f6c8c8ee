package org.yingbao.subsidy.policy;

import java.util.Optional;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * From when people count as suspected uninsured, what a place wants to reach, how long who pays late waits: no decision
 * on support asks for it, but it must be sound.
 */
final class ParticipationReader {
    private static final int MOST_DAYS = 366;
    private static final int MOST_MONTHS = 12;
    private static final String EVERY_CLASS = "*";

    private ParticipationReader() {}

    static void check(JsonFields policy, Gaps gaps) throws Refused {
        Optional<JsonFields> screening = policy.optionalObject("screening");
        if (screening.isPresent()) {
            screening.get().optionalNumber("daysBeforeClosing", 0, MOST_DAYS);
            screening.get().optionalNumber("daysAfterRecognition", 0, MOST_DAYS);
        }
        Optional<JsonFields> targets = policy.optionalObject("targets");
        if (targets.isPresent() && targets.get().has("participationPercent")) {
            PercentReader.read(targets.get(), "participationPercent", gaps);
        }
        Optional<JsonFields> late = policy.optionalObject("latePayment");
        if (late.isPresent()) {
            latePayment(late.get(), policy.at("latePayment"), gaps);
        }
    }

    private static void latePayment(JsonFields late, String at, Gaps gaps) throws Refused {
        late.optionalNumber("waitingDays", 0, MOST_DAYS);
        late.optionalNumber("waitingMonths", 0, MOST_MONTHS);
        if (late.has("waitingDays") == late.has("waitingMonths")) {
            gaps.add(Refusal.Reason.NOT_EXACTLY_ONE, at, "not exactly one of waitingDays and waitingMonths");
        }
        JsonNode classes = late.raw("exceptClasses");
        if (late.has("exceptClasses")) {
            if (!classes.isArray()) {
                throw late.refuse("exceptClasses", "not an array");
            }
            if (classes.isEmpty()) {
                gaps.add(Refusal.Reason.EMPTY, late.at("exceptClasses"), "an empty list of classes");
            }
            for (int i = 0; i < classes.size(); i++) {
                String text = classes.get(i).asString("");
                if (!classes.get(i).isString() || !(text.equals(EVERY_CLASS) || text.matches("[A-Z][A-Z0-9_]*"))) {
                    throw late.refuse("exceptClasses/" + i, "neither a code in capitals nor *");
                }
            }
        }
    }
}
