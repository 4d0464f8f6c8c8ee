package org.yingbao.pipeline.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.event.LogName;

/** One thread of a stage in its listener container. */
final class StageThread {

    private static final Logger LOG = LoggerFactory.getLogger(StageThread.class);
    private static final int ENDED_BY_AN_ERROR = 70;
    private static final Duration SHUTDOWN = Duration.ofSeconds(10);
    private static final Duration BEFORE_BEGINNING_AGAIN = Duration.ofSeconds(5);

    private final ThreadPoolTaskScheduler resuming = new ThreadPoolTaskScheduler();
    private final KafkaMessageListenerContainer<byte[], byte[]> container;
    private final StageListener worker;
    private volatile boolean stopped;

    StageThread(
            String group, int thread, Processor processor, KafkaAccess access, LogName log, MeterRegistry registry) {
        resuming.setThreadNamePrefix(group + "-resume-");
        resuming.setDaemon(true);
        resuming.initialize();
        Backoff patience = new Backoff(group + "-" + thread);
        PausingErrorHandler waitOut =
                new PausingErrorHandler(patience, new ListenerContainerPauseService(null, resuming));
        worker = new StageListener(
                processor,
                new Transactions(() -> new KafkaProducer<>(access.producer(group, thread))),
                new StageMetrics(registry, group, thread),
                patience,
                new RepeatedRefusals(new KafkaDeadLetterHistory(access), log, processor.origins()),
                new BatchPacer(access.recordsOfAPoll()),
                log);
        FreshConsumers consumers = new FreshConsumers(access.member(group, thread), access.recordsOfAPoll());
        consumers.addListener(new MicrometerConsumerListener<>(registry));
        ContainerProperties properties =
                new ContainerProperties(processor.topics().toArray(String[]::new));
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setAssignmentCommitOption(ContainerProperties.AssignmentCommitOption.NEVER);
        properties.setMessageListener(worker);
        properties.setConsumerRebalanceListener(worker);
        properties.setStopImmediate(true);
        properties.setShutdownTimeout(SHUTDOWN.toMillis());
        container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setCommonErrorHandler(waitOut);
        container.setBeanName(group + "-" + thread);
        container.setApplicationEventPublisher(this::heard);
    }

    /** A thread that ended although nobody stopped it leaves nobody who would read on. */
    private void heard(Object event) {
        if (event instanceof ConsumerStoppedEvent ended) {
            if (ended.getReason() == ConsumerStoppedEvent.Reason.ERROR) {
                endTheProcess();
            } else if (!stopped) {
                beginAgain(ended.getReason());
            }
        }
    }

    /** No memory, a class that is missing: nothing here can be relied on. */
    private void endTheProcess() {
        LOG.error("{} ended by an Error: so does the process, to be started again", container.getBeanName());
        Runtime.getRuntime().halt(ENDED_BY_AN_ERROR);
    }

    /** Its place in the group was taken, by another instance of the same name if not by a broker's mistake. */
    private void beginAgain(ConsumerStoppedEvent.Reason reason) {
        LOG.warn(
                "{} was sent away by the broker ({}) and begins again in {} s",
                container.getBeanName(),
                reason,
                BEFORE_BEGINNING_AGAIN.toSeconds());
        worker.ended();
        var _ = resuming.schedule(this::start, Instant.now().plus(BEFORE_BEGINNING_AGAIN));
    }

    void start() {
        if (!stopped) {
            container.start();
        }
    }

    boolean consuming() {
        return worker.consuming();
    }

    void stop() {
        stopped = true;
        worker.stop();
        container.stop();
        worker.close();
        resuming.shutdown();
    }
}
