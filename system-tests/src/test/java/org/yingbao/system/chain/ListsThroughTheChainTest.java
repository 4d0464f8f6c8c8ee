package org.yingbao.system.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.JsonNode;

/** Full lists, published to the broker as a department would. */
class ListsThroughTheChainTest {

    private static final int TOWN = 20_000;

    @TempDir
    Path data;

    @Test
    void lists_begin_and_end_what_they_recognise_and_a_wrong_one_ends_nobody() {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            SentTownList september = SentTownList.ofMonth(9, people(0, 10), 4);
            platform.publish(september.events());
            platform.awaitQuiet();
            assertThat(statuses(platform)).containsOnly(Map.entry("ACTIVE", 10L));

            SentTownList october = SentTownList.ofMonth(10, people(1, 10), 4);
            List<Event> inAnotherOrder = new ArrayList<>(october.events());
            Collections.reverse(inAnotherOrder);
            platform.publish(inAnotherOrder);
            platform.publish(october.events());
            platform.awaitQuiet();
            assertThat(statuses(platform)).isEqualTo(Map.of("ACTIVE", 9L, "ENDED", 1L));

            SentTownList wrong = SentTownList.ofMonth(11, people(8, 10), 4);
            platform.publish(wrong.events());
            platform.awaitQuiet();
            assertThat(report(platform, wrong).status()).isEqualTo("HELD");
            assertThat(statuses(platform)).isEqualTo(Map.of("ACTIVE", 9L, "ENDED", 1L));

            platform.publish(List.of(wrong.released("ACCEPT", 1)));
            platform.awaitQuiet();
            assertThat(statuses(platform)).isEqualTo(Map.of("ACTIVE", 2L, "ENDED", 8L));

            platform.publish(List.of(wrong.released("WITHDRAW", 2)));
            platform.awaitQuiet();
            assertThat(report(platform, wrong).status()).isEqualTo("WITHDRAWN");
            assertThat(statuses(platform)).isEqualTo(Map.of("ACTIVE", 9L, "ENDED", 1L));
            assertThat(records(platform, Topics.deadLettersOf(Topics.CIVIL_AFFAIRS_LISTS)))
                    .isEmpty();
        }
    }

    @Test
    void a_town_of_twenty_thousand_is_listed_twice_at_once_and_again_with_two_percent_changed() {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            SentTownList september = SentTownList.ofMonth(9, people(0, TOWN), 500);
            SentTownList october = SentTownList.ofMonth(10, people(200, TOWN + 200), 500);
            List<Event> both = new ArrayList<>(september.events());
            both.addAll(october.events());
            Collections.shuffle(both, new Random(1));
            platform.publish(both);
            platform.awaitQuiet();
            assertThat(statuses(platform)).isEqualTo(Map.of("ACTIVE", (long) TOWN, "ENDED", 200L));
            assertThat(report(platform, october).counts())
                    .isEqualTo(new ListReport.Counts(TOWN, TOWN, 0, 0, 200, 0, TOWN - 200, 200, 0));

            int before = records(platform, Topics.PERSONS).size();
            SentTownList november = SentTownList.ofMonth(11, people(400, TOWN + 400), 500);
            platform.publish(november.events());
            platform.awaitQuiet();
            assertThat(records(platform, Topics.PERSONS).size() - before).isEqualTo(400);
            assertThat(statuses(platform)).isEqualTo(Map.of("ACTIVE", (long) TOWN, "ENDED", 400L));
        }
    }

    private static List<String> people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "P" + i).toList();
    }

    /** How many identities there are, by status, as the last version of each person says. */
    private static Map<String, Long> statuses(RunningPlatform platform) {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        records(platform, Topics.PERSONS)
                .forEach(record -> last.put(new String(record.key(), UTF_8), Json.MAPPER.readTree(record.value())));
        Map<String, Long> statuses = new LinkedHashMap<>();
        last.values()
                .forEach(person -> person.path("identities")
                        .forEach(identity ->
                                statuses.merge(identity.path("status").asString(), 1L, Long::sum)));
        return statuses;
    }

    private static ListReport report(RunningPlatform platform, SentTownList list) {
        return records(platform, Topics.LIST_REPORTS).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), ListReport.class))
                .filter(report -> report.listId().equals(list.listId()))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(RunningPlatform platform, String topic) {
        return Instructions.values(platform.bootstrapServers(), topic);
    }
}
