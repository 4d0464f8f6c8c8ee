package org.yingbao.notification;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.notification.sending.GatewayIsSet;
import org.yingbao.notification.sending.Senders;
import org.yingbao.notification.sending.SendingConfiguration;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.boot.ServiceTopics;
import org.yingbao.pipeline.boot.Stages;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.store.Kept;

/** What runs in this service: the stage of notices, and, with a gateway, what hands them over. */
@Configuration(proxyBeanMethods = false)
@Import(SendingConfiguration.class)
class NotificationConfiguration {

    private static final Events EVENTS = new Events("urn:yingbao:notification");
    private final NotificationStage stage = new NotificationStage();

    @Bean
    Kept keptNotification() {
        return stage.definition().kept();
    }

    @Bean
    ServiceTopics topics(PipelineProperties properties) {
        return new ServiceTopics(NotificationTopics.all(properties.partitions()));
    }

    @Bean
    StageRunner notificationWorkers(Stages stages, MeterRegistry registry) {
        return stages.workers(
                stage.definition().name(), () -> new CountedNotices(stages.processor(stage, EVENTS), registry));
    }

    @Bean
    @Conditional(GatewayIsSet.class)
    StageRunner senderWorkers(Stages stages, Senders senders, MeterRegistry registry) {
        return stages.workers(Senders.GROUP, () -> new CountedNotices(senders.sender(), registry));
    }
}
