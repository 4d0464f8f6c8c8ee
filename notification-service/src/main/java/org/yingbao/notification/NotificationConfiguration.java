package org.yingbao.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.contracts.Topics;
import org.yingbao.notification.sending.GatewayIsSet;
import org.yingbao.notification.sending.Senders;
import org.yingbao.notification.sending.SendingConfiguration;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.kafka.KafkaAccess;
import org.yingbao.pipeline.kafka.KafkaPublished;
import org.yingbao.pipeline.kafka.LogGuard;
import org.yingbao.pipeline.kafka.Precondition;
import org.yingbao.pipeline.kafka.TopicCreation;
import org.yingbao.pipeline.kafka.Workers;
import org.yingbao.pipeline.person.PersonProcessor;
import org.yingbao.pipeline.person.Published;
import org.yingbao.pipeline.service.PipelineProperties;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

@Configuration(proxyBeanMethods = false)
@Import(SendingConfiguration.class)
class NotificationConfiguration {

    private static final int KEPT_DAYS = 400;

    @Bean
    NotificationStage notificationStage() {
        return new NotificationStage();
    }

    @Bean
    Kept keptNotification(NotificationStage stage) {
        return stage.kept();
    }

    @Bean
    TopicCreation topicCreation(KafkaAccess access, PipelineProperties properties) {
        int partitions = properties.partitions();
        return new TopicCreation(
                access,
                List.of(
                        TopicCreation.kept(Topics.INSTRUCTIONS, partitions, KEPT_DAYS),
                        TopicCreation.kept(Topics.NOTICES, partitions, KEPT_DAYS),
                        TopicCreation.deadLettersOf(Topics.INSTRUCTIONS, partitions),
                        TopicCreation.deadLettersOf(Topics.NOTICES, partitions)));
    }

    @Bean
    Published published(KafkaAccess access, LogGuard log) {
        return new KafkaPublished(access, log);
    }

    @Bean
    Workers notificationWorkers(
            NotificationStage stage,
            Store store,
            DeadLetters deadLetters,
            KafkaAccess access,
            Published published,
            List<Precondition> preconditions,
            MeterRegistry registry) {
        return new Workers(
                stage.name(),
                () -> new CountedNotices(
                        new PersonProcessor<>(
                                stage, store, published, new Events("urn:yingbao:notification"), deadLetters),
                        registry),
                access,
                preconditions,
                registry);
    }

    @Bean
    @Conditional(GatewayIsSet.class)
    Workers senderWorkers(
            Senders senders, KafkaAccess access, List<Precondition> preconditions, MeterRegistry registry) {
        return new Workers(
                Senders.GROUP, () -> new CountedNotices(senders.sender(), registry), access, preconditions, registry);
    }
}
