package org.yingbao.reporting.region;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** The figures of each place and year as they are now, held back while parts of them are forgotten. */
record FiguresTopic(Events events) implements StateTopic<PlaceFigures> {

    /** Where the parts stood that the figures are made of. */
    private static final String PARTS = "yb_parts";

    @Override
    public String topic() {
        return Topics.FIGURES;
    }

    @Override
    public Optional<OutputEvent> event(String place, VersionedState<PlaceFigures> current) {
        PlaceFigures figures = current.state();
        if (!figures.isWhole()) {
            return Optional.empty();
        }
        ProducerRecord<byte[], byte[]> event = events.event(
                topic(),
                place,
                EventTypes.REGION_FIGURES,
                place + "/" + current.version(),
                Json.MAPPER.writeValueAsBytes(figures.told(null)),
                current.changedBy());
        event.headers().add(Headers.header(PARTS, figures.offsets().toString()));
        return Optional.of(new OutputEvent(event));
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        String id = Headers.required(published, Headers.ID);
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
    }

    @Override
    public @Nullable PlaceFigures restore(
            String place, Optional<PlaceFigures> current, ConsumerRecord<byte[], byte[]> published) {
        return current.orElseGet(() -> PlaceFigures.nothing(place))
                .recalling(new PlaceFigures.Forgotten(
                        Json.MAPPER.readValue(published.value(), RegionFigures.class),
                        PartOffsets.of(Headers.required(published, PARTS))))
                .orElse(null);
    }
}
