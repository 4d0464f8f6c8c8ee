package org.yingbao.reporting;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.boot.ServiceTopics;
import org.yingbao.pipeline.boot.Stages;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.UnansweredDoor;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.reporting.cases.CasesStage;
import org.yingbao.reporting.histories.HistoriesStage;
import org.yingbao.reporting.query.Cases;
import org.yingbao.reporting.query.Figures;
import org.yingbao.reporting.query.KeptCases;
import org.yingbao.reporting.query.KeptFigures;
import org.yingbao.reporting.region.FigureDays;
import org.yingbao.reporting.region.FiguresStage;
import org.yingbao.reporting.trend.TrendsStage;

/** What runs in this service: the cases, and the figures of each place. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    private static final Events EVENTS = new Events("urn:yingbao:reporting");

    @Bean
    Kept keptCases() {
        return CasesStage.DEFINITION.kept();
    }

    @Bean
    Kept keptSumsOfCases() {
        return CasesStage.DEFINITION.sums();
    }

    @Bean
    Kept keptFigures() {
        return FiguresStage.DEFINITION.kept();
    }

    @Bean
    Kept keptHistories() {
        return HistoriesStage.DEFINITION.kept();
    }

    @Bean
    Kept keptTrends() {
        return TrendsStage.DEFINITION.kept();
    }

    @Bean
    Cases askedCases(Store store) {
        return new KeptCases(store);
    }

    @Bean
    Figures askedFigures(Store store) {
        return new KeptFigures(store);
    }

    @Bean
    ServiceTopics topics(PipelineProperties properties) {
        return new ServiceTopics(ReportingTopics.all(properties.partitions()));
    }

    @Bean
    StageRunner cases(Stages stages) {
        return stages.of(new CasesStage(), EVENTS);
    }

    @Bean
    StageRunner figures(Stages stages) {
        return stages.of(new FiguresStage(EVENTS), EVENTS);
    }

    @Bean
    StageRunner histories(Stages stages) {
        return stages.of(new HistoriesStage(), EVENTS);
    }

    @Bean
    StageRunner trends(Stages stages) {
        return stages.of(new TrendsStage(), EVENTS);
    }

    @Bean
    StageRunner days(Stages stages, DeadLetters deadLetters, PipelineProperties properties) {
        return stages.workers(
                "reporting-days",
                () -> new UnansweredDoor(
                        Map.of(Topics.DAYS, new FigureDays(EVENTS, properties.partitions())), deadLetters));
    }
}
