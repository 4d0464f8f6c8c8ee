package org.yingbao.pipeline.boot;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaOrigins;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Origins;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** The one place where the stages and doors of a service get their threads, and what they work on. */
public final class Stages {

    private final Store store;
    private final KafkaAccess access;
    private final CommittedLog published;
    private final List<Precondition> preconditions;
    private final DeadLetters deadLetters;
    private final MeterRegistry registry;
    private final Set<Kept> kept;

    Stages(
            Store store,
            KafkaAccess access,
            CommittedLog published,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry,
            Collection<Kept> kept) {
        this.store = store;
        this.access = access;
        this.published = published;
        this.preconditions = List.copyOf(preconditions);
        this.deadLetters = deadLetters;
        this.registry = registry;
        this.kept = Set.copyOf(kept);
    }

    /** The threads of a stage. */
    public <D, N> StageRunner of(Stage<D, N> stage, Events events) {
        checkKept(stage);
        return workers(stage.definition().name(), () -> processor(stage, events));
    }

    /** The one thread of a stage whose topics have one partition. */
    public <D, N> StageRunner ofOneThread(Stage<D, N> stage, Events events) {
        checkKept(stage);
        return new StageRunner(
                stage.definition().name(), () -> processor(stage, events), access, preconditions, registry, 1);
    }

    /** The threads of a door, or of whatever else reads as this group. */
    public StageRunner workers(String group, Supplier<Processor> processors) {
        return new StageRunner(group, processors, access, preconditions, registry);
    }

    /** The same with one thread, for what is to leave the processors to others. */
    public StageRunner oneWorker(String group, Supplier<Processor> processors) {
        return new StageRunner(group, processors, access, preconditions, registry, 1);
    }

    /** What a thread of a stage does, to do more around it. What it refuses to senders it reads where that came in. */
    public <D, N> Processor processor(Stage<D, N> stage, Events events) {
        Origins origins = stage.definition().senders().isEmpty() ? Origins.NONE : new KafkaOrigins(access);
        return new StageProcessor<>(stage, store, published, events, deadLetters, origins);
    }

    /** A store has the collections of a service from the start; without those of a stage it would wait for ever. */
    private void checkKept(Stage<?, ?> stage) {
        StageDefinition<?> definition = stage.definition();
        boolean tallies = stage.outputs().stream().anyMatch(Tally.class::isInstance);
        if (!kept.contains(definition.kept()) || (tallies && !kept.contains(definition.sums()))) {
            throw new IllegalStateException(
                    "no bean for the documents of " + definition.name() + (tallies ? ", or for its sums" : ""));
        }
    }
}
