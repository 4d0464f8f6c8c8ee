package org.yingbao.identity;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.door.DaysAndRegions;
import org.yingbao.identity.door.Entrances;
import org.yingbao.identity.list.ListStage;
import org.yingbao.identity.list.ReportStage;
import org.yingbao.identity.person.IdentityStage;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.boot.ServiceTopics;
import org.yingbao.pipeline.boot.Stages;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.RefusalEvents;
import org.yingbao.pipeline.door.UnansweredDoor;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** What runs in this service: the door for departments, and the stage of persons. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final Events EVENTS = new Events("urn:yingbao:identity");

    @Bean
    Kept kept() {
        return IdentityStage.KEPT;
    }

    @Bean
    Kept keptLists() {
        return ListStage.KEPT;
    }

    @Bean
    Kept keptReports() {
        return ReportStage.KEPT;
    }

    @Bean
    Entrances entrances(PersonIds personIds, Seal seal) {
        return new Entrances(EVENTS, personIds, seal);
    }

    @Bean
    RefusalEvents refusals() {
        return new RefusalEvents(EVENTS, Topics.REFUSALS, EventTypes.REFUSAL, Set.copyOf(Topics.INBOUND));
    }

    @Bean
    ServiceTopics topics(Entrances entrances, PipelineProperties properties) {
        return new ServiceTopics(IdentityTopics.all(entrances.all().keySet(), properties.partitions()));
    }

    @Bean
    StageRunner door(Stages stages, Entrances entrances, DeadLetters deadLetters) {
        return stages.workers("identity-door", () -> new Door(entrances.all(), deadLetters));
    }

    @Bean
    StageRunner daysAndRegions(Stages stages, DeadLetters deadLetters, PipelineProperties properties) {
        return stages.workers(
                "identity-days",
                () -> new UnansweredDoor(DaysAndRegions.entrances(EVENTS, properties.partitions()), deadLetters));
    }

    @Bean
    StageRunner persons(Stages stages, Seal seal, Store store) {
        return stages.of(new IdentityStage(EVENTS, seal, store), EVENTS);
    }

    @Bean
    StageRunner lists(Stages stages, Store store, PipelineProperties properties) {
        return stages.of(new ListStage(EVENTS, store, properties.partitions()), EVENTS);
    }

    @Bean
    StageRunner listReports(Stages stages) {
        return stages.of(new ReportStage(EVENTS), EVENTS);
    }
}
