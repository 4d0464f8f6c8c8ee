package org.yingbao.pipeline.boot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaCommittedLog;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** Which log a service works on that has topics, and what it has running on it. */
@AutoConfiguration(after = PipelineConfiguration.class)
@ConditionalOnBean(ServiceTopics.class)
class LogConfiguration {

    @Bean
    TopicCreation topicCreation(KafkaAccess access, ServiceTopics topics) {
        return new TopicCreation(access, topics.topics());
    }

    @Bean
    CommittedLog published(KafkaAccess access, LogGuard log) {
        return new KafkaCommittedLog(access, log);
    }

    @Bean
    Stages stages(
            Store store,
            KafkaAccess access,
            CommittedLog published,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry,
            List<Kept> kept) {
        return new Stages(store, access, published, preconditions, deadLetters, registry, kept);
    }

    /** If the broker answers only after the start, a refusal makes the probe ask for a restart, which says it. */
    @Bean
    LogGuard logGuard(
            KafkaAccess access,
            TopicCreation topics,
            Store store,
            PipelineProperties properties,
            ApplicationContext context) {
        return new LogGuard(
                access, topics, store, Set.of(StringUtils.tokenizeToStringArray(properties.beginAnew(), ",")), () -> {
                    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
                    AvailabilityChangeEvent.publish(context, LivenessState.BROKEN);
                });
    }

    @Bean
    StartChecks startChecks(LogGuard guard) {
        return new StartChecks(guard);
    }

    @Bean
    Gauge topicsWithoutAppendTime(TopicCreation topics, MeterRegistry registry) {
        return Gauge.builder(
                        "yingbao.topics.without.append.time",
                        topics,
                        creation -> creation.withoutAppendTime().size())
                .description("Topics that others write to and that keep the time of the sender, not that of the broker")
                .register(registry);
    }
}
