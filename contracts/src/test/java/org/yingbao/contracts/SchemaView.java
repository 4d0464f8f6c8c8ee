package org.yingbao.contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A place in a schema, seen through its references; {@code use} is the node that refers to it. */
public record SchemaView(Contract contract, String file, String pointer, JsonNode node, JsonNode use) {
    public static SchemaView of(Contract contract, String file) {
        var node = contract.schema(file);
        return new SchemaView(contract, file, "", node, node);
    }

    /** The properties that it names, those of its alternatives included. */
    public Map<String, SchemaView> properties() {
        var found = new LinkedHashMap<String, SchemaView>();
        node.path("properties")
                .properties()
                .forEach(p -> at("/properties/" + p.getKey()).ifPresent(view -> found.put(p.getKey(), view)));
        for (int i = 0; i < node.path("oneOf").size(); i++) {
            at("/oneOf/" + i).ifPresent(alternative -> found.putAll(alternative.properties()));
        }
        return found;
    }

    /** What a node of this file refers to. */
    public SchemaView to(JsonNode reference) {
        return resolve(file, pointer, reference, reference);
    }

    public Optional<SchemaView> items() {
        return at("/items");
    }

    public boolean requires(String property) {
        return node.path("required")
                .valueStream()
                .anyMatch(name -> name.asString().equals(property));
    }

    public boolean is(String type) {
        var types = node.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(t -> t.asString().equals(type))
                : types.asString("").equals(type);
    }

    public String text(String keyword) {
        return use.path(keyword).asString(node.path(keyword).asString(""));
    }

    public String name() {
        return file + "#" + pointer;
    }

    private Optional<SchemaView> at(String step) {
        var child = node.at(step);
        return child instanceof MissingNode
                ? Optional.empty()
                : Optional.of(resolve(file, pointer + step, child, child));
    }

    private SchemaView resolve(String from, String where, JsonNode child, JsonNode use) {
        if (!child.has("$ref")) {
            return new SchemaView(contract, from, where, child, use);
        }
        var ref = child.path("$ref").asString().split("#", 2);
        var folder = from.substring(0, from.lastIndexOf('/') + 1);
        var target = ref[0].isEmpty() ? from : folder + ref[0].substring(0, ref[0].length() - ".schema.json".length());
        var there = ref.length > 1 ? ref[1] : "";
        var found = contract.schema(target).at(there);
        if (found instanceof MissingNode) {
            throw new AssertionError(from + ": nothing at " + child.path("$ref"));
        }
        return resolve(target, there, found, use);
    }
}
