package org.yingbao.contracts.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yingbao.contracts.Contract;
import org.yingbao.contracts.SchemaView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas as parts of one document, each named by its title. AsyncAPI reads schemas of draft 07: what a later draft
 * says in other words is said in those, what draft 07 cannot say is left out. Values that are no object stand where
 * they are used, with what is said of them there.
 */
final class Parts {
    /** What a document does not repeat, or draft 07 does not know. */
    private static final Set<String> LEFT_OUT = Set.of("$schema", "$id", "$defs", "minContains", "maxContains");

    private final Contract contract;
    private final Map<String, JsonNode> parts = new TreeMap<>();

    Parts(Contract contract) {
        this.contract = contract;
    }

    /** The parts that were referred to, and those that they refer to. */
    Map<String, JsonNode> named() {
        return parts;
    }

    /** A reference to the part that is this file. */
    ObjectNode refer(String file) {
        return refer(SchemaView.of(contract, file));
    }

    private ObjectNode refer(SchemaView schema) {
        var name = nameOf(schema.node().path("title").asString());
        if (!parts.containsKey(name)) {
            parts.put(name, schema.node());
            var part = (ObjectNode) translate(schema, schema.node());
            contract.examplesOf(schema.file()).values().stream()
                    .filter(example ->
                            schema.file().endsWith("-headers") || schema.file().endsWith("/headers"))
                    .forEach(part.putArray("examples")::add);
            if (part.path("examples").isEmpty()) {
                part.remove("examples");
            }
            parts.put(name, part);
        }
        return JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private JsonNode translate(SchemaView at, JsonNode node) {
        if (node.has("$ref")) {
            return used(at.to(node), (ObjectNode) node);
        }
        if (node instanceof ArrayNode list) {
            var out = JsonMapper.shared().createArrayNode();
            list.forEach(item -> out.add(translate(at, item)));
            return out;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        var out = JsonMapper.shared().createObjectNode();
        var leaveOut = node.has("minContains") ? "contains" : "";
        node.properties().stream()
                .filter(field ->
                        !LEFT_OUT.contains(field.getKey()) && !field.getKey().equals(leaveOut))
                .forEach(field -> out.set(
                        field.getKey().equals("dependentRequired") ? "dependencies" : field.getKey(),
                        translate(at, field.getValue())));
        return node.has("type") && node.has("properties") ? Conditions.aside(out) : out;
    }

    private ObjectNode used(SchemaView target, ObjectNode use) {
        if (isPart(target.node())) {
            return refer(target);
        }
        var value = (ObjectNode) translate(target, target.node());
        value.remove("title");
        if (use.has("description")) {
            value.set("description", use.path("description"));
        }
        return value;
    }

    private static boolean isPart(JsonNode node) {
        return node.has("properties")
                || node.has("enum")
                || node.path("oneOf").path(0).has("title");
    }

    private static String nameOf(String title) {
        return Arrays.stream(title.split("[^A-Za-z0-9]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
