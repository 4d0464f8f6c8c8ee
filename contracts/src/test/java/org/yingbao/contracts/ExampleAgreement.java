package org.yingbao.contracts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where the schemas and the examples disagree: invalid examples, and fields that one of the two has alone. */
final class ExampleAgreement {
    private final List<String> disagreements = new ArrayList<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private ExampleAgreement() {}

    static List<String> disagreements(Contract contract) {
        var schemas = new Schemas(contract);
        var agreement = new ExampleAgreement();
        contract.schemas().keySet().stream()
                .filter(schema -> !contract.examplesOf(schema).isEmpty())
                .forEach(schema -> {
                    var view = SchemaView.of(contract, schema);
                    agreement.declare(view, new LinkedHashSet<>());
                    contract.examplesOf(schema)
                            .forEach((name, example) -> agreement.read(schemas, name, view, example));
                });
        agreement.declared.stream()
                .filter(field -> !agreement.shown.contains(field))
                .forEach(field -> agreement.disagreements.add(field + " is in no example"));
        return agreement.disagreements;
    }

    private void read(Schemas schemas, String name, SchemaView schema, JsonNode value) {
        schemas.check(schema.file(), value).forEach(error -> disagreements.add(name + ": " + error));
        show(name, schema, value);
    }

    private void declare(SchemaView schema, Set<String> above) {
        if (!above.add(schema.name())) {
            return;
        }
        schema.properties().forEach((name, property) -> {
            declared.add(schema.name() + " " + name);
            declare(property, above);
        });
        schema.items().ifPresent(items -> declare(items, above));
    }

    private void show(String example, SchemaView schema, JsonNode value) {
        if (value.isArray()) {
            schema.items().ifPresent(items -> value.forEach(item -> show(example, items, item)));
            return;
        }
        var properties = schema.properties();
        if (properties.isEmpty()) {
            return;
        }
        value.properties().forEach(field -> {
            var property = properties.get(field.getKey());
            if (property == null) {
                disagreements.add(example + ": " + schema.name() + " does not know " + field.getKey());
            } else {
                shown.add(schema.name() + " " + field.getKey());
                show(example, property, field.getValue());
            }
        });
    }
}
