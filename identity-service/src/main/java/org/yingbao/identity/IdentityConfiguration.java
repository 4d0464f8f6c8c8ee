package org.yingbao.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaCommittedLog;
import org.yingbao.pipeline.runtime.KafkaOrigins;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final int FOR_EVER = -1;
    private static final int INBOUND_DAYS = 400;
    private static final int CONFLICT_DAYS = 400;

    private final Events events = new Events("urn:yingbao:identity");

    @Bean
    Kept kept() {
        return IdentityStage.KEPT;
    }

    @Bean
    Entrances entrances(PersonIds personIds, Seal seal) {
        return new Entrances(events, personIds, seal);
    }

    @Bean
    TopicCreation topics(KafkaAccess access, PipelineProperties properties, Entrances entrances) {
        int partitions = properties.partitions();
        List<NewTopic> topics = new ArrayList<>();
        for (String inbound : entrances.all().keySet()) {
            topics.add(TopicCreation.inbound(inbound, partitions, INBOUND_DAYS));
            topics.add(TopicCreation.deadLettersOf(inbound, partitions));
        }
        topics.add(TopicCreation.kept(CheckedRecord.TOPIC, partitions, FOR_EVER));
        topics.add(TopicCreation.deadLettersOf(CheckedRecord.TOPIC, partitions));
        topics.add(TopicCreation.compacted(Topics.PERSONS, partitions));
        topics.add(TopicCreation.compacted(Topics.PERSON_COLLECTIONS, partitions));
        topics.add(TopicCreation.kept(Topics.CONFLICTS, partitions, CONFLICT_DAYS));
        return new TopicCreation(access, topics);
    }

    @Bean
    StageRunner door(
            Entrances entrances,
            KafkaAccess access,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new StageRunner(
                "identity-door", () -> new Door(entrances.all(), deadLetters), access, preconditions, registry);
    }

    @Bean
    StageRunner persons(
            Seal seal,
            Store store,
            KafkaAccess access,
            LogGuard log,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        IdentityStage persons = new IdentityStage(events, seal, store);
        return new StageRunner(
                IdentityStage.KEPT.name(),
                () -> new StageProcessor<>(
                        persons,
                        store,
                        new KafkaCommittedLog(access, log),
                        events,
                        deadLetters,
                        new KafkaOrigins(access)),
                access,
                preconditions,
                registry);
    }
}
