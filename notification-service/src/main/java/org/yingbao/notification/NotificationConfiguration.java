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
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaCommittedLog;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.stage.CommittedLog;
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
        return stage.definition().kept();
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
    CommittedLog published(KafkaAccess access, LogGuard log) {
        return new KafkaCommittedLog(access, log);
    }

    @Bean
    StageRunner notificationWorkers(
            NotificationStage stage,
            Store store,
            DeadLetters deadLetters,
            KafkaAccess access,
            CommittedLog published,
            List<Precondition> preconditions,
            MeterRegistry registry) {
        return new StageRunner(
                stage.definition().name(),
                () -> new CountedNotices(
                        new StageProcessor<>(
                                stage, store, published, new Events("urn:yingbao:notification"), deadLetters),
                        registry),
                access,
                preconditions,
                registry);
    }

    @Bean
    @Conditional(GatewayIsSet.class)
    StageRunner senderWorkers(
            Senders senders, KafkaAccess access, List<Precondition> preconditions, MeterRegistry registry) {
        return new StageRunner(
                Senders.GROUP, () -> new CountedNotices(senders.sender(), registry), access, preconditions, registry);
    }
}
