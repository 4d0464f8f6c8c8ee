package org.yingbao.subsidy.policy;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.pipeline.door.Fields;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Condition;

final class ConditionReader {
    private static final int DEEPEST = 20;

    private ConditionReader() {}

    static Condition read(Fields when) throws Refused {
        return read(when, 1);
    }

    private static Condition read(Fields when, int depth) throws Refused {
        List<Condition> all = new ArrayList<>();
        if (when.has("minAge")) {
            all.add(new Condition.MinAge(number(when, "minAge", 0)));
        }
        if (when.has("maxAge")) {
            all.add(new Condition.MaxAge(number(when, "maxAge", 0)));
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
        return switch (all.size()) {
            case 0 -> new Condition.Always();
            case 1 -> all.getFirst();
            default -> new Condition.AllOf(all);
        };
    }

    private static List<Condition> nested(Fields when, String name, int depth) throws Refused {
        List<Fields> objects = when.objects(name);
        if (objects.isEmpty()) {
            throw when.refuse(name, "empty");
        }
        if (depth == DEEPEST) {
            throw when.refuse(name, "nested deeper than " + DEEPEST);
        }
        List<Condition> conditions = new ArrayList<>();
        for (Fields object : objects) {
            conditions.add(read(object, depth + 1));
        }
        return conditions;
    }

    private static int number(Fields when, String name, int least) throws Refused {
        return (int) when.number(name, least, Integer.MAX_VALUE);
    }

    private static String scalar(Fields when) throws Refused {
        if (!when.has("equals")) {
            throw when.refuse("equals", "absent");
        }
        if (when.raw("equals").isContainer()) {
            throw when.refuse("equals", "not text, a number, true or false");
        }
        return AttributeText.of(when.raw("equals"));
    }
}
