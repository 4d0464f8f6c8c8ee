package org.yingbao.contracts.document;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an object must be besides having its properties, as a condition that must not fail. To a validator it means the
 * same; a generator of models, which would take each alternative for a type of its own, makes one type.
 */
final class Conditions {
    private static final List<String> KEYWORDS = List.of("if", "then", "else", "allOf", "anyOf", "oneOf", "not");

    private Conditions() {}

    static ObjectNode aside(ObjectNode schema) {
        var condition = JsonMapper.shared().createObjectNode();
        KEYWORDS.stream().filter(schema::has).forEach(word -> condition.set(word, schema.remove(word)));
        if (!condition.isEmpty()) {
            schema.set("if", condition);
            schema.put("else", false);
        }
        return schema;
    }
}
