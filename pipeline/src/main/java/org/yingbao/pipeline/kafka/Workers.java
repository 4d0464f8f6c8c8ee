package org.yingbao.pipeline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.yingbao.pipeline.Processor;

/** The threads of one stage in this instance. They begin when the broker answers and the topics are there. */
public final class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final String group;
    private final Supplier<Processor> processors;
    private final KafkaAccess access;
    private final TopicCreation topics;
    private final MeterRegistry registry;
    private final List<WorkerContainer> containers = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /**
     * One stage.
     *
     * @param group its consumer group
     * @param processors gives each thread a processor of its own
     */
    public Workers(
            String group,
            Supplier<Processor> processors,
            KafkaAccess access,
            TopicCreation topics,
            MeterRegistry registry) {
        this.group = group;
        this.processors = processors;
        this.access = access;
        this.topics = topics;
        this.registry = registry;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name(group + "-start").daemon().start(this::begin);
    }

    private void begin() {
        while (running) {
            try {
                topics.ensure();
                break;
            } catch (RuntimeException trouble) {
                LOG.warn("{}: waiting for the broker: {}", group, Troubles.what(trouble));
                Troubles.pause();
            }
        }
        for (int thread = 0; running && thread < access.threads(); thread++) {
            WorkerContainer container = new WorkerContainer(group, thread, processors.get(), access, registry);
            containers.add(container);
            container.start();
        }
    }

    /** Whether every thread has partitions and reads them. */
    public boolean consuming() {
        return containers.size() == access.threads() && containers.stream().allMatch(WorkerContainer::consuming);
    }

    public String group() {
        return group;
    }

    @Override
    public void stop() {
        running = false;
        containers.forEach(WorkerContainer::stop);
        containers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
