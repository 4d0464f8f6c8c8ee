package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordsTest {
    private static final Contract CONTRACT = Contract.asWritten();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void every_event_type_has_a_record() {
        assertThat(Events.RECORDS.keySet()).isEqualTo(Events.constantsOf(EventTypes.class));
    }

    @Test
    void records_and_schemas_name_the_same_fields_with_the_same_types() {
        assertThat(RecordAgreement.disagreements(CONTRACT)).isEmpty();
    }

    @Test
    void a_field_that_only_the_schema_names_is_noticed() {
        var altered = CONTRACT.withSchema("day.v1", """
                {"required": ["day"], "properties": {"day": {"type": "string", "format": "date"}, "hour": {"type": "integer"}}}""");
        assertThat(RecordAgreement.disagreements(altered)).containsExactly("DayPassed.hour is in day.v1# only");
    }

    @Test
    void a_field_that_only_the_record_names_is_noticed() {
        var altered = CONTRACT.withSchema("day.v1", """
                {"properties": {}}""");
        assertThat(RecordAgreement.disagreements(altered)).containsExactly("DayPassed.day is not in day.v1#");
    }

    @Test
    void a_field_of_another_type_or_one_that_may_be_absent_is_noticed() {
        var altered = CONTRACT.withSchema("day.v1", """
                {"properties": {"day": {"type": "string"}}}""");
        assertThat(RecordAgreement.disagreements(altered))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("may be absent, but is not @Nullable"))
                .anySatisfy(text -> assertThat(text).contains("java.time.LocalDate"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_read_and_written_is_the_same_json(String type, String name, JsonNode example) {
        var value = JSON.treeToValue(example, recordOf(type));
        assertThat(JSON.readTree(JSON.writeValueAsString(value))).as(name).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_field_that_nobody_knows_yet_is_ignored(String type, String name, JsonNode example) {
        var later = JSON.readTree(example.toString().replaceFirst("\\{", "{\"addedLater\": {\"deep\": [1]},"));
        assertThat(JSON.treeToValue(later, recordOf(type)))
                .as(name)
                .isEqualTo(JSON.treeToValue(example, recordOf(type)));
    }

    static Stream<Object[]> examples() {
        return Events.RECORDS.keySet().stream()
                .flatMap(type -> CONTRACT.examplesOf(Contract.nameOf(type)).entrySet().stream()
                        .map((Map.Entry<String, JsonNode> e) -> new Object[] {type, e.getKey(), e.getValue()}));
    }

    private static Class<? extends Record> recordOf(String type) {
        var record = Events.RECORDS.get(type);
        if (record == null) {
            throw new AssertionError("no record for " + type);
        }
        return record;
    }
}
