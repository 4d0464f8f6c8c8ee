package org.yingbao.benchmark.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.benchmark.load.Received;
import org.yingbao.benchmark.peer.StageEvents;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.DocumentFormat;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;

/** One stage with the first record it hears of somebody. */
final class Hop<D, N> {

    private final Stage<D, N> stage;
    private final ConsumerRecord<byte[], byte[]> record;
    private final String id;
    private final Event<N> news;
    private final Change<D> folded;
    private final VersionedState<D> dossier;
    private final byte[] document;
    private final DocumentFormat<D> format;

    Hop(Stage<D, N> stage, ConsumerRecord<byte[], byte[]> record) {
        this.stage = stage;
        this.record = record;
        if (!(stage.read(record) instanceof Input.One<N>(String whose, N content))) {
            throw new IllegalArgumentException(
                    stage.definition().name() + " reads no event of one person from " + record.topic());
        }
        id = whose;
        news = new Event<>(Headers.causeOf(record), content);
        folded = fold();
        D state = folded.state();
        if (state == null) {
            throw new IllegalArgumentException(
                    stage.definition().name() + " makes nothing of what it reads from " + record.topic());
        }
        dossier = new VersionedState<>(1, state, news.cause(), folded.outbox());
        format = new DocumentFormat<>(stage.definition());
        document = write();
        if (snapshot().isEmpty()) {
            throw new IllegalArgumentException(stage.definition().name() + " publishes nothing");
        }
    }

    Object read() {
        return stage.read(record);
    }

    Change<D> fold() {
        return stage.apply(id, Optional.empty(), news);
    }

    List<ProducerRecord<byte[], byte[]>> snapshot() {
        return new StageEvents<>(stage)
                .states(id, dossier, Set.of(dossier.changedBy().at()));
    }

    /** The letters as they leave. */
    List<ProducerRecord<byte[], byte[]>> letters() {
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        folded.outbox().forEach(letter -> leaving.add(new StageEvents<>(stage).render(id, letter, dossier.state())));
        return leaving;
    }

    byte[] write() {
        return format.bytes(dossier);
    }

    Object load() {
        return format.read(document);
    }

    /** The first event for the next stage, as that reads it. */
    ConsumerRecord<byte[], byte[]> next() {
        return Received.now(snapshot().getFirst());
    }
}
