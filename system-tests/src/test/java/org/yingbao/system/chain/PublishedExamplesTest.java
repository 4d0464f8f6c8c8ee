package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Headers;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.contract.Approval;
import org.yingbao.testkit.model.Event;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/** The examples of what the platform publishes are what it publishes. */
class PublishedExamplesTest {

    private static final ObjectWriter WRITER = Json.MAPPER
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                    .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));

    private static final Path EXAMPLES = Path.of("../contracts/src/main/resources/org/yingbao/contracts/examples");

    /** The one that runs differs from commit to commit. */
    private static final String SOME_RELEASE = "1.0.0+685499e";

    private final Map<String, JsonNode> examples = new TreeMap<>();

    @TempDir
    Path data;

    @Test
    void every_example_of_a_published_event_was_published() throws IOException {
        Files.writeString(data.resolve("secret"), "the secret of the published examples");
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            tell(platform, ExampleStory.PAID);
            String wang = personOf(platform, "MZ-141102-000173");
            take(platform, "person.v1", Topics.PERSONS, wang);
            take(platform, "person-collections.v1", Topics.PERSON_COLLECTIONS, wang);
            take(platform, "register-conflict.v1", Topics.CONFLICTS, wang);
            take(platform, "entitlements.v1", Topics.ENTITLEMENTS, wang);
            take(platform, "instruction.v1", Topics.INSTRUCTIONS, wang);
            take(platform, "ledger.v1", Topics.LEDGER, wang);
            take(platform, "history.v1", Topics.HISTORY, wang);
            take(platform, "notice.v1", Topics.NOTICES, wang);
            examples.put(
                    "shared/published-headers",
                    headers(platform, Topics.INSTRUCTIONS, "ce_", "content-type", "traceparent")
                            .put(Headers.RELEASE, SOME_RELEASE));

            tell(platform, ExampleStory.CLOSED);
            String first = "QS-141100-2023-01-141102-MEDICAL_AID";
            take(platform, "transfer-request.v1", Topics.TRANSFER_REQUESTS, first);
            tell(platform, ExampleStory.MOVED);
            take(platform, "transfer-request.v1.moved", Topics.TRANSFER_REQUESTS, first);

            tell(platform, ExampleStory.AFTERWARDS);
            String li = personOf(platform, "MZ-141102-000201");
            take(platform, "instruction.v1.withdrawn", Topics.INSTRUCTIONS, wang);
            take(platform, "ledger.v1.withdrawn", Topics.LEDGER, wang);
            take(platform, "history.v1.withdrawn", Topics.HISTORY, wang);
            take(platform, "notice.v1.withdrawn", Topics.NOTICES, wang, "WITHDRAWN");
            take(platform, "entitlements.v1.deceased", Topics.ENTITLEMENTS, li);

            platform.send(List.of(ExampleStory.record(ExampleStory.REFUSED)));
            platform.awaitQuiet();
            examples.put(
                    "shared/dead-letter-headers",
                    elsewhere(headers(platform, Topics.deadLettersOf(Topics.CIVIL_AFFAIRS_IDENTITY), "yb_")));

            examples.put("refusal.v1", value(records(platform, Topics.REFUSALS).getLast()));

            tell(platform, ExampleStory.SCREENED);
            String zhang = personOf(platform, "MZ-141102-000355");
            take(platform, "suspected.v1", Topics.SUSPECTED, zhang);
            take(platform, "ledger.v1.suspected", Topics.LEDGER, zhang);
            tell(platform, ExampleStory.CLEARED);
            take(platform, "suspected.v1.cleared", Topics.SUSPECTED, zhang);
            take(platform, "ledger.v1.late", Topics.LEDGER, zhang);
            tell(platform, ExampleStory.CLOSED_AGAIN);
            take(platform, "ledger.v1.included", Topics.LEDGER, wang);
            take(
                    platform,
                    "transfer-request.v1.corrected",
                    Topics.TRANSFER_REQUESTS,
                    "QS-141100-2023-02-141102-MEDICAL_AID");
            take(platform, "forecast.v1", Topics.FORECASTS, "141100-2023");
            take(platform, "person.v1.residence", Topics.PERSONS, zhang);
            take(platform, "person-collections.v1.answered", Topics.PERSON_COLLECTIONS, zhang);
            take(platform, "entitlements.v1.in-scope", Topics.ENTITLEMENTS, zhang);
            tell(platform, ExampleStory.RECONCILED);
            take(platform, "reconciliation.v1", Topics.RECONCILIATIONS, "141102-2023", "AGREES");
            take(platform, "reconciliation.v1.differs", Topics.RECONCILIATIONS, "141102-2023", "DIFFERS");
            take(platform, "reconciliation.v1.missing", Topics.RECONCILIATIONS, "141102-2023", "MISSING");
        }
        for (Map.Entry<String, JsonNode> example : examples.entrySet()) {
            Approval.approved(
                    EXAMPLES.resolve(example.getKey() + ".json"),
                    WRITER.writeValueAsString(example.getValue()) + "\n",
                    "What is published differs from its example, and readers outside rely on it",
                    "mvn -pl system-tests -am test -Dtest=PublishedExamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dapprove");
        }
        assertThat(examples)
                .as("the example of a collection result names an instruction that was published")
                .hasEntrySatisfying(
                        "instruction.v1",
                        instruction -> assertThat(instruction.path("instructionId"))
                                .isEqualTo(ExampleStory.PAID.getLast().data().path("instructionId")));
    }

    /** One after the other, so that versions do not depend on how the events fall into batches. */
    private static void tell(RunningPlatform platform, List<Event> story) {
        for (Event event : story) {
            platform.send(List.of(ExampleStory.record(event)));
            platform.awaitQuiet();
        }
    }

    /** The last event of a person or request on a topic; of its notices the last with this status. */
    private void take(RunningPlatform platform, String name, String topic, String personId, String... status) {
        examples.put(
                name,
                records(platform, topic).stream()
                        .filter(record -> key(record).equals(personId))
                        .map(PublishedExamplesTest::value)
                        .filter(value -> List.of(status).isEmpty()
                                || List.of(status).contains(value.path("status").asString()))
                        .reduce((one, later) -> later)
                        .orElseThrow(() -> new AssertionError("nothing for " + name)));
    }

    /** The person who has a record. */
    private static String personOf(RunningPlatform platform, String recordId) {
        return records(platform, Topics.PERSONS).stream()
                .filter(record -> value(record).toString().contains(recordId))
                .map(PublishedExamplesTest::key)
                .findFirst()
                .orElseThrow();
    }

    /** Port, cluster and hour are those of this run. */
    private static ObjectNode elsewhere(ObjectNode letter) {
        String help = letter.path("yb_help").asString();
        return letter.put(
                        "yb_help",
                        "https://yingbao.example" + URI.create(help).getPath() + help.substring(help.indexOf('#')))
                .put("yb_first_seen", "2022-09-10T02:00:01Z")
                .put("yb_log", "LBhD7ATe");
    }

    /** Of the last record of a topic. */
    private static ObjectNode headers(RunningPlatform platform, String topic, String... beginnings) {
        ObjectNode headers = Json.MAPPER.createObjectNode();
        records(platform, topic).getLast().headers().forEach(header -> {
            if (List.of(beginnings).stream().anyMatch(header.key()::startsWith)) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return headers;
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(RunningPlatform platform, String topic) {
        return Instructions.values(platform.bootstrapServers(), topic);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static JsonNode value(ConsumerRecord<byte[], byte[]> record) {
        return Json.MAPPER.readTree(record.value());
    }
}
