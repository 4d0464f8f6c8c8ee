package org.yingbao.contribution;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.book.Books;
import org.yingbao.contribution.book.Reading;
import org.yingbao.contribution.forecast.ForecastBook;
import org.yingbao.contribution.forecast.ForecastsStage;
import org.yingbao.contribution.funds.FundsBook;
import org.yingbao.contribution.funds.FundsDoor;
import org.yingbao.contribution.funds.FundsReading;
import org.yingbao.contribution.funds.RequestsStage;
import org.yingbao.contribution.preview.ComparisonDoor;
import org.yingbao.contribution.preview.PreviewStage;
import org.yingbao.contribution.reconciliation.ReconciliationStage;
import org.yingbao.contribution.reconciliation.TaxDaysBook;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.boot.ServiceTopics;
import org.yingbao.pipeline.boot.Stages;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.RefusalEvents;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.runtime.GlobalTopicReader;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** What runs in this service: the stage of a person's contributions, the doors, and what is summed up of people. */
@Configuration(proxyBeanMethods = false)
class ContributionConfiguration {

    private static final Events EVENTS = new Events("urn:yingbao:contribution");

    @Bean
    Kept contributions() {
        return ContributionStage.DEFINITION.kept();
    }

    @Bean
    Kept sumsOfContributions() {
        return ContributionStage.DEFINITION.sums();
    }

    @Bean
    Kept transferRequests() {
        return RequestsStage.DEFINITION.kept();
    }

    @Bean
    Kept policyPreviews() {
        return PreviewStage.DEFINITION.kept();
    }

    @Bean
    Kept reconciliations() {
        return ReconciliationStage.DEFINITION.kept();
    }

    @Bean
    Kept forecasts() {
        return ForecastsStage.DEFINITION.kept();
    }

    @Bean
    FundsBook fundsBook(PipelineProperties properties) {
        return new FundsBook(properties.partitions());
    }

    @Bean
    RegionsBook regionsBook() {
        return new RegionsBook();
    }

    @Bean
    TaxDaysBook taxDaysBook(RegionsBook regions) {
        return new TaxDaysBook(regions);
    }

    @Bean
    ForecastBook forecastBook(RegionsBook regions) {
        return new ForecastBook(regions);
    }

    @Bean
    Books books(RegionsBook regions, FundsBook funds, TaxDaysBook taxDays, ForecastBook forecasts) {
        return new Books(List.of(regions, funds, taxDays, forecasts));
    }

    @Bean
    GlobalTopicReader booksFollower(KafkaAccess access, TopicCreation topics, Books books) {
        return new GlobalTopicReader(access, topics, books.followed(), books::on);
    }

    @Bean
    Reading reading(Books books, GlobalTopicReader follower) {
        return new Reading(books, follower::catchUp);
    }

    @Bean
    FundsReading fundsReading(FundsBook book, RegionsBook regions, Reading reading) {
        return new FundsReading(book, regions, reading);
    }

    @Bean
    RefusalEvents refusals() {
        return new RefusalEvents(EVENTS, Topics.REFUSALS, EventTypes.REFUSAL, Set.copyOf(Topics.INBOUND));
    }

    @Bean
    ServiceTopics topics(PipelineProperties properties) {
        return new ServiceTopics(ContributionTopics.all(properties.partitions()));
    }

    @Bean
    StageRunner contributionWorkers(Stages stages, Seal seal, MeterRegistry registry, FundsReading reading) {
        return stages.of(new ContributionStage(EVENTS, seal, registry, reading), EVENTS);
    }

    @Bean
    StageRunner contributionDoorWorkers(Stages stages, DeadLetters deadLetters) {
        return stages.workers("contribution-door", () -> ContributionDoor.open(EVENTS, deadLetters));
    }

    @Bean
    StageRunner fundsDoorWorkers(Stages stages, DeadLetters deadLetters, FundsReading reading) {
        return stages.workers("contribution-funds-door", () -> FundsDoor.open(EVENTS, reading, deadLetters));
    }

    /** What it reads has one partition. */
    @Bean
    StageRunner transferRequestWorkers(Stages stages, FundsReading reading) {
        return stages.ofOneThread(new RequestsStage(EVENTS, reading), EVENTS);
    }

    /** A group and a thread of its own: nothing that tax waits for waits behind it. */
    @Bean
    StageRunner previewComparisonWorkers(Stages stages, Store store, CommittedLog log, DeadLetters deadLetters) {
        return stages.oneWorker(
                "contribution-previews", () -> new ComparisonDoor(EVENTS, store, log.log(), deadLetters));
    }

    /** What it reads has one partition. */
    @Bean
    StageRunner previewWorkers(Stages stages, CommittedLog log) {
        return stages.ofOneThread(new PreviewStage(EVENTS, log.log()), EVENTS);
    }

    @Bean
    StageRunner reconciliationWorkers(Stages stages, Reading reading, RegionsBook regions, TaxDaysBook book) {
        return stages.ofOneThread(new ReconciliationStage(EVENTS, reading, regions, book), EVENTS);
    }

    @Bean
    StageRunner forecastWorkers(Stages stages, Reading reading, ForecastBook book) {
        return stages.ofOneThread(new ForecastsStage(EVENTS, reading, book), EVENTS);
    }
}
