package org.yingbao.pipeline.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * How figures by sum are stored: equal ones once, the others by the name of the sum that has them, for a person adds
 * the same to a village and to every place above it.
 */
final class EqualFigures {

    private EqualFigures() {}

    /** Writes the sums in the order of their names. */
    static final class Writer extends ValueSerializer<Map<String, Figures>> {

        @Override
        public void serialize(Map<String, Figures> sums, JsonGenerator to, SerializationContext context) {
            Map<Figures, String> written = new HashMap<>();
            to.writeStartObject();
            new TreeMap<>(sums).forEach((name, figures) -> {
                String equal = written.putIfAbsent(figures, name);
                to.writeName(name);
                if (equal == null) {
                    context.writeValue(to, figures);
                } else {
                    to.writeString(equal);
                }
            });
            to.writeEndObject();
        }
    }

    /** Reads that, and figures that are all written out. */
    static final class Reader extends ValueDeserializer<Map<String, Figures>> {

        @Override
        public Map<String, Figures> deserialize(JsonParser from, DeserializationContext context) {
            Map<String, Figures> sums = new HashMap<>();
            for (String name = from.nextName(); name != null; name = from.nextName()) {
                Figures figures = from.nextToken() == JsonToken.VALUE_STRING
                        ? sums.get(from.getString())
                        : context.readValue(from, Figures.class);
                if (figures == null) {
                    throw new IllegalStateException("a sum is stored as equal to one that is not there");
                }
                sums.put(name, figures);
            }
            return sums;
        }
    }
}
