package org.yingbao.testkit.contract;

import com.networknt.schema.annotation.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which fields of a value a schema names, by the place of the object they stand in. */
record NamedFields(Map<String, Set<String>> byPlace) {

    /** What of an object a schema names is the annotation of this keyword. */
    static final String KEYWORD = "properties";

    static NamedFields of(Annotations found) {
        Map<String, Set<String>> byPlace = new HashMap<>();
        found.asMap()
                .forEach((place, annotations) -> annotations.stream()
                        .filter(annotation -> annotation.getKeyword().equals(KEYWORD))
                        .forEach(annotation -> byPlace.computeIfAbsent(place.toString(), key -> new HashSet<>())
                                .addAll(annotation.<Collection<String>>getValue())));
        return new NamedFields(byPlace);
    }

    /** The places of fields that it does not name, in objects of which it names any. */
    List<String> unnamed(JsonNode value) {
        List<String> unnamed = new ArrayList<>();
        collect("", value, unnamed);
        return unnamed;
    }

    private void collect(String place, JsonNode value, List<String> unnamed) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(place + "/" + i, value.get(i), unnamed);
        }
        Set<String> named = byPlace.get(place);
        if (named == null) {
            return;
        }
        value.properties().forEach(field -> {
            String at = place + "/" + field.getKey();
            if (named.contains(field.getKey())) {
                collect(at, field.getValue(), unnamed);
            } else {
                unnamed.add(at);
            }
        });
    }
}
