package org.yingbao.pipeline.door;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds a name that stands twice in one object of what is JSON otherwise. */
final class Twice {

    private Twice() {}

    /** Where the first such name stands the second time; empty if there is none before reading ends. */
    static Optional<String> in(byte[] json) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> open.push(new HashSet<>());
                    case END_OBJECT -> open.pop();
                    case PROPERTY_NAME -> {
                        if (!open.getFirst().add(parser.currentName())) {
                            return Optional.of(Names.shown(
                                    parser.streamReadContext().pathAsPointer().toString()));
                        }
                    }
                    default -> {
                        // Values have no names.
                    }
                }
            }
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
