package org.yingbao.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.boot.YingbaoService;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.subsidy.book.BookTopics;

class SubsidyConfigurationTest {
    @Configuration(proxyBeanMethods = false)
    @YingbaoService
    @ComponentScan(
            basePackages = "org.yingbao.subsidy",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = org.springframework.context.annotation.FilterType.ASSIGNABLE_TYPE,
                            classes = {SubsidyService.class}))
    static class Scanned {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_clock_is_a_setting(boolean clock) {
        context().withPropertyValues("yingbao.clock=" + clock).run(running -> {
            assertThat(running).hasNotFailed();
            assertThat(running.containsBean("dayClock")).isEqualTo(clock);
            assertThat(running.getBeansOfType(StageRunner.class).values())
                    .extracting(StageRunner::group)
                    .containsExactlyInAnyOrder("subsidy-door", "subsidy", "subsidy-previews", "policy-findings");
            assertThat(running.getBeansOfType(Kept.class).values())
                    .containsExactlyInAnyOrder(
                            new Kept("subsidy", Set.of("regions", "nextDay")), new Kept("policy-findings", Set.of()));
        });
    }

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Scanned.class)
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(CircuitBreakerRegistry.class, SubsidyConfigurationTest::breakers)
                .withPropertyValues(
                        "spring.application.name=subsidy-service",
                        "spring.kafka.bootstrap-servers=localhost:1",
                        "server.port=1",
                        "yingbao.service=subsidy",
                        "yingbao.instance=test",
                        "yingbao.data=" + folder);
    }

    private static CircuitBreakerRegistry breakers() {
        return CircuitBreakerRegistry.of(Map.of("store", CircuitBreakerConfig.ofDefaults()));
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
                                "subsidy.drafts.v1",
                                "subsidy.preview-commands.v1",
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
