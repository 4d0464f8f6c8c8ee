package org.yingbao.pipeline.processing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.stage.VersionedState;

/**
 * What the events of a batch come to for one key.
 *
 * @param before the document as it was loaded; null if there was none
 * @param current the document after them; null if there is none
 * @param pending the document to be written; null if nothing changed
 * @param leaving the events that the batch publishes
 * @param defects the events that could not be applied, by the position of their record
 * @param whenCommitted what runs once the batch is committed
 */
record FoldResult<D, E>(
        String key,
        List<Event<E>> events,
        @Nullable VersionedState<D> before,
        @Nullable VersionedState<D> current,
        Documents.@Nullable Pending<D> pending,
        List<OutputEvent> leaving,
        Map<Position, RuntimeException> defects,
        List<Runnable> whenCommitted) {

    Optional<D> state() {
        return Optional.ofNullable(current).map(VersionedState::state);
    }

    Optional<Touched<D, E>> touched() {
        return state().map(state -> new Touched<>(key, state, events));
    }

    Stream<Runnable> counted() {
        return Stream.concat(whenCommitted.stream(), leaving.stream().map(OutputEvent::whenCommitted));
    }
}
