package org.yingbao.benchmark.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import tools.jackson.databind.ObjectReader;

/** A stage of Yingbao over a document that somebody else loads and writes. */
public final class PersonFold<D, N> {

    private final Stage<D, N> stage;
    private final ObjectReader reader;

    PersonFold(Stage<D, N> stage) {
        this.stage = stage;
        this.reader = Json.MAPPER.readerFor(stage.stateType());
    }

    /** What became of a document; null if nothing did. */
    public record Result(@Nullable String body, List<ProducerRecord<byte[], byte[]>> leaving) {}

    /** One person's record as it was read. */
    public record Heard<N>(String id, Cause cause, N content) {}

    /** Sweeps are not for these. */
    public Optional<Heard<N>> read(ConsumerRecord<byte[], byte[]> record) {
        return stage.read(record) instanceof Input.One<N>(String id, N content)
                ? Optional.of(new Heard<>(id, Headers.causeOf(record), content))
                : Optional.empty();
    }

    /** The document of one person, folded over what was heard of that person. */
    public Result fold(String id, @Nullable String body, List<Heard<N>> heard) {
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        Set<Position> positions = new HashSet<>();
        State<D> state = read(body);
        Cause changedBy = null;
        for (Heard<N> each : heard) {
            positions.add(each.cause().at());
            Change<D> folded =
                    stage.fold(id, Optional.ofNullable(state.state()), new Event<>(each.cause(), each.content()));
            D after = folded.state();
            if (after != null) {
                state = new State<>(state.version() + 1, after);
                changedBy = each.cause();
                for (OutboxEvent letter : folded.letters()) {
                    leaving.add(stage.publish(id, letter, after));
                }
            }
        }
        D now = state.state();
        if (changedBy == null || now == null) {
            return new Result(null, leaving);
        }
        leaving.addAll(stage.current(id, new VersionedState<>(state.version(), now, changedBy, List.of()), positions));
        return new Result(state.version() + "\n" + Json.MAPPER.writeValueAsString(now), leaving);
    }

    private record State<D>(long version, @Nullable D state) {}

    private State<D> read(@Nullable String body) {
        if (body == null) {
            return new State<>(0, null);
        }
        int line = body.indexOf('\n');
        return new State<>(Long.parseLong(body, 0, line, 10), reader.readValue(body.substring(line + 1)));
    }
}
