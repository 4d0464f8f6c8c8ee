package org.yingbao.reporting.histories;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.History;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;

/** Keeps the history of each person's years apart from the case, which is written more often than it is asked why. */
public final class HistoriesStage implements Stage<PastYears, History> {

    /** By the {@code ce_id} of the department's event that caused a change. */
    public static final String EVENT = "event";

    public static final StageDefinition<PastYears> DEFINITION = new StageDefinition<>(
            "histories", List.of(Topics.HISTORY), PastYears.class, List.of(Index.over(EVENT, HistoriesStage::events)));

    /** Not by days, under which everybody stands. */
    private static Set<String> events(PastYears past) {
        return past.changes().stream()
                .map(History::cause)
                .filter(cause -> cause.source() != null && !Topics.DAYS.equals(cause.topic()))
                .map(cause -> cause.id())
                .collect(Collectors.toSet());
    }

    @Override
    public StageDefinition<PastYears> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<PastYears>> outputs() {
        return List.of();
    }

    @Override
    public Input<History> read(ConsumerRecord<byte[], byte[]> record) {
        return new Input.One<>(
                new String(record.key(), StandardCharsets.UTF_8), Json.MAPPER.readValue(record.value(), History.class));
    }

    @Override
    public Change<PastYears> apply(String personId, Optional<PastYears> current, Event<History> event) {
        return current.orElse(PastYears.NOTHING)
                .with(event.content())
                .map(Change::to)
                .orElseGet(Change::unchanged);
    }
}
