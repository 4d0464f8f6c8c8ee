package org.yingbao.pipeline.boot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.store.Store;

/** Which log the service works on, for the services that import it. */
@Configuration(proxyBeanMethods = false)
public class LogConfiguration {

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
