package org.yingbao.contribution;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.stage.ContributionStage;
import org.yingbao.contribution.transfer.TransferReceipts;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaCommittedLog;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** What runs in this service: the stage of a person's contributions, and the door for finance. */
@Configuration(proxyBeanMethods = false)
class ContributionConfiguration {

    private static final Events EVENTS = new Events("urn:yingbao:contribution");
    private static final int KEPT_DAYS = 400;
    private static final int FOR_EVER = -1;

    @Bean
    Kept contributions() {
        return ContributionStage.DEFINITION.kept();
    }

    @Bean
    TopicCreation topics(KafkaAccess access, PipelineProperties properties) {
        int partitions = properties.partitions();
        return new TopicCreation(
                access,
                List.of(
                        TopicCreation.compacted(Topics.ENTITLEMENTS, partitions),
                        TopicCreation.deadLettersOf(Topics.ENTITLEMENTS, partitions),
                        TopicCreation.compacted(Topics.PERSON_COLLECTIONS, partitions),
                        TopicCreation.deadLettersOf(Topics.PERSON_COLLECTIONS, partitions),
                        TopicCreation.kept(Topics.INSTRUCTIONS, partitions, KEPT_DAYS),
                        TopicCreation.compacted(Topics.LEDGER, partitions),
                        TopicCreation.inbound(Topics.TRANSFER_RECEIPTS, partitions, KEPT_DAYS),
                        TopicCreation.deadLettersOf(Topics.TRANSFER_RECEIPTS, partitions),
                        TopicCreation.kept(TransferReceipts.PASSED_ON, partitions, FOR_EVER)));
    }

    @Bean
    StageRunner contributionWorkers(
            Seal seal,
            Store store,
            KafkaAccess access,
            LogGuard log,
            List<Precondition> preconditions,
            DeadLetters deadLetters,
            MeterRegistry registry) {
        ContributionStage stage = new ContributionStage(EVENTS, seal, registry);
        return new StageRunner(
                ContributionStage.DEFINITION.name(),
                () -> new StageProcessor<>(stage, store, new KafkaCommittedLog(access, log), EVENTS, deadLetters),
                access,
                preconditions,
                registry);
    }

    @Bean
    StageRunner contributionDoorWorkers(
            KafkaAccess access, List<Precondition> preconditions, DeadLetters deadLetters, MeterRegistry registry) {
        return new StageRunner(
                "contribution-door",
                () -> new Door(Map.of(Topics.TRANSFER_RECEIPTS, new TransferReceipts(EVENTS)), deadLetters),
                access,
                preconditions,
                registry);
    }
}
