package org.yingbao.rules.alone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** How fields are read. */
final class Json {
    private Json() {}

    static String text(JsonNode data, String field) {
        return data.path(field).asString();
    }

    static Optional<String> optionalText(JsonNode data, String field) {
        return data.hasNonNull(field) ? Optional.of(text(data, field)) : Optional.empty();
    }

    static LocalDate day(JsonNode data, String field) {
        return LocalDate.parse(text(data, field));
    }

    static Optional<LocalDate> optionalDay(JsonNode data, String field) {
        return data.hasNonNull(field) ? Optional.of(day(data, field)) : Optional.empty();
    }

    static <E extends Enum<E>> E word(JsonNode data, String field, E absent) {
        return data.hasNonNull(field) ? Enum.valueOf(absent.getDeclaringClass(), text(data, field)) : absent;
    }

    /** A number or a text as text. */
    static String scalar(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }
}
