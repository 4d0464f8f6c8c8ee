package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.ReplayAware;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Tallied;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Folds the events of a key over its document: a function of what was loaded, the events and the watermarks. */
final class Fold<D, E> {

    private final Stage<D, E> stage;
    private final Outputs<D> outputs;
    private final Documents<D> documents;
    private final Tallying<D> tallying;
    private final Watermarks committed;
    private final Watermarks published;

    /**
     * The fold of one stage.
     *
     * @param committed up to where inputs are known to be written and published by this instance
     * @param published up to where inputs are known to be published by anybody
     */
    Fold(
            Stage<D, E> stage,
            Outputs<D> outputs,
            Documents<D> documents,
            Tallying<D> tallying,
            Watermarks committed,
            Watermarks published) {
        this.stage = stage;
        this.outputs = outputs;
        this.documents = documents;
        this.tallying = tallying;
        this.committed = committed;
        this.published = published;
    }

    /** A document after some events. */
    private record Applied<D>(
            @Nullable VersionedState<D> current,
            boolean changed,
            Map<Position, RuntimeException> defects,
            List<Runnable> whenCommitted) {}

    /** Folds all events; those with which something would no longer fit become defects. */
    FoldResult<D, E> of(String key, Documents.@Nullable Loaded<D> loaded, List<Event<E>> events) {
        try {
            return conclude(key, loaded, events, apply(key, loaded, events, false));
        } catch (SizeLimitExceeded together) {
            return conclude(key, loaded, events, apply(key, loaded, events, true));
        }
    }

    private Applied<D> apply(
            String key, Documents.@Nullable Loaded<D> loaded, List<Event<E>> events, boolean measuringEach) {
        Applied<D> applied =
                new Applied<>(loaded == null ? null : loaded.current(), false, new HashMap<>(), new ArrayList<>(1));
        for (Event<E> event : events) {
            try {
                Change<D> change =
                        change(key, Optional.ofNullable(applied.current()).map(VersionedState::state), event);
                Applied<D> after = after(key, applied, change, event);
                if (measuringEach) {
                    conclude(key, loaded, List.of(event), after);
                }
                applied = after;
                applied.whenCommitted().add(change.whenCommitted());
            } catch (TransientFailure | StoreUnavailable failure) {
                throw failure;
            } catch (RuntimeException defect) {
                applied.defects().put(event.cause().at(), defect);
            }
        }
        return applied;
    }

    private Applied<D> after(String key, Applied<D> before, Change<D> change, Event<E> event) {
        D state = change.state();
        return new Applied<>(
                state == null ? before.current() : next(key, before.current(), state, change, event),
                before.changed() || state != null,
                before.defects(),
                before.whenCommitted());
    }

    private Change<D> change(String key, Optional<D> current, Event<E> event) {
        boolean replayed = committed.covers(event.cause().at());
        return replayed && stage instanceof ReplayAware<?, ?>
                ? replayAware().reapply(key, current, event)
                : stage.apply(key, current, event);
    }

    @SuppressWarnings("unchecked")
    private ReplayAware<D, E> replayAware() {
        return (ReplayAware<D, E>) stage;
    }

    private VersionedState<D> next(
            String key, @Nullable VersionedState<D> before, D state, Change<D> change, Event<E> event) {
        if (change.quiet() && before != null) {
            return outputs.holding(key, before).keeping(state);
        }
        boolean repeated = published.covers(event.cause().at());
        List<OutboxEvent> outbox = new ArrayList<>();
        if (before != null) {
            before.outbox().stream()
                    .filter(waiting -> !committed.covers(waiting.leavesWith()))
                    .map(waiting -> outputs.holding(key, waiting, before.state()))
                    .map(waiting -> waiting.leavingWith(event.cause().at()))
                    .forEach(outbox::add);
        }
        change.outbox().stream()
                .filter(caused -> !repeated || outputs.restoresAll(caused.topic()))
                .forEach(outbox::add);
        return before == null
                ? new VersionedState<>(1, state, event.cause(), outbox)
                : new VersionedState<>(before.version() + 1, state, event.cause(), outbox, before.tallied());
    }

    /**
     * Works out what is to be written and published. Whoever publishes an outbox event writes, be it the same again: a
     * thread that lost the partition and still has the event as unsent cannot write any more.
     *
     * @throws SizeLimitExceeded if something does not fit
     */
    private FoldResult<D, E> conclude(
            String key, Documents.@Nullable Loaded<D> loaded, List<Event<E>> events, Applied<D> applied) {
        VersionedState<D> before = loaded == null ? null : loaded.current();
        VersionedState<D> current = applied.current();
        Set<Position> batch = events.stream().map(event -> event.cause().at()).collect(Collectors.toSet());
        List<OutputEvent> leaving = new ArrayList<>();
        Documents.Pending<D> pending = null;
        if (current != null) {
            int partition = events.getFirst().cause().at().partition();
            leaving.addAll(outbox(key, current, batch));
            Optional<Tallied> counted = tallying.change(partition, key, current, events);
            boolean changed = applied.changed() || !leaving.isEmpty() || counted.isPresent();
            current = counted.map(current::counted).orElse(current);
            leaving.addAll(outputs.states(key, current, batch));
            byte[] bytes = changed ? documents.bytes(current) : null;
            SizeLimits.check(bytes, records(leaving));
            if (changed) {
                pending =
                        new Documents.Pending<>(partition, key, loaded == null ? 0 : loaded.version(), current, bytes);
            }
        }
        return new FoldResult<>(
                key, events, before, current, pending, leaving, applied.defects(), applied.whenCommitted());
    }

    private List<OutputEvent> outbox(String key, VersionedState<D> current, Set<Position> batch) {
        return current.outbox().stream()
                .filter(event -> batch.contains(event.leavesWith()))
                .filter(event -> !committed.covers(event.leavesWith()))
                .flatMap(event -> outputs.render(key, event, current))
                .toList();
    }

    private static List<ProducerRecord<byte[], byte[]>> records(List<OutputEvent> leaving) {
        return leaving.stream().map(OutputEvent::event).toList();
    }
}
