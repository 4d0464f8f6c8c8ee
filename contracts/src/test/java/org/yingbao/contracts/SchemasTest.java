package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {
    private static final Contract CONTRACT = Contract.asWritten();

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_valid_2020_12(String name) {
        assertThat(CONTRACT.schema(name).path("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schemas.checkSchema(CONTRACT.schema(name))).isEmpty();
    }

    @Test
    void a_broken_schema_is_noticed() {
        assertThat(Schemas.checkSchema(JsonMapper.shared().readTree("{\"type\": \"text\"}")))
                .isNotEmpty();
    }

    @Test
    void every_event_has_an_example_and_they_show_each_field_of_the_schemas_and_no_other() {
        assertThat(Events.RECORDS.keySet())
                .allSatisfy(type ->
                        assertThat(CONTRACT.examplesOf(Contract.nameOf(type))).containsKey(Contract.nameOf(type)));
        assertThat(ExampleAgreement.disagreements(CONTRACT)).isEmpty();
    }

    @Test
    void an_example_that_breaks_its_schema_or_says_more_is_noticed() {
        assertThat(ExampleAgreement.disagreements(CONTRACT.withExample("day.v1", "{\"day\": \"tomorrow\"}")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).startsWith("day.v1: "));
        assertThat(ExampleAgreement.disagreements(
                        CONTRACT.withExample("day.v1", "{\"day\": \"2022-10-16\", \"hour\": 7}")))
                .containsExactly("day.v1: day.v1# does not know hour");
    }

    @Test
    void a_field_without_example_is_noticed() {
        assertThat(ExampleAgreement.disagreements(CONTRACT.withSchema(
                        "day.v1",
                        "{\"properties\": {\"day\": {\"type\": \"string\"}, \"hour\": {\"type\": \"integer\"}}}")))
                .containsExactly("day.v1# hour is in no example");
    }

    @Test
    void every_percent_of_two_decimals_passes_none_of_nothing_and_none_above_a_hundred() {
        var schemas = new Schemas(CONTRACT);
        var policy = CONTRACT.exampleOf(EventTypes.POLICY).deepCopy();
        var grant = (ObjectNode) policy.at("/grants/1");
        for (int hundredths = 1; hundredths <= 10_000; hundredths++) {
            grant.putObject("amount").put("percent", hundredths / 100.0);
            assertThat(schemas.check("policy.v1", policy)).as("%d", hundredths).isEmpty();
        }
        for (var percent : List.of("0", "-1", "100.01")) {
            grant.putObject("amount").put("percent", Double.parseDouble(percent));
            assertThat(schemas.check("policy.v1", policy)).as(percent).isNotEmpty();
        }
    }

    @Test
    void every_schema_is_named_by_its_place_and_no_two_parts_have_one_title() {
        var titles = new ArrayList<String>();
        CONTRACT.schemas().forEach((name, schema) -> {
            assertThat(schema.path("$id").asString("")).isEqualTo(Schemas.BASE + name + ".schema.json");
            titles(name, schema, titles);
        });
        assertThat(titles).doesNotHaveDuplicates();
    }

    private static void titles(String place, JsonNode node, List<String> titles) {
        var named = node.has("$schema") || node.has("enum") || place.matches(".*[$]defs/[^/]*");
        if (named) {
            assertThat(node.path("title").asString("")).as(place).isNotBlank();
            titles.add(node.path("title").asString());
        }
        node.properties().forEach(child -> titles(place + "/" + child.getKey(), child.getValue(), titles));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            titles(place + "/" + i, node.path(i), titles);
        }
    }

    @Test
    void every_example_belongs_to_a_schema() {
        var owned = new HashSet<String>();
        CONTRACT.schemas()
                .keySet()
                .forEach(schema -> owned.addAll(CONTRACT.examplesOf(schema).keySet()));
        assertThat(owned).isEqualTo(CONTRACT.examples().keySet());
    }

    @Test
    void every_field_is_described() {
        var silent = new ArrayList<String>();
        CONTRACT.schemas().keySet().forEach(name -> silent(SchemaView.of(CONTRACT, name), new HashSet<>(), silent));
        assertThat(silent).isEmpty();
    }

    private static void silent(SchemaView schema, Set<String> seen, List<String> silent) {
        if (!seen.add(schema.name())) {
            return;
        }
        schema.properties().forEach((name, property) -> {
            if (property.text("description").isBlank()) {
                silent.add(schema.name() + " " + name);
            }
            silent(property, seen, silent);
        });
        schema.items().ifPresent(items -> silent(items, seen, silent));
    }

    static Stream<String> schemas() {
        return CONTRACT.schemas().keySet().stream();
    }
}
