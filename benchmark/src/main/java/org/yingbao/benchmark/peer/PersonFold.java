package org.yingbao.benchmark.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.DocumentFormat;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;

/** A stage of Yingbao over a document that somebody else loads and writes. */
public final class PersonFold<D, N> {

    private final Stage<D, N> stage;
    private final StageEvents<D> events;
    private final DocumentFormat<D> format;

    PersonFold(Stage<D, N> stage) {
        this.stage = stage;
        this.events = new StageEvents<>(stage);
        this.format = new DocumentFormat<>(stage.definition());
    }

    /** What became of a document, in the binary form in which Yingbao keeps it; null if nothing did. */
    public record Result(byte @Nullable [] body, List<ProducerRecord<byte[], byte[]>> leaving) {}

    /** One person's record as it was read. */
    public record Heard<N>(String id, Cause cause, N content) {}

    /** Sweeps are not for these. */
    public Optional<Heard<N>> read(ConsumerRecord<byte[], byte[]> record) {
        return stage.read(record) instanceof Input.One<N>(String id, N content)
                ? Optional.of(new Heard<>(id, Headers.causeOf(record), content))
                : Optional.empty();
    }

    /** The document of one person, folded over what was heard of that person. */
    public Result fold(String id, byte @Nullable [] body, List<Heard<N>> heard) {
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        Set<Position> positions = new HashSet<>();
        VersionedState<D> dossier = read(body);
        boolean changed = false;
        for (Heard<N> each : heard) {
            positions.add(each.cause().at());
            Optional<D> state = Optional.ofNullable(dossier).map(VersionedState::state);
            Change<D> folded = stage.apply(id, state, new Event<>(each.cause(), each.content()));
            D after = folded.state();
            if (after != null) {
                changed = true;
                long version = dossier == null ? 1 : dossier.version() + 1;
                dossier = new VersionedState<>(version, after, each.cause(), List.of());
                for (OutboxEvent letter : folded.outbox()) {
                    leaving.add(events.render(id, letter, after));
                }
            }
        }
        if (dossier == null || !changed) {
            return new Result(null, leaving);
        }
        leaving.addAll(events.states(id, dossier, positions));
        return new Result(format.bytes(dossier), leaving);
    }

    private @Nullable VersionedState<D> read(byte @Nullable [] body) {
        return body == null ? null : format.read(body);
    }
}
