package org.yingbao.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.list.CheckedPart;
import org.yingbao.identity.list.CheckedRow;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ListDoorTest {

    private static final Set<String> TYPES = Set.of(EventTypes.LIST, EventTypes.LIST_PART, EventTypes.LIST_RELEASE);

    private static InboundRecord sent(String type) {
        InboundRecord any = InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY).saying("ce_type", type);
        byte[] example = InboundRecord.file(ContractFiles.exampleOf(type));
        return new InboundRecord(Topics.CIVIL_AFFAIRS_LISTS, any.key(), example, any.headers(), any.timestamp());
    }

    private static String answered(InboundRecord record) {
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(record);
        return leaving.topic().equals(Topics.CHECKED_LISTS) ? AtTheDoor.PASSED : AtTheDoor.answer(leaving);
    }

    private static CheckedPart passed(InboundRecord record) {
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(record);
        assertThat(leaving.topic()).isEqualTo(Topics.CHECKED_LISTS);
        return Json.MAPPER.readValue(leaving.value(), CheckedPart.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {EventTypes.LIST, EventTypes.LIST_PART, EventTypes.LIST_RELEASE})
    void what_is_sound_goes_on_keyed_by_its_source_and_names_nobody(String type) {
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(sent(type));
        assertThat(leaving.topic()).isEqualTo(Topics.CHECKED_LISTS);
        String source = type.equals(EventTypes.LIST_RELEASE) ? "urn:cn:civil-affairs" : "urn:department";
        assertThat(new String(leaving.key(), StandardCharsets.UTF_8)).isEqualTo(source);
        assertThat(new String(leaving.value(), StandardCharsets.UTF_8))
                .doesNotContain("141102195602110024", "王桂兰", "13800000000");
        assertThat(answered(sent(type).structured())).isEqualTo(AtTheDoor.PASSED);
    }

    @Test
    void another_type_is_told_the_types_of_the_topic() {
        ProducerRecord<byte[], byte[]> letter =
                AtTheDoor.only(sent(EventTypes.LIST).saying("ce_type", EventTypes.DAY));
        assertThat(AtTheDoor.answer(letter)).isEqualTo("UNKNOWN_TYPE");
        assertThat(AtTheDoor.said(letter, "yb_detail")).contains(TYPES);
    }

    static Stream<Arguments> counterexamples() {
        JsonNode all = Json.MAPPER.readTree(InboundRecord.file(ContractFiles.COUNTEREXAMPLES));
        return all.valueStream()
                .filter(each -> TYPES.contains(each.path("type").asString()))
                .map(each -> Arguments.of(
                        each.path("type").asString(), each.path("says").asString(), each));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void every_counterexample_of_the_contract_is_refused(String type, String says, JsonNode change) {
        JsonPointer at = JsonPointer.compile(change.path("at").asString());
        InboundRecord record = sent(type).changed(json -> {
            ObjectNode parent = (ObjectNode) json.at(at.head());
            String name = at.last().getMatchingProperty();
            if (change.has("remove")) {
                parent.remove(name);
            } else {
                parent.set(name, change.path("put"));
            }
        });
        assertThat(answered(record)).isEqualTo(change.path("reason").asString("SCHEMA_VIOLATION"));
    }

    @Test
    void a_part_has_at_most_five_hundred_rows_and_256_KiB_and_a_head_64() {
        assertThat(answered(withRows(500))).isEqualTo(AtTheDoor.PASSED);
        assertThat(answered(withRows(501))).isEqualTo("SCHEMA_VIOLATION");
        assertThat(answered(padded(EventTypes.LIST_PART, 256 * 1024))).isEqualTo(AtTheDoor.PASSED);
        assertThat(answered(padded(EventTypes.LIST_PART, 256 * 1024 + 1))).isEqualTo("TOO_LARGE");
        assertThat(answered(padded(EventTypes.LIST, 64 * 1024))).isEqualTo(AtTheDoor.PASSED);
        assertThat(answered(padded(EventTypes.LIST, 64 * 1024 + 1))).isEqualTo("TOO_LARGE");
    }

    private static InboundRecord withRows(int rows) {
        return sent(EventTypes.LIST_PART).changed(json -> {
            ArrayNode all = (ArrayNode) json.path("rows");
            JsonNode first = all.get(0).deepCopy();
            all.removeAll();
            for (int i = 0; i < rows; i++) {
                all.add(((ObjectNode) first.deepCopy()).put("row", i + 1));
            }
        });
    }

    private static InboundRecord padded(String type, int bytes) {
        InboundRecord record = sent(type);
        int spare = bytes - record.with("/padding", "\"\"").bytes().length;
        return record.with("/padding", '"' + "p".repeat(spare) + '"');
    }

    @Test
    void the_day_of_a_list_is_not_after_the_day_on_which_it_is_sent() {
        assertThat(answered(sent(EventTypes.LIST).with("/asOf", "\"2022-10-16\"")))
                .isEqualTo(AtTheDoor.PASSED);
        assertThat(answered(sent(EventTypes.LIST).with("/asOf", "\"2022-10-17\"")))
                .isEqualTo("TIME_IN_FUTURE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /rows/0/document/number | "'141102195602110025'" | BAD_CHECK_DIGIT  | false
            /rows/0/document/number | "'1411021956'"         | SCHEMA_VIOLATION | false
            /rows/0/document/type   | "'ID'"                 | SCHEMA_VIOLATION | false
            /rows/0/document        | "{}"                   | SCHEMA_VIOLATION | false
            /rows/0/birthDate       | "'1899-12-31'"         | BAD_BIRTH_DATE   | true
            /rows/0/name            | "' '"                  | SCHEMA_VIOLATION | true
            /rows/0/category        | "'low income'"         | SCHEMA_VIOLATION | true
            /rows/0/region          | "'991102'"             | UNKNOWN_REGION   | true
            /rows/0/from            | "'2022-02-30'"         | SCHEMA_VIOLATION | true
            /rows/0/attributes      | "{'x': '王桂兰'}"       | SCHEMA_VIOLATION | true
            /rows/0/attributes      | "{'x': '141102195602110024'}" | SCHEMA_VIOLATION | true
            """)
    void a_bad_row_is_told_by_its_reason_and_harms_no_other(String at, String put, String reason, boolean named) {
        CheckedPart part = passed(sent(EventTypes.LIST_PART).with(at, put.replace('\'', '"')));
        CheckedRow bad = part.rows().getFirst();
        assertThat(bad.row()).isEqualTo(4);
        assertThat(bad.fault()).isEqualTo(reason);
        assertThat(bad.content()).isNull();
        assertThat(bad.personId() != null).isEqualTo(named);
        assertThat(Objects.requireNonNull(bad.says())).doesNotContain("1411021956", "王桂兰", "low income", "991102");
        CheckedRow good = part.rows().getLast();
        assertThat(good.fault()).isNull();
        assertThat(good.content()).isNotNull();
    }

    @Test
    void categories_in_another_order_are_the_same_categories() {
        List<InboundRecord> both = List.of(
                sent(EventTypes.LIST).with("/categories", "[\"ORPHAN\", \"DISABLED\", \"ORPHAN\"]"),
                sent(EventTypes.LIST).with("/categories", "[\"DISABLED\", \"ORPHAN\"]"));
        assertThat(both)
                .extracting(record -> Json.MAPPER
                        .readTree(AtTheDoor.only(record).value())
                        .path("categories")
                        .toString())
                .containsOnly("[\"DISABLED\",\"ORPHAN\"]");
    }
}
