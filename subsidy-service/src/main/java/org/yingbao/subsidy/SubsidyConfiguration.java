package org.yingbao.subsidy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.runtime.GlobalTopicReader;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaCommittedLog;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.subsidy.findings.FindingsStage;
import org.yingbao.subsidy.person.SubsidyStage;

@Configuration(proxyBeanMethods = false)
class SubsidyConfiguration {
    private static final Events EVENTS = new Events("urn:yingbao:subsidy");

    @Bean
    TopicCreation topicCreation(KafkaAccess access, PipelineProperties properties) {
        return new TopicCreation(access, SubsidyTopics.all(properties.partitions()));
    }

    @Bean
    PolicyBook book() {
        return new PolicyBook();
    }

    @Bean
    GlobalTopicReader follower(KafkaAccess access, TopicCreation topics, PolicyBook book) {
        return new GlobalTopicReader(access, topics, BookTopics.FOLLOWED, book::on);
    }

    @Bean
    SubsidyStage stage(PolicyBook book, GlobalTopicReader follower, MeterRegistry registry) {
        return new SubsidyStage(EVENTS, book, follower::catchUp, registry);
    }

    @Bean
    FindingsStage findingsStage(PolicyBook book, GlobalTopicReader follower) {
        return new FindingsStage(EVENTS, book, follower::catchUp);
    }

    @Bean
    Kept kept(SubsidyStage stage) {
        return stage.definition().kept();
    }

    @Bean
    Kept keptFindings(FindingsStage stage) {
        return stage.definition().kept();
    }

    @Bean
    StageRunner door(
            KafkaAccess access,
            List<Precondition> preconditions,
            PipelineProperties properties,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new StageRunner(
                "subsidy-door",
                () -> SubsidyDoor.open(EVENTS, deadLetters, properties.partitions()),
                access,
                preconditions,
                registry);
    }

    @Bean
    StageRunner people(
            SubsidyStage stage,
            Store store,
            KafkaAccess access,
            LogGuard log,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new StageRunner(
                stage.definition().name(),
                () -> new StageProcessor<>(stage, store, new KafkaCommittedLog(access, log), EVENTS, deadLetters),
                access,
                preconditions,
                registry);
    }

    /** What it reads has one partition. */
    @Bean
    StageRunner findings(
            FindingsStage stage,
            Store store,
            KafkaAccess access,
            LogGuard log,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new StageRunner(
                stage.definition().name(),
                () -> new StageProcessor<>(stage, store, new KafkaCommittedLog(access, log), EVENTS, deadLetters),
                access,
                preconditions,
                registry,
                1);
    }
}
