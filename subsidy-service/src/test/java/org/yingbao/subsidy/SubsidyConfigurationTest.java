package org.yingbao.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.boot.PipelineProperties;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.LogGuard;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.MemoryStore;
import org.yingbao.pipeline.store.Store;
import org.yingbao.subsidy.book.BookTopics;

class SubsidyConfigurationTest {
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.yingbao.subsidy",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = org.springframework.context.annotation.FilterType.ASSIGNABLE_TYPE,
                            classes = {SubsidyService.class}))
    static class Scanned {}

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(Scanned.class)
            .withBean(Store.class, MemoryStore::new)
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(DeadLetters.class, () -> new DeadLetters("subsidy-service"))
            .withBean(KafkaAccess.class, () -> new KafkaAccess("localhost:1", "test", 1))
            .withBean(
                    PipelineProperties.class,
                    () -> new PipelineProperties(
                            "localhost:1",
                            null,
                            Optional.empty(),
                            Path.of("target"),
                            false,
                            null,
                            "test",
                            1,
                            8,
                            "",
                            "/help"))
            .withBean(LogGuard.class, SubsidyConfigurationTest::anyLog);

    private static LogGuard anyLog() {
        KafkaAccess access = new KafkaAccess("localhost:1", "test", 1);
        return new LogGuard(access, new TopicCreation(access, List.of()), new MemoryStore(), Set.of(), () -> {});
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_clock_is_a_setting(boolean clock) {
        context.withPropertyValues("yingbao.clock=" + clock).run(running -> {
            assertThat(running).hasNotFailed();
            assertThat(running.containsBean("dayClock")).isEqualTo(clock);
            assertThat(running.getBeansOfType(StageRunner.class).values())
                    .extracting(StageRunner::group)
                    .containsExactlyInAnyOrder("subsidy-door", "subsidy", "policy-findings");
            assertThat(running.getBeansOfType(Kept.class).values())
                    .containsExactlyInAnyOrder(
                            new Kept("subsidy", Set.of("regions", "nextDay")), new Kept("policy-findings", Set.of()));
        });
    }

    @Test
    void every_topic_that_may_hold_a_bad_record_has_room_for_its_dead_letters() {
        assertThat(SubsidyTopics.all(8))
                .extracting(NewTopic::name)
                .containsAll(Stream.of(
                                Topics.POLICIES,
                                Topics.REGIONS,
                                Topics.DAYS,
                                Topics.PERSONS,
                                "subsidy.policies.v1",
                                "subsidy.regions.v1",
                                "subsidy.commands.v1")
                        .map(Topics::deadLettersOf)
                        .toList());
    }

    @Test
    void the_book_is_kept_for_ever_in_one_partition() {
        assertThat(SubsidyTopics.all(8))
                .filteredOn(topic -> BookTopics.FOLLOWED.contains(topic.name()))
                .hasSize(3)
                .allSatisfy(topic -> {
                    assertThat(topic.numPartitions()).isEqualTo(1);
                    assertThat(topic.configs()).isEqualTo(Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
                });
    }

    @Test
    void policy_findings_are_kept_for_400_days() {
        assertThat(SubsidyTopics.all(8))
                .filteredOn(topic -> topic.name().equals(Topics.POLICY_FINDINGS))
                .singleElement()
                .satisfies(topic -> assertThat(topic.configs())
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("retention.ms", "34560000000"));
    }
}
