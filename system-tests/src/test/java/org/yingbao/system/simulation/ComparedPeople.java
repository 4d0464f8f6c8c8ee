package org.yingbao.system.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.PlainModel;
import tools.jackson.databind.JsonNode;

/** Which identities people have in the end, those that lists come to among them, beside the second model. */
final class ComparedPeople {

    private ComparedPeople() {}

    static List<String> differences(Said said, PlainModel model) {
        Map<String, String> expected = new TreeMap<>();
        for (Event record : model.records()) {
            if (record.type().equals("org.yingbao.identity-record.v1")) {
                String id = Said.id(Document.in(record.data()));
                JsonNode person = record.data().path("person");
                expected.put(
                        name(id, record.source(), record.data()),
                        said(record.data(), person.path("township"), person.path("village"), record.time()));
            }
        }
        Map<String, String> told = new TreeMap<>();
        said.lastByKey(Topics.PERSONS)
                .forEach((id, person) -> StreamSupport.stream(
                                person.path("identities").spliterator(), false)
                        .forEach(identity -> told.merge(
                                name(id, identity.path("source").asString(), identity),
                                said(
                                        identity,
                                        identity.path("township"),
                                        identity.path("village"),
                                        Instant.parse(identity.path("time").asString())),
                                (once, again) -> once + " and " + again)));
        return Differences.of("identity", expected, told);
    }

    private static String name(String person, String source, JsonNode record) {
        return person + " " + source + " " + record.path("recordId").asString();
    }

    private static String said(JsonNode record, JsonNode township, JsonNode village, Instant time) {
        return String.join(
                " ",
                record.path("status").asString(),
                record.path("category").asString(),
                record.path("region").asString(),
                record.path("from").asString("-"),
                record.path("to").asString("-"),
                Said.canonical(record.path("attributes")),
                township.asString("-").strip(),
                village.asString("-").strip(),
                time.toString());
    }
}
