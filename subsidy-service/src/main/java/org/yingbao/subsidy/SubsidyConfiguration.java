package org.yingbao.subsidy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.boot.ServiceTopics;
import org.yingbao.pipeline.boot.Stages;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.RefusalEvents;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.WrittenInputs;
import org.yingbao.pipeline.runtime.GlobalTopicReader;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.subsidy.draft.DraftBook;
import org.yingbao.subsidy.draft.DraftReading;
import org.yingbao.subsidy.draft.PolicyReading;
import org.yingbao.subsidy.draft.PreviewDoor;
import org.yingbao.subsidy.draft.WholeStore;
import org.yingbao.subsidy.findings.FindingsStage;
import org.yingbao.subsidy.person.SubsidyStage;
import org.yingbao.subsidy.person.TriedPeople;

/** What runs in this service: the door for policies, regions and days, their book, and two stages that ask it. */
@Configuration(proxyBeanMethods = false)
class SubsidyConfiguration {
    private static final Events EVENTS = new Events("urn:yingbao:subsidy");

    @Bean
    RefusalEvents refusals() {
        return new RefusalEvents(EVENTS, Topics.REFUSALS, EventTypes.REFUSAL, Set.copyOf(Topics.INBOUND));
    }

    @Bean
    ServiceTopics topics(PipelineProperties properties) {
        return new ServiceTopics(SubsidyTopics.all(properties.partitions()));
    }

    @Bean
    PolicyBook book() {
        return new PolicyBook();
    }

    @Bean
    DraftBook draftBook() {
        return new DraftBook();
    }

    @Bean
    GlobalTopicReader follower(KafkaAccess access, TopicCreation topics, PolicyBook book) {
        return new GlobalTopicReader(access, topics, BookTopics.FOLLOWED, book::on);
    }

    /** Drafts have a reader of their own: what waits for policies need not wait for them. */
    @Bean
    GlobalTopicReader draftFollower(KafkaAccess access, TopicCreation topics, DraftBook drafts) {
        return new GlobalTopicReader(access, topics, List.of(DraftBook.FOLLOWED), drafts::on);
    }

    @Bean
    SubsidyStage stage(PolicyBook book, @Qualifier("follower") GlobalTopicReader follower, MeterRegistry registry) {
        return new SubsidyStage(EVENTS, book, follower::catchUp, registry);
    }

    @Bean
    FindingsStage findingsStage(PolicyBook book, @Qualifier("follower") GlobalTopicReader follower) {
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
    StageRunner door(Stages stages, DeadLetters deadLetters, PipelineProperties properties) {
        return stages.workers("subsidy-door", () -> SubsidyDoor.open(EVENTS, deadLetters, properties.partitions()));
    }

    @Bean
    StageRunner people(Stages stages, SubsidyStage stage) {
        return stages.of(stage, EVENTS);
    }

    @Bean
    StageRunner previews(
            Stages stages,
            PolicyBook book,
            DraftBook drafts,
            @Qualifier("follower") GlobalTopicReader follower,
            @Qualifier("draftFollower") GlobalTopicReader draftFollower,
            Store store,
            CommittedLog log,
            DeadLetters deadLetters,
            PipelineProperties properties) {
        WholeStore whole = new WholeStore(EVENTS, new WrittenInputs(SubsidyStage.NAME, store)::until, log);
        return stages.oneWorker(
                "subsidy-previews",
                () -> PreviewDoor.open(
                        EVENTS,
                        new DraftReading(drafts, draftFollower::catchUp),
                        new PolicyReading(book, follower::catchUp),
                        new TriedPeople(store),
                        whole,
                        deadLetters,
                        properties.partitions()));
    }

    /** What it reads has one partition. */
    @Bean
    StageRunner findings(Stages stages, FindingsStage stage) {
        return stages.ofOneThread(stage, EVENTS);
    }
}
