package org.yingbao.system.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import tools.jackson.databind.JsonNode;

/** The commands of the page for tax departments, one after the other: what comes of each is what the page says. */
class TaxPageThroughTheChainTest {

    private static final List<String> NOTHING_NEW = List.of("nothing new", "", "", "", "");

    @TempDir
    Path data;

    @Test
    void what_comes_of_each_step_is_what_the_page_says() throws Exception {
        Files.writeString(data.resolve("secret"), "the secret of the page for tax");
        TaxPage page = new TaxPage();
        Map<Integer, List<String>> came = new TreeMap<>();
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            for (int step = 0; step < page.commands().size(); step++) {
                int known = platform.instructions().all().size();
                platform.send(List.of(record(page.commands().get(step))));
                platform.awaitQuiet();
                List<JsonNode> all = platform.instructions().all();
                came.put(step, all.size() == known ? NOTHING_NEW : row(newest(all)));
            }
            assertThat(Instructions.values(platform.bootstrapServers(), Topics.deadLettersOf(Topics.COLLECTIONS)))
                    .isEmpty();
        }
        assertThat(came.remove(0)).isEqualTo(NOTHING_NEW);
        Map<Integer, List<String>> said = new TreeMap<>();
        page.outcomes().forEach(outcome -> said.put(outcome.step(), outcome.cells()));
        assertThat(came).isEqualTo(said);
    }

    private static ProducerRecord<byte[], byte[]> record(TaxPage.Command command) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(command.topic(), null, command.json().getBytes(UTF_8));
        command.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    /** The page tells of two people, one after the other: the second has fewer versions. */
    private static JsonNode newest(List<JsonNode> all) {
        List<JsonNode> exempt = of(all, "141102194809270039");
        return exempt.isEmpty() ? of(all, "141102195602110024").getLast() : exempt.getLast();
    }

    private static List<JsonNode> of(List<JsonNode> all, String number) {
        return all.stream()
                .filter(one -> one.path("document").path("number").asString().equals(number))
                .sorted(Comparator.comparingLong(one -> one.path("version").asLong()))
                .toList();
    }

    private static List<String> row(JsonNode instruction) {
        List<String> row = new ArrayList<>();
        Stream.of("version", "action", "selfFen", "adjustmentFen")
                .forEach(field ->
                        row.add(instruction.has(field) ? instruction.path(field).asString() : ""));
        row.add(instruction.path("reason").path("code").asString());
        return row;
    }
}
