package org.yingbao.plain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How days and texts are read and compared. */
final class Fields {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final Comparator<String> BY_UTF8 =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(SHANGHAI).toLocalDate();
    }

    static LocalDate day(JsonNode data, String field) {
        return optionalDay(data, field)
                .orElseThrow(() -> new IllegalArgumentException("a day is missing: " + field + " in " + data));
    }

    static Optional<LocalDate> optionalDay(JsonNode data, String field) {
        JsonNode day = data.path(field);
        return day.isString() ? Optional.of(LocalDate.parse(day.asString())) : Optional.empty();
    }

    private Fields() {}
}
