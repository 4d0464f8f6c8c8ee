package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Refusal;

/** Reads a condition: the object that stands under {@code when}, and those in its lists. */
final class ConditionReader {
    private static final int DEEPEST = 20;

    private final Gaps gaps;

    ConditionReader(Gaps gaps) {
        this.gaps = gaps;
    }

    Optional<Condition> optional(JsonFields parent) throws Refused {
        Optional<JsonFields> when = parent.optionalObject("when");
        return when.isPresent() ? Optional.of(read(when.get(), parent.at("when"), 1)) : Optional.empty();
    }

    private Condition read(JsonFields when, String at, int depth) throws Refused {
        List<Condition> all = new ArrayList<>();
        ages(when, at, all);
        if (when.has("bornFrom")) {
            all.add(new Condition.BornFrom(when.day("bornFrom")));
        }
        if (when.has("bornTo")) {
            all.add(new Condition.BornTo(when.day("bornTo")));
        }
        if (when.has("maxDisabilityGrade")) {
            all.add(new Condition.MaxDisabilityGrade(number(when, "maxDisabilityGrade", 1)));
        }
        if (when.has("attribute") || when.has("equals")) {
            all.add(new Condition.AttributeEquals(when.text("attribute"), scalar(when)));
        }
        if (when.has("anyOf")) {
            all.add(new Condition.AnyOf(nested(when, "anyOf", depth)));
        }
        if (when.has("allOf")) {
            all.add(new Condition.AllOf(nested(when, "allOf", depth)));
        }
        if (all.isEmpty()) {
            gaps.add(Refusal.Reason.EMPTY, at, "an empty condition; what always holds has none");
        }
        return switch (all.size()) {
            case 0 -> new Condition.Always();
            case 1 -> all.getFirst();
            default -> new Condition.AllOf(all);
        };
    }

    private void ages(JsonFields when, String at, List<Condition> all) throws Refused {
        if (when.has("minAge")) {
            all.add(new Condition.MinAge(number(when, "minAge", 0)));
        }
        if (when.has("maxAge")) {
            all.add(new Condition.MaxAge(number(when, "maxAge", 0)));
        }
        if (all.size() == 2 && number(when, "minAge", 0) > number(when, "maxAge", 0)) {
            gaps.add(
                    Refusal.Reason.NEVER_HOLDS,
                    at,
                    "minAge above maxAge never holds; either of two is written with anyOf");
        }
    }

    private List<Condition> nested(JsonFields when, String name, int depth) throws Refused {
        List<JsonFields> objects = when.objects(name);
        if (objects.isEmpty()) {
            gaps.add(Refusal.Reason.EMPTY, when.at(name), "an empty list of conditions");
        }
        if (depth == DEEPEST) {
            throw when.refuse(name, "nested deeper than " + DEEPEST);
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            conditions.add(read(objects.get(i), when.at(name) + "/" + i, depth + 1));
        }
        return conditions;
    }

    private static int number(JsonFields when, String name, int least) throws Refused {
        return (int) when.number(name, least, Integer.MAX_VALUE);
    }

    private static String scalar(JsonFields when) throws Refused {
        if (!when.has("equals")) {
            throw when.refuse("equals", "absent");
        }
        if (when.raw("equals").isContainer()) {
            throw when.refuse("equals", "not text, a number, true or false");
        }
        return AttributeText.of(when.raw("equals"));
    }
}
