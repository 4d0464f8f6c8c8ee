package org.yingbao.pipeline.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.event.LogName;

/** The threads of one stage in this instance. They begin when the broker answers and the topics are there. */
public final class StageRunner implements SmartLifecycle {

    private final String group;
    private final Supplier<Processor> processors;
    private final KafkaAccess access;
    private final List<? extends Precondition> preconditions;
    private final MeterRegistry registry;
    private final int threads;
    private final List<StageThread> containers = new CopyOnWriteArrayList<>();
    private volatile Backoff patience;
    private volatile boolean running;

    /**
     * One stage.
     *
     * @param group its consumer group
     * @param processors gives each thread a processor of its own
     * @param preconditions what has to be so before the first of them begins
     */
    public StageRunner(
            String group,
            Supplier<Processor> processors,
            KafkaAccess access,
            List<? extends Precondition> preconditions,
            MeterRegistry registry) {
        this(group, processors, access, preconditions, registry, access.threads());
    }

    /** The same of as many threads as can have something to do: one, where the topics have one partition. */
    public StageRunner(
            String group,
            Supplier<Processor> processors,
            KafkaAccess access,
            List<? extends Precondition> preconditions,
            MeterRegistry registry,
            int threads) {
        this.group = group;
        this.processors = processors;
        this.access = access;
        this.preconditions = List.copyOf(preconditions);
        this.registry = registry;
        this.threads = threads;
        this.patience = new Backoff(group);
    }

    @Override
    public void start() {
        running = true;
        patience = new Backoff(group);
        Thread.ofPlatform().name(group + "-start").daemon().start(this::begin);
    }

    private void begin() {
        while (running) {
            try {
                preconditions.forEach(Precondition::ensure);
                patience.over();
                break;
            } catch (RuntimeException trouble) {
                patience.waitOut(trouble);
            }
        }
        for (int thread = 0; running && thread < threads; thread++) {
            StageThread container = new StageThread(group, thread, processors.get(), access, log(), registry);
            containers.add(container);
            container.start();
        }
    }

    /** Who lets a stage begin on this log only also knows its name. */
    private LogName log() {
        return preconditions.stream()
                .filter(LogName.class::isInstance)
                .map(LogName.class::cast)
                .findFirst()
                .orElse(LogName.ONLY);
    }

    /** Whether every thread has partitions and reads them. */
    public boolean consuming() {
        return containers.size() == threads && containers.stream().allMatch(StageThread::consuming);
    }

    /** The topics between stages that it reads; a dead letter of them is nobody's to answer but ours. */
    public List<String> innerTopics() {
        return processors.get().innerTopics();
    }

    public String group() {
        return group;
    }

    @Override
    public void stop() {
        running = false;
        patience.end();
        containers.forEach(StageThread::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
