package org.yingbao.reporting.trend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;

/** Keeps the last days of each place. */
public final class TrendsStage implements Stage<Trend, RegionFigures> {

    public static final StageDefinition<Trend> DEFINITION =
            new StageDefinition<>("trends", List.of(Topics.FIGURES_OF_DAYS), Trend.class);

    @Override
    public StageDefinition<Trend> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Trend>> outputs() {
        return List.of();
    }

    @Override
    public Input<RegionFigures> read(ConsumerRecord<byte[], byte[]> record) {
        return new Input.One<>(
                new String(record.key(), StandardCharsets.UTF_8),
                Json.MAPPER.readValue(record.value(), RegionFigures.class));
    }

    @Override
    public Change<Trend> apply(String place, Optional<Trend> current, Event<RegionFigures> event) {
        return current.orElse(Trend.NOTHING)
                .with(event.content())
                .map(Change::to)
                .orElseGet(Change::unchanged);
    }
}
