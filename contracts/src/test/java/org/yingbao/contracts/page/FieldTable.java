package org.yingbao.contracts.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingbao.contracts.SchemaView;
import tools.jackson.databind.JsonNode;

/** The fields of a schema: name, type, whether it must be there, meaning. */
final class FieldTable {
    private final StringBuilder rows = new StringBuilder();
    private final Map<String, String> shown = new HashMap<>();

    private FieldTable() {}

    static String of(SchemaView schema) {
        var table = new FieldTable();
        table.fields("", schema);
        return "<div class=\"scroll\"><table class=\"fields\">\n<thead><tr><th>Field</th><th>Type</th><th>Required</th><th>Meaning</th></tr></thead>\n<tbody>\n"
                + table.rows + "</tbody></table></div>\n";
    }

    /** The anchor of a part that several events share. */
    static String anchor(String file) {
        return "part-" + file.substring(file.lastIndexOf('/') + 1);
    }

    private void fields(String path, SchemaView schema) {
        if (!schema.properties().isEmpty()) {
            shown.put(schema.name(), path);
        }
        schema.properties().forEach((name, field) -> field(path, name, schema, field));
    }

    private void field(String path, String name, SchemaView parent, SchemaView field) {
        var item = field.items().orElse(field);
        var here = path + name + (field.items().isPresent() ? "[]" : "");
        var above = shown.get(item.name());
        rows.append("<tr><td class=\"name\">").append(indented(here)).append("</td><td>");
        rows.append(
                above == null
                        ? type(field, item)
                        : (field.items().isPresent() ? "list, each like " : "like ")
                                + Html.code(above.substring(0, above.length() - 1))
                                        .replace(".", ".<wbr>"));
        rows.append("</td><td>").append(required(parent, name)).append("</td><td>");
        rows.append(Html.described(field.text("description")))
                .append(words(field))
                .append("</td></tr>\n");
        if (above == null && !isPart(item)) {
            fields(here + ".", item);
        }
    }

    private static String list(SchemaView field) {
        return field.items().isPresent() ? "list of " : "";
    }

    private static String indented(String path) {
        int cut = path.lastIndexOf('.') + 1;
        return "<code><span class=\"path\">" + path.substring(0, cut).replace(".", ".<wbr>") + "</span>"
                + path.substring(cut) + "</code>";
    }

    private static boolean isPart(SchemaView schema) {
        return schema.file().startsWith("shared/") && schema.pointer().isEmpty();
    }

    private static String type(SchemaView field, SchemaView item) {
        var list = list(field);
        if (isPart(item)) {
            return list + "<a href=\"#" + anchor(item.file()) + "\">" + item.text("title") + "</a>";
        }
        return list
                + switch (item.text("format")) {
                    case "date" -> "day";
                    case "date-time" -> "instant";
                    default -> plain(item);
                };
    }

    private static String plain(SchemaView item) {
        if (item.node().has("oneOf") && !item.node().has("type")) {
            return item.node().path("oneOf").path(0).has("enum") ? "word or object" : "text, number or true/false";
        }
        var types = new ArrayList<String>();
        for (var type : List.of("string", "integer", "number", "boolean", "object", "null")) {
            if (item.is(type)) {
                types.add(
                        switch (type) {
                            case "string" -> item.node().has("enum") ? "word" : "text";
                            case "boolean" -> item.node().has("const") ? "true" : "true/false";
                            default -> type;
                        });
            }
        }
        return String.join(" or ", types);
    }

    private static String required(SchemaView parent, String name) {
        var schema = parent.node();
        if (parent.requires(name)) {
            return "yes";
        }
        var conditions = new ArrayList<>(schema.path("allOf").valueStream().toList());
        conditions.add(schema);
        for (var condition : conditions) {
            if (names(condition.at("/then/required")).contains(name)) {
                return "if "
                        + condition.at("/if/properties").properties().stream()
                                .map(e -> Html.code(e.getKey()) + " is "
                                        + Html.code(e.getValue().path("const").asString()))
                                .collect(Collectors.joining(", "));
            }
        }
        if (!schema.path("properties").has(name)) {
            return "";
        }
        if (schema.path("maxProperties").asInt(0) == 1) {
            return "one of these";
        }
        if (schema.path("oneOf")
                .valueStream()
                .anyMatch(one -> names(one.path("required")).contains(name))) {
            return "either or";
        }
        var with = names(schema.path("dependentRequired").path(name));
        return with.isEmpty() ? "" : "with " + Html.codes(with);
    }

    private static String words(SchemaView field) {
        var listed = new ArrayList<>(names(field.node().path("enum")));
        field.node().path("oneOf").forEach(one -> listed.addAll(names(one.path("enum"))));
        if (field.text("description").contains("\n- ")) {
            return "";
        }
        return listed.isEmpty() ? "" : "<div class=\"words\">" + Html.codes(listed) + "</div>";
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
