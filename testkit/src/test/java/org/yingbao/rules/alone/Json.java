package org.yingbao.rules.alone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.erdtman.jcs.JsonCanonicalizer;
import org.yingbao.rules.facts.Attribute;
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

    /** A text as it is, anything else as canonical JSON. */
    static String scalar(JsonNode value) {
        return value.isString() ? value.asString() : canonical(value);
    }

    static Attribute attribute(JsonNode value) {
        return new Attribute(
                scalar(value), value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty());
    }

    /** A number alone is no document that can be made canonical. */
    private static String canonical(JsonNode value) {
        try {
            String wrapped = new JsonCanonicalizer("[" + value + "]").getEncodedString();
            return wrapped.substring(1, wrapped.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }
}
