package org.yingbao.benchmark.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import tools.jackson.databind.ObjectReader;

/** One stage with the first record it hears of somebody. */
final class Hop<D, N> {

    private final Stage<D, N> stage;
    private final ConsumerRecord<byte[], byte[]> record;
    private final String id;
    private final Event<N> news;
    private final Change<D> folded;
    private final VersionedState<D> dossier;
    private final byte[] document;
    private final ObjectReader reader;

    Hop(Stage<D, N> stage, ConsumerRecord<byte[], byte[]> record) {
        this.stage = stage;
        this.record = record;
        if (!(stage.read(record) instanceof Input.One<N>(String whose, N content))) {
            throw new IllegalArgumentException("not news of one person");
        }
        id = whose;
        news = new Event<>(Headers.causeOf(record), content);
        folded = fold();
        D state = folded.state();
        if (state == null) {
            throw new IllegalArgumentException("nothing new");
        }
        dossier = new VersionedState<>(1, state, news.cause(), folded.letters());
        document = write();
        reader = Json.KEPT.readerFor(
                Json.KEPT.getTypeFactory().constructParametricType(VersionedState.class, stage.stateType()));
    }

    Object read() {
        return stage.read(record);
    }

    Change<D> fold() {
        return stage.fold(id, Optional.empty(), news);
    }

    List<ProducerRecord<byte[], byte[]>> snapshot() {
        return stage.snapshot(id, dossier);
    }

    /** The letters as they leave. */
    List<ProducerRecord<byte[], byte[]>> letters() {
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        folded.letters().forEach(letter -> leaving.add(stage.publish(id, letter, dossier.state())));
        return leaving;
    }

    byte[] write() {
        return Json.KEPT.writeValueAsBytes(dossier);
    }

    Object load() {
        return reader.readValue(document);
    }

    /** The first event for the next stage, as that reads it. */
    ConsumerRecord<byte[], byte[]> next() {
        return received(snapshot().getFirst());
    }

    static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> event) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(event.topic(), 0, 0, event.key(), event.value());
        event.headers().forEach(record.headers()::add);
        return record;
    }
}
