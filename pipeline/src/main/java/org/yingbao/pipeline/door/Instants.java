package org.yingbao.pipeline.door;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Instants as RFC 3339 writes them: with seconds and an offset, to the nanosecond. */
final class Instants {

    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private Instants() {}

    static Optional<OffsetDateTime> read(String text) {
        try {
            return RFC_3339.matcher(text).matches() ? Optional.of(OffsetDateTime.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchInstant) {
            return Optional.empty();
        }
    }
}
