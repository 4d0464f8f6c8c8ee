package org.yingbao.rules.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is strange in a condition: attributes that no list knows, days of birth that nobody has. */
final class ConditionWarnings {
    private final KnownWords words;
    private final Map<Warning.Code, List<String>> texts = new EnumMap<>(Warning.Code.class);

    private ConditionWarnings(KnownWords words) {
        this.words = words;
    }

    static Map<Warning.Code, List<String>> of(Condition when, KnownWords words) {
        ConditionWarnings all = new ConditionWarnings(words);
        all.look(when);
        return all.texts;
    }

    private void look(Condition when) {
        switch (when) {
            case Condition.AttributeEquals(String attribute, String _) -> {
                if (!words.attributes().test(attribute)) {
                    warn(Warning.Code.UNKNOWN_ATTRIBUTE, "The attribute " + attribute + " is in no list.");
                }
            }
            case Condition.AnyOf(List<Condition> parts) -> parts.forEach(this::look);
            case Condition.AllOf(List<Condition> parts) -> {
                parts.forEach(this::look);
                daysOfBirth(parts);
            }
            case Condition.Always always -> {}
            case Condition.OfBirth birth -> {}
            case Condition.MaxDisabilityGrade grade -> {}
        }
    }

    private void daysOfBirth(List<Condition> parts) {
        for (Condition from : parts) {
            for (Condition to : parts) {
                if (from instanceof Condition.BornFrom first
                        && to instanceof Condition.BornTo last
                        && first.day().isAfter(last.day())) {
                    warn(
                            Warning.Code.NEVER_HOLDS,
                            "Nobody is born on " + first.day() + " or later and on " + last.day() + " or before.");
                }
            }
        }
    }

    private void warn(Warning.Code code, String text) {
        texts.computeIfAbsent(code, _ -> new ArrayList<>()).add(text);
    }
}
