package org.yingbao.contribution.forecast;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** The forecasts as finance reads them. */
record ForecastsTopic(Events events) implements StateTopic<Forecast> {
    @Override
    public String topic() {
        return Topics.FORECASTS;
    }

    @Override
    public Optional<OutputEvent> event(String key, VersionedState<Forecast> current) {
        byte[] value = Json.MAPPER.writeValueAsBytes(current.state());
        // What is told is as new as the book, so that one cause may be told of twice.
        String id = key + "/" + current.changedBy().at() + "/" + UUID.nameUUIDFromBytes(value);
        return Optional.of(
                new OutputEvent(events.in(0, topic(), key, EventTypes.FORECAST, id, value, current.changedBy())));
    }

    /** What was published is there, so that it is taken back if nothing is left of it. */
    @Override
    public @Nullable Forecast restore(
            String key, Optional<Forecast> current, ConsumerRecord<byte[], byte[]> published) {
        return current.isPresent() ? null : Json.MAPPER.readValue(published.value(), Forecast.class);
    }
}
