package org.yingbao.system.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.reporting.cases.CaseRecord;
import org.yingbao.reporting.cases.CasesStage;
import org.yingbao.reporting.person.Case;
import org.yingbao.reporting.region.FiguresStage;
import org.yingbao.testkit.simulation.SimulatedLog;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.MemoryStore;
import tools.jackson.databind.JsonNode;

/** The figures that reporting-service makes, crashing, of what a run of the chain has published. */
final class ReportedFigures {

    private static final Events EVENTS = new Events("urn:yingbao:reporting");
    private static final DeadLetters DEAD_LETTERS = new DeadLetters("reporting-service");
    private static final Set<Integer> PARTITIONS = Set.of(0, 1);
    private static final List<Crash> CRASHES = List.of(Crash.values());
    private static final int MOST = 7;

    private final FakeLog log = new FakeLog(PARTITIONS.size(), 1_664_589_600_000L);
    private final MemoryStore store = new MemoryStore();
    private final FakeMember cases;
    private final FakeMember figures;

    private ReportedFigures(Stage<Case, CaseRecord> stage) {
        this.cases = new FakeMember(
                log, "cases", () -> new StageProcessor<>(stage, store, log, EVENTS, DEAD_LETTERS), PARTITIONS);
        this.figures = new FakeMember(
                log,
                "figures",
                () -> new StageProcessor<>(new FiguresStage(EVENTS), store, log, EVENTS, DEAD_LETTERS),
                PARTITIONS);
    }

    /** The last figures of all people, by place and year. */
    static Map<String, JsonNode> of(SimulatedLog published, Stage<Case, CaseRecord> stage, SplittableRandom random) {
        ReportedFigures reported = new ReportedFigures(stage);
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        CasesStage.DEFINITION.inputs().forEach(topic -> all.addAll(published.committed(topic)));
        all.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        all.forEach(record -> {
            reported.log.append(List.of(
                    new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers())));
            reported.step(random);
        });
        while (reported.cases.step(MOST) || reported.figures.step(MOST)) {
            reported.cases.step(MOST);
        }
        Map<String, JsonNode> last = new TreeMap<>();
        reported.log
                .all(Topics.FIGURES)
                .forEach(record -> last.put(
                        new String(record.key(), StandardCharsets.UTF_8),
                        Json.MAPPER.readTree(record.value()).path("all")));
        return last;
    }

    private void step(SplittableRandom random) {
        Crash crash = random.nextInt(6) == 0 ? CRASHES.get(random.nextInt(CRASHES.size())) : Crash.NONE;
        (random.nextBoolean() ? cases : figures).step(1 + random.nextInt(MOST), crash);
    }
}
