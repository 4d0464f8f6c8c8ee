package org.yingbao.pipeline.door;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The attributes that every CloudEvent has. */
record Attributes(String id, String source, String type, String time) {

    /** Every event that follows carries them on. */
    private static final int LONGEST = 1_024;

    /** Where attributes are found: headers or members of the envelope. */
    interface Found {
        @Nullable
        String value(String name) throws Refused;
    }

    static Attributes of(Found found, UnaryOperator<String> place) throws Refused {
        String version = required(found, "specversion", place);
        if (!version.equals("1.0")) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, place.apply("specversion") + ": not 1.0");
        }
        return new Attributes(
                required(found, "id", place),
                required(found, "source", place),
                required(found, "type", place),
                required(found, "time", place));
    }

    private static String required(Found found, String name, UnaryOperator<String> place) throws Refused {
        String value = found.value(name);
        if (value == null || value.isEmpty()) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, place.apply(name) + ": absent");
        }
        if (!Text.isWhole(value)) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, place.apply(name) + ": not text");
        }
        if (value.length() > LONGEST) {
            throw new Refused(Reason.NOT_A_CLOUDEVENT, place.apply(name) + ": longer than " + LONGEST + " characters");
        }
        return value;
    }
}
