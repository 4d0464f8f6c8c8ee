package org.yingbao.reporting.region;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** The figures of each place and year as they were when a day had passed. */
record DaysTopic(Events events) implements OutboxTopic<PlaceFigures> {

    static OutboxEvent outboxEvent(RegionFigures figures, String place, Cause cause) {
        return OutboxEvent.of(
                figures, Topics.FIGURES_OF_DAYS, EventTypes.REGION_FIGURES, place + "/" + figures.day(), cause);
    }

    @Override
    public String topic() {
        return Topics.FIGURES_OF_DAYS;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String place, OutboxEvent event, PlaceFigures current) {
        return event.written(events, place);
    }

    /** A day that was said is not said again. */
    @Override
    public boolean restoresAll() {
        return true;
    }

    @Override
    public @Nullable PlaceFigures restore(
            String place, Optional<PlaceFigures> current, ConsumerRecord<byte[], byte[]> published) {
        PlaceFigures known = current.orElseGet(() -> PlaceFigures.nothing(place));
        RegionFigures said = Json.MAPPER.readValue(published.value(), RegionFigures.class);
        return said.day() != null && known.isBefore(said.day()) ? known.keeping(said) : null;
    }
}
