package org.yingbao.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the records and the schemas disagree: fields that one has alone, types, and what may be absent. */
final class RecordAgreement {
    private final List<String> disagreements = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RecordAgreement() {}

    static List<String> disagreements(Contract contract) {
        var agreement = new RecordAgreement();
        Events.RECORDS.forEach(
                (type, record) -> agreement.compare(record, SchemaView.of(contract, Contract.nameOf(type))));
        return agreement.disagreements;
    }

    private void compare(Class<?> record, SchemaView schema) {
        if (!seen.add(record.getName() + schema.name())) {
            return;
        }
        var components = components(record);
        var properties = schema.properties();
        components.forEach((name, component) -> {
            var property = properties.get(name);
            if (property == null) {
                report(record, name, "is not in " + schema.name());
                return;
            }
            var mayBeAbsent = !schema.requires(name) || property.is("null");
            if (mayBeAbsent != component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                report(
                        record,
                        name,
                        mayBeAbsent ? "may be absent, but is not @Nullable" : "is required, but @Nullable");
            }
            compareType(record, name, component.getGenericType(), property);
        });
        properties.keySet().stream()
                .filter(name -> !components.containsKey(name))
                .forEach(name -> report(record, name, "is in " + schema.name() + " only"));
    }

    private void compareType(Class<?> record, String name, Type type, SchemaView schema) {
        if (type == Object.class) {
            return;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var items = schema.items();
            if (items.isEmpty()) {
                report(record, name, "is a list, but " + schema.name() + " is not");
            } else {
                compareType(record, name, list.getActualTypeArguments()[0], items.get());
            }
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            compare(nested, schema);
        } else if (!matches(type, schema)) {
            report(record, name, "is " + type.getTypeName() + ", but " + schema.name() + " is " + schema.node());
        }
    }

    private static boolean matches(Type type, SchemaView schema) {
        if (type == String.class) {
            return schema.is("string") && schema.text("format").isEmpty();
        }
        if (type == LocalDate.class) {
            return schema.text("format").equals("date");
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return schema.text("format").equals("date-time");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return schema.is("integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.is("boolean");
        }
        return type == BigDecimal.class
                ? schema.is("number")
                : type instanceof ParameterizedType map && map.getRawType() == Map.class && schema.is("object");
    }

    private static Map<String, RecordComponent> components(Class<?> record) {
        var found = new LinkedHashMap<String, RecordComponent>();
        for (var component : record.getRecordComponents()) {
            var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            found.put(renamed == null ? component.getName() : renamed.value(), component);
        }
        return found;
    }

    private void report(Class<?> record, String name, String what) {
        disagreements.add(record.getSimpleName() + "." + name + " " + what);
    }
}
