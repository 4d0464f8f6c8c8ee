package org.yingbao.identity.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list as a department sends it: of people with passports, who are called after their numbers. */
record SentList(
        String source,
        String listId,
        long revision,
        String region,
        JsonNode categories,
        String asOf,
        Instant at,
        List<ObjectNode> rows,
        int perPart,
        String mode) {

    static final String COUNTY = "141102";
    static final String LOW_INCOME = "MINIMUM_LIVING";

    /** Of the first day of a month of 2022, sent the day after. */
    static SentList ofMonth(int month, String... people) {
        return new SentList(
                        "urn:civil-affairs",
                        "list-" + month,
                        1,
                        COUNTY,
                        Json.MAPPER.createArrayNode().add(LOW_INCOME),
                        "2022-%02d-01".formatted(month),
                        Instant.parse("2022-%02d-02T01:00:00Z".formatted(month)),
                        List.of(),
                        3,
                        "APPLY")
                .naming(people);
    }

    SentList naming(String... people) {
        SentList list = this;
        for (String person : people) {
            list = list.row(person, row -> {});
        }
        return list;
    }

    SentList row(String person, Consumer<ObjectNode> change) {
        ObjectNode row = Json.MAPPER.createObjectNode();
        row.put("row", rows.size() + 2);
        row.putObject("document").put("type", "PASSPORT").put("number", person);
        row.put("name", "Name of " + person).put("category", LOW_INCOME).put("region", region);
        change.accept(row);
        return rows(Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    SentList rows(List<ObjectNode> all) {
        return new SentList(source, listId, revision, region, categories, asOf, at, all, perPart, mode);
    }

    SentList id(String other) {
        return new SentList(source, other, revision, region, categories, asOf, at, rows, perPart, mode);
    }

    SentList revision(long other) {
        return new SentList(source, listId, other, region, categories, asOf, at, rows, perPart, mode);
    }

    SentList region(String other) {
        return new SentList(source, listId, revision, other, categories, asOf, at, rows, perPart, mode);
    }

    SentList of(JsonNode others) {
        return new SentList(source, listId, revision, region, others, asOf, at, rows, perPart, mode);
    }

    SentList hoursLater(long hours) {
        return new SentList(
                source, listId, revision, region, categories, asOf, at.plusSeconds(3600 * hours), rows, perPart, mode);
    }

    SentList toCompare() {
        return new SentList(source, listId, revision, region, categories, asOf, at, rows, perPart, "COMPARE");
    }

    SentList perPart(int most) {
        return new SentList(source, listId, revision, region, categories, asOf, at, rows, most, mode);
    }

    /** Header and parts. */
    List<ConsumerRecord<byte[], byte[]>> records() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(List.of(head()));
        int parts = (rows.size() + perPart - 1) / perPart;
        for (int part = 1; part <= parts; part++) {
            records.add(part(part, parts));
        }
        return records;
    }

    ConsumerRecord<byte[], byte[]> head() {
        ObjectNode head = named().put("region", region).put("asOf", asOf).put("rows", rows.size());
        head.set("categories", categories);
        return record(EventTypes.LIST, "head", at, head.put("mode", mode));
    }

    private ConsumerRecord<byte[], byte[]> part(int part, int parts) {
        ObjectNode value = named().put("part", part).put("parts", parts);
        ArrayNode array = value.putArray("rows");
        rows.subList((part - 1) * perPart, Math.min(rows.size(), part * perPart))
                .forEach(array::add);
        return record(EventTypes.LIST_PART, "part-" + part, at, value);
    }

    /** Sent some hours after the list. */
    ConsumerRecord<byte[], byte[]> released(String verdict, long hours) {
        ObjectNode value = named().put("source", source).put("verdict", verdict);
        value.put("releasedBy", "user-7").put("why", "looked at");
        return record(EventTypes.LIST_RELEASE, "release-" + verdict, at.plusSeconds(3600 * hours), value);
    }

    private ObjectNode named() {
        return Json.MAPPER.createObjectNode().put("listId", listId).put("revision", revision);
    }

    private ConsumerRecord<byte[], byte[]> record(String type, String what, Instant time, ObjectNode value) {
        RecordHeaders headers = new RecordHeaders(List.of(
                Headers.header("ce_specversion", "1.0"),
                Headers.header("ce_id", listId + "/" + revision + "/" + what),
                Headers.header("ce_source", source),
                Headers.header("ce_type", type),
                Headers.header("ce_time", time.toString())));
        return new ConsumerRecord<>(
                Topics.CIVIL_AFFAIRS_LISTS,
                0,
                0,
                time.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                listId.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Json.MAPPER.writeValueAsBytes(value),
                headers,
                Optional.empty());
    }
}
