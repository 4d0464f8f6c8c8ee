package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.system.chain.Targets;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Target;
import org.yingbao.testkit.simulation.SimulatedLog;
import org.yingbao.testkit.simulation.Simulation;
import tools.jackson.databind.JsonNode;

/** What must hold when a run has come to rest, whatever happened in it. */
final class Promises {

    private final SimulatedLog log;
    private final List<String> broken = new ArrayList<>();

    private Promises(SimulatedLog log) {
        this.log = log;
    }

    static List<String> broken(Simulation simulation, Story story) {
        Promises promises = new Promises(simulation.log());
        promises.instructions(story);
        promises.once(Topics.NOTICES);
        promises.once(Topics.CONFLICTS);
        promises.once(Topics.POLICY_FINDINGS);
        promises.broken.addAll(HistoryPromise.broken(simulation.log()));
        promises.once(Topics.SUSPECTED);
        promises.broken.addAll(FindingsPromise.broken(simulation.log()));
        promises.broken.addAll(DeadLetterPromise.broken(simulation.log()));
        promises.once(Topics.REFUSALS);
        promises.broken.addAll(RefusalPromise.broken(simulation.log()));
        promises.broken.addAll(StatePromise.broken(simulation));
        promises.broken.addAll(TallyPromise.broken(simulation));
        if (!story.crowd().isEmpty()) {
            promises.broken.addAll(Crowd.broken(simulation.log()));
        }
        Said said = new Said(simulation.log());
        if (story.extent().lists()) {
            promises.once(Topics.LIST_REPORTS);
            promises.broken.addAll(ComparedLists.differences(said, story.model()));
            promises.broken.addAll(ComparedPeople.differences(said, story.model()));
        }
        if (!story.extent().equals(Extent.PEOPLE)) {
            promises.broken.addAll(ComparedYears.differences(said, story.model()));
        }
        if (story.extent().money()) {
            promises.broken.addAll(MoneyPromise.broken(said, story));
        }
        promises.broken.addAll(FactsPromise.broken(simulation.log(), story));
        return promises.broken;
    }

    /** Versions have no gaps and each is there once; the last of each year is what the second model says. */
    private void instructions(Story story) {
        Map<PlainModel.PersonYear, JsonNode> last = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(Topics.INSTRUCTIONS)) {
            JsonNode instruction = Json.MAPPER.readTree(record.value());
            PlainModel.PersonYear who = who(instruction);
            JsonNode before = last.put(who, instruction);
            long expected = before == null ? 1 : before.path("version").asLong() + 1;
            if (instruction.path("version").asLong() != expected) {
                broken.add("version %s of %s instead of %d at %s, caused by %s"
                        .formatted(
                                instruction.path("version"),
                                who,
                                expected,
                                Position.of(record),
                                Headers.text(record, Headers.CAUSE)));
            }
        }
        story.targets().forEach((who, expected) -> {
            Target target = Targets.of(Optional.ofNullable(last.get(who)));
            if (!target.equals(expected)) {
                broken.add(who + " ends as " + target + " instead of " + expected);
            }
        });
    }

    private static PlainModel.PersonYear who(JsonNode instruction) {
        JsonNode document = instruction.path("document");
        return new PlainModel.PersonYear(
                new Document(
                        document.path("type").asString(),
                        document.path("number").asString()),
                instruction.path("coverageYear").asInt());
    }

    private void once(String topic) {
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(topic)) {
            String id = new String(record.key(), java.nio.charset.StandardCharsets.UTF_8) + " "
                    + Headers.text(record, Headers.ID);
            if (!seen.add(id)) {
                broken.add(topic + " has twice " + id);
            }
        }
    }
}
