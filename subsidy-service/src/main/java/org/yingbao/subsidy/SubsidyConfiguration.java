package org.yingbao.subsidy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.kafka.Follower;
import org.yingbao.pipeline.kafka.KafkaAccess;
import org.yingbao.pipeline.kafka.KafkaPublished;
import org.yingbao.pipeline.kafka.LogGuard;
import org.yingbao.pipeline.kafka.Precondition;
import org.yingbao.pipeline.kafka.TopicCreation;
import org.yingbao.pipeline.kafka.Workers;
import org.yingbao.pipeline.person.PersonProcessor;
import org.yingbao.pipeline.service.PipelineProperties;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.book.Book;
import org.yingbao.subsidy.book.BookTopics;
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
    Book book() {
        return new Book();
    }

    @Bean
    Follower follower(KafkaAccess access, TopicCreation topics, Book book) {
        return new Follower(access, topics, BookTopics.FOLLOWED, book::on);
    }

    @Bean
    SubsidyStage stage(Book book, Follower follower, MeterRegistry registry) {
        return new SubsidyStage(EVENTS, book, follower::catchUp, registry);
    }

    @Bean
    FindingsStage findingsStage(Book book, Follower follower) {
        return new FindingsStage(EVENTS, book, follower::catchUp);
    }

    @Bean
    Kept kept(SubsidyStage stage) {
        return stage.kept();
    }

    @Bean
    Kept keptFindings(FindingsStage stage) {
        return stage.kept();
    }

    @Bean
    Workers door(
            KafkaAccess access,
            List<Precondition> preconditions,
            PipelineProperties properties,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new Workers(
                "subsidy-door",
                () -> SubsidyDoor.open(EVENTS, deadLetters, properties.partitions()),
                access,
                preconditions,
                registry);
    }

    @Bean
    Workers people(
            SubsidyStage stage,
            Store store,
            KafkaAccess access,
            LogGuard log,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new Workers(
                stage.name(),
                () -> new PersonProcessor<>(stage, store, new KafkaPublished(access, log), EVENTS, deadLetters),
                access,
                preconditions,
                registry);
    }

    /** What it reads has one partition. */
    @Bean
    Workers findings(
            FindingsStage stage,
            Store store,
            KafkaAccess access,
            LogGuard log,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        return new Workers(
                stage.name(),
                () -> new PersonProcessor<>(stage, store, new KafkaPublished(access, log), EVENTS, deadLetters),
                access,
                preconditions,
                registry,
                1);
    }
}
