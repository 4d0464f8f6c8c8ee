package org.yingbao.pipeline.door;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instant as RFC 3339 writes it: with seconds and an offset. What lies beyond nanoseconds is left off, and a leap
 * second is the second before it.
 *
 * @param plain the text in a form that every reader takes: mostly as it came
 */
record WrittenInstant(OffsetDateTime time, String plain) {

    private static final Pattern RFC_3339 = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:)(\\d{2})(?:(\\.\\d{1,9})(\\d*))?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern WITHOUT_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?");
    private static final Pattern SPACED = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:.*");
    private static final Pattern COUNTED = Pattern.compile("\\d+(\\.\\d+)?");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    static Optional<WrittenInstant> read(String text) {
        Matcher parts = RFC_3339.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            if (parts.group(2).equals("60")) {
                return read(parts.group(1) + "59" + text.substring(parts.end(2)))
                        .filter(WrittenInstant::endsADay);
            }
            String beyond = parts.group(4);
            String plain = beyond == null || beyond.isEmpty()
                    ? text
                    : text.substring(0, parts.end(3)) + text.substring(parts.end(4));
            return Optional.of(new WrittenInstant(OffsetDateTime.parse(plain), plain));
        } catch (DateTimeException noSuchInstant) {
            return Optional.empty();
        }
    }

    private boolean endsADay() {
        return !time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime().isBefore(LAST_SECOND);
    }

    /** What is wrong with a text that is no instant. */
    static String fault(String text) {
        if (COUNTED.matcher(text).matches()) {
            return "a number of seconds or milliseconds, not an RFC 3339 instant with offset";
        }
        if (WITHOUT_OFFSET.matcher(text).matches()) {
            return "not an RFC 3339 instant with offset: the offset is missing, such as +08:00";
        }
        if (SPACED.matcher(text).matches()) {
            return "not an RFC 3339 instant with offset: between day and time stands a T";
        }
        return "not an RFC 3339 instant with offset";
    }
}
