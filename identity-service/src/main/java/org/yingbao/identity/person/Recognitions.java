package org.yingbao.identity.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.KnownRecords.KnownPerson;
import org.yingbao.identity.person.KnownRecords.KnownRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Touched;
import tools.jackson.databind.JsonNode;

/** Who is recognised by whom and where, and what they answer to a list that is to be compared. */
public record Recognitions(Events events) {

    private static final String RECOGNISED = "recognised";
    private static final int RECORDS_TOGETHER = 1_000;
    private static final String LAST = "~";
    private static final String NOWHERE = "-";

    static Index<Person> index() {
        return Index.forSweeps(RECOGNISED, Recognitions::places);
    }

    private static Set<String> places(Person person) {
        return identities(person)
                .map(record -> place(
                        record.register().source(),
                        record.record().path("region").asString("")))
                .collect(Collectors.toSet());
    }

    private static String place(String source, String region) {
        return source + "|" + region;
    }

    private static Stream<CheckedRecord> identities(Person person) {
        return person.held()
                .filter(record -> record.register().type().equals(EventTypes.IDENTITY_RECORD))
                .filter(record -> !record.annulled() && record.record().has("category"));
    }

    /** The command to everybody of a partition whom a source recognises in regions from one code to another. */
    public static Sweep asking(RecordsAsked asked, String firstRegion, String lastRegion) {
        return new Sweep(
                "compare/" + asked.content() + "/" + asked.span(),
                RECOGNISED,
                place(asked.source(), firstRegion),
                place(asked.source(), lastRegion) + LAST,
                Json.MAPPER.valueToTree(asked),
                null,
                0);
    }

    static RecordsAsked asked(JsonNode why) {
        return Json.MAPPER.treeToValue(why, RecordsAsked.class);
    }

    /** What people tell who were asked in this batch. */
    List<ProducerRecord<byte[], byte[]>> tell(List<Touched<Person, PersonEvent>> touched) {
        Map<Cause, List<KnownPerson>> told = new LinkedHashMap<>();
        Map<Cause, RecordsAsked> asked = new LinkedHashMap<>();
        touched.forEach(person -> person.events().forEach(event -> {
            if (event.content() instanceof PersonEvent.Asked(RecordsAsked question)) {
                asked.put(event.cause(), question);
                known(person, question)
                        .ifPresent(known -> told.computeIfAbsent(event.cause(), _ -> new ArrayList<>())
                                .add(known));
            }
        }));
        List<ProducerRecord<byte[], byte[]>> answers = new ArrayList<>();
        told.forEach((cause, people) -> {
            RecordsAsked question = asked.get(cause);
            if (question != null) {
                answers.addAll(answers(question, people, cause));
            }
        });
        return answers;
    }

    private static Optional<KnownPerson> known(Touched<Person, PersonEvent> person, RecordsAsked asked) {
        List<KnownRecord> records = identities(person.state())
                .filter(record -> record.register().source().equals(asked.source()))
                .flatMap(record -> known(record, asked).stream())
                .toList();
        return records.isEmpty() ? Optional.empty() : Optional.of(new KnownPerson(person.key(), records));
    }

    private static Optional<KnownRecord> known(CheckedRecord record, RecordsAsked asked) {
        JsonNode said = record.record();
        String category = said.path("category").asString("");
        LocalDate from = LocalDate.parse(said.path("from").asString(""));
        LocalDate to =
                said.path("to").isString() ? LocalDate.parse(said.path("to").stringValue()) : LocalDate.MAX;
        return asked.covers(category, from, to)
                ? Optional.of(new KnownRecord(
                        record.register().recordId(),
                        category,
                        said.path("region").asString(""),
                        from,
                        to.equals(LocalDate.MAX) ? null : to))
                : Optional.empty();
    }

    private List<ProducerRecord<byte[], byte[]>> answers(RecordsAsked asked, List<KnownPerson> people, Cause cause) {
        List<ProducerRecord<byte[], byte[]>> answers = new ArrayList<>(1);
        List<KnownPerson> together = new ArrayList<>();
        int records = 0;
        for (KnownPerson person : people) {
            if (records + person.records().size() > RECORDS_TOGETHER && !together.isEmpty()) {
                answers.add(answer(asked, together, cause, answers.size()));
                together.clear();
                records = 0;
            }
            together.add(person);
            records += person.records().size();
        }
        answers.add(answer(asked, together, cause, answers.size()));
        return answers;
    }

    private ProducerRecord<byte[], byte[]> answer(
            RecordsAsked asked, List<KnownPerson> people, Cause cause, int number) {
        return answer(asked, KnownRecords.TYPE, "/known/" + number, new KnownRecords(asked, people), cause);
    }

    /** The command that finds nobody, and is answered behind everything that stands before it. */
    public static Sweep pausing(PortionHeard heard) {
        String name = "portion/" + heard.step();
        return new Sweep(name, RECOGNISED, NOWHERE, NOWHERE, Json.MAPPER.valueToTree(heard), null, 0);
    }

    /** What is told when everybody of a partition is reached. */
    ProducerRecord<byte[], byte[]> ended(Sweep sweep, int partition, Cause cause) {
        if (sweep.why().has(PortionHeard.STEP)) {
            PortionHeard heard = Json.MAPPER.treeToValue(sweep.why(), PortionHeard.class);
            return events.in(
                    heard.answerTo(),
                    Topics.LIST_COMMANDS,
                    heard.source(),
                    PortionHeard.TYPE,
                    cause.at() + "/heard",
                    Json.MAPPER.writeValueAsBytes(heard),
                    cause);
        }
        RecordsAsked asked = asked(sweep.why());
        return answer(asked, RecordsTold.TYPE, "/told", new RecordsTold(asked, partition), cause);
    }

    private ProducerRecord<byte[], byte[]> answer(
            RecordsAsked asked, String type, String id, Object value, Cause cause) {
        return events.in(
                asked.answerTo(),
                Topics.LIST_COMMANDS,
                asked.source(),
                type,
                cause.at() + id,
                Json.MAPPER.writeValueAsBytes(value),
                cause);
    }
}
