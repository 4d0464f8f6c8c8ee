package org.yingbao.pipeline.door;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that every CloudEvent has.
 *
 * @param written the time as text that every reader takes
 */
record Attributes(String id, String source, String type, Instant time, String written) {

    /** Every event that follows carries them on. */
    private static final int LONGEST = 1_024;

    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type", "time");

    /** What clocks and columns say that were never set. */
    private static final Set<LocalDateTime> ZEROS = Set.of(
            LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(1899, 12, 30, 0, 0), LocalDateTime.of(1900, 1, 1, 0, 0));

    /** Where attributes are found: headers or members of the envelope. */
    interface Found {
        /** The text of an attribute; null if it is absent. */
        @Nullable
        String value(String name) throws Refused;

        /** The place of an attribute, as a sender knows it. */
        String place(String name);

        /** What else is to be said if one of them is absent. */
        String instead(String absent);
    }

    static Attributes of(Found found) throws Refused {
        Map<String, String> there = there(found);
        for (String name : REQUIRED) {
            check(found, name, there.getOrDefault(name, ""));
        }
        if (!there.getOrDefault("specversion", "").equals("1.0")) {
            throw refused(found, "specversion", "not 1.0");
        }
        WrittenInstant time = time(found, there.getOrDefault("time", ""));
        return new Attributes(
                there.getOrDefault("id", ""),
                there.getOrDefault("source", ""),
                there.getOrDefault("type", ""),
                time.time().toInstant(),
                time.plain());
    }

    private static Map<String, String> there(Found found) throws Refused {
        Map<String, String> there = new HashMap<>();
        List<String> absent = new ArrayList<>();
        for (String name : REQUIRED) {
            String value = found.value(name);
            if (value == null || value.isEmpty()) {
                absent.add(name);
            } else {
                there.put(name, value);
            }
        }
        if (!absent.isEmpty()) {
            throw new Refused(
                    Reason.NOT_A_CLOUDEVENT,
                    absent.stream().map(found::place).collect(Collectors.joining(", ")) + ": absent"
                            + found.instead(absent.getFirst()));
        }
        return there;
    }

    private static void check(Found found, String name, String value) throws Refused {
        if (!Text.isWhole(value)) {
            throw refused(found, name, "not text");
        }
        if (value.length() > LONGEST) {
            throw refused(found, name, "longer than " + LONGEST + " characters");
        }
    }

    private static WrittenInstant time(Found found, String text) throws Refused {
        WrittenInstant written =
                WrittenInstant.read(text).orElseThrow(() -> refused(found, "time", WrittenInstant.fault(text)));
        OffsetDateTime time = written.time();
        if (time.toInstant().equals(Instant.EPOCH) || ZEROS.contains(time.toLocalDateTime())) {
            throw refused(found, "time", "the zero of a clock: the time of the event was never set");
        }
        return written;
    }

    private static Refused refused(Found found, String name, String words) {
        return new Refused(Reason.NOT_A_CLOUDEVENT, found.place(name) + ": " + words);
    }
}
