package org.yingbao.pipeline.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.store.StoreUnavailable;

/** One person while a batch is folded. */
final class Fold<D, N> {

    private final String id;
    private final List<Event<N>> news;
    private long expected;
    private @Nullable VersionedState<D> dossier;
    private boolean changed;
    private byte @Nullable [] document;
    private List<ProducerRecord<byte[], byte[]>> leaving = List.of();
    private final Map<Position, RuntimeException> defects = new HashMap<>();

    Fold(String id, List<Event<N>> news) {
        this.id = id;
        this.news = news;
    }

    /** What is written and published of a person. */
    interface Results<D> {

        byte[] document(VersionedState<D> dossier);

        List<ProducerRecord<byte[], byte[]>> letters(String id, VersionedState<D> dossier, Set<Position> batch);

        List<ProducerRecord<byte[], byte[]>> current(String id, VersionedState<D> dossier, Set<Position> batch);
    }

    /** Folds all news into what was loaded, and forgets what an earlier attempt came to. */
    void over(
            Stage<D, N> stage,
            Documents.@Nullable Loaded<D> loaded,
            Watermarks committed,
            Watermarks published,
            Results<D> results) {
        foldAll(stage, loaded, committed, published, nothing -> {});
        try {
            conclude(results, positions());
        } catch (SizeLimitExceeded together) {
            foldAll(stage, loaded, committed, published, each -> conclude(results, Set.of(each)));
            conclude(results, positions());
        }
    }

    /**
     * Works out what is to be written and published; refuses what does not fit. Who sends letters writes, be it the
     * same again: a thread that lost the partition and still has the letters as unsent can not write any more.
     */
    private void conclude(Results<D> results, Set<Position> batch) {
        VersionedState<D> now = dossier;
        leaving = new ArrayList<>();
        if (now != null) {
            leaving.addAll(results.letters(id, now, batch));
            changed |= !leaving.isEmpty();
            leaving.addAll(results.current(id, now, batch));
        }
        document = now == null || !changed ? null : results.document(now);
        SizeLimits.check(document, leaving);
    }

    private void foldAll(
            Stage<D, N> stage,
            Documents.@Nullable Loaded<D> loaded,
            Watermarks committed,
            Watermarks published,
            Consumer<Position> afterEach) {
        expected = loaded == null ? 0 : loaded.version();
        dossier = loaded == null ? null : loaded.dossier();
        changed = false;
        defects.clear();
        for (Event<N> each : news) {
            VersionedState<D> before = dossier;
            boolean changedBefore = changed;
            try {
                Change<D> folded = folded(stage, each, committed);
                boolean again = !stage.writesLettersOnce()
                        && published.covers(each.cause().at());
                take(folded, each, committed, again);
                afterEach.accept(each.cause().at());
            } catch (TransientFailure | StoreUnavailable trouble) {
                throw trouble;
            } catch (RuntimeException failure) {
                dossier = before;
                changed = changedBefore;
                defects.put(each.cause().at(), failure);
            }
        }
    }

    private Change<D> folded(Stage<D, N> stage, Event<N> each, Watermarks committed) {
        Optional<D> before = Optional.ofNullable(dossier).map(VersionedState::state);
        return committed.covers(each.cause().at()) ? stage.foldAgain(id, before, each) : stage.fold(id, before, each);
    }

    /** Learns what was published in this person's name; tells whether that was news. */
    boolean adopt(
            Documents.@Nullable Loaded<D> loaded,
            List<ConsumerRecord<byte[], byte[]>> published,
            OutputReplay.Step<D> step) {
        expected = loaded == null ? 0 : loaded.version();
        dossier = loaded == null ? null : loaded.dossier();
        for (ConsumerRecord<byte[], byte[]> record : published) {
            VersionedState<D> learned = step.after(dossier, record);
            if (learned != null) {
                dossier = learned;
                changed = true;
            }
            if (dossier != null && dossier.awaits(record)) {
                dossier = dossier.without(record);
                changed = true;
            }
        }
        return changed;
    }

    private void take(Change<D> folded, Event<N> each, Watermarks committed, boolean again) {
        D state = folded.state();
        if (state == null) {
            return;
        }
        if (folded.quiet() && dossier != null) {
            dossier = dossier.keeping(state);
            changed = true;
            return;
        }
        List<OutboxEvent> letters = new ArrayList<>();
        if (dossier != null) {
            dossier.letters().stream()
                    .filter(letter -> !committed.covers(letter.leavesWith()))
                    .map(letter -> letter.leavingWith(each.cause().at()))
                    .forEach(letters::add);
        }
        if (!again) {
            letters.addAll(folded.letters());
        }
        dossier = new VersionedState<>(dossier == null ? 1 : dossier.version() + 1, state, each.cause(), letters);
        changed = true;
    }

    String id() {
        return id;
    }

    int partition() {
        return news.getFirst().cause().at().partition();
    }

    long expected() {
        return expected;
    }

    boolean changed() {
        return changed;
    }

    Optional<VersionedState<D>> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** As it is to be written; null if nothing changed, or if it was only adopted. */
    byte @Nullable [] document() {
        return document;
    }

    /** What this batch publishes of the person. */
    List<ProducerRecord<byte[], byte[]>> leaving() {
        return leaving;
    }

    List<Event<N>> news() {
        return news;
    }

    /** The news that the stage could not fold, by where they stand in the log. */
    Map<Position, RuntimeException> defects() {
        return defects;
    }

    /** Where the news of this batch stand in the log. */
    Set<Position> positions() {
        return news.stream().map(each -> each.cause().at()).collect(Collectors.toSet());
    }
}
