package org.yingbao.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.yingbao.notification.InstructionDraft.PERSON;
import static org.yingbao.notification.InstructionDraft.supported;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration;
import io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerMetricsAutoConfiguration;
import io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakersHealthIndicatorAutoConfiguration;
import io.github.resilience4j.springboot.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;
import org.yingbao.notification.Log;
import org.yingbao.notification.World;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;
import org.yingbao.testkit.store.MemoryStore;

/** The gateway as the service's own settings guard it. */
class GuardedGatewayTest {

    private final Phones phones = new Phones();

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(context -> {
                var sources = context.getEnvironment().getPropertySources();
                sources.addLast(settings("notification-service.properties"));
                sources.addLast(settings("org/yingbao/notification/sending/gateway.properties"));
            })
            .withConfiguration(AutoConfigurations.of(
                    SslAutoConfiguration.class,
                    HealthContributorRegistryAutoConfiguration.class,
                    HealthEndpointAutoConfiguration.class,
                    RetryAutoConfiguration.class,
                    RateLimiterAutoConfiguration.class,
                    CircuitBreakerAutoConfiguration.class,
                    CircuitBreakerMetricsAutoConfiguration.class,
                    CircuitBreakersHealthIndicatorAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(Store.class, MemoryStore::new)
            .withBean(DeadLetters.class, () -> new DeadLetters("notification-service"))
            .withBean(CommittedLog.class, () -> (from, each) -> from)
            .withBean(
                    Seal.class,
                    () -> new Seal(Secret.of("a secret for these tests only".getBytes(StandardCharsets.UTF_8))))
            .withUserConfiguration(SendingConfiguration.class);

    GuardedGatewayTest() throws IOException {}

    @AfterEach
    void close() {
        phones.close();
    }

    private static PropertySource<?> settings(String file) {
        try {
            return new ResourcePropertySource(new ClassPathResource(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Delivery delivery() {
        return new Delivery("n", new Delivery.Recipient("王秀兰", null), "标题", "正文。");
    }

    private ApplicationContextRunner on() {
        return service.withPropertyValues(
                "yingbao.gateway.url=" + phones.url(), "resilience4j.retry.instances.gateway.wait-duration=1ms");
    }

    @Test
    void without_an_address_there_is_no_gateway_and_nothing_to_send_with() {
        service.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(Gateway.class)
                .doesNotHaveBean(Senders.class));
    }

    @Test
    void an_empty_address_is_none() {
        service.withPropertyValues("yingbao.gateway.url=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Senders.class));
    }

    @Test
    void one_failure_is_tried_again() {
        phones.failOnce();
        on().run(context -> {
            assertThat(context.getBean(Gateway.class).send(delivery())).isEqualTo(new Answer.Taken());
            assertThat(phones.calls).hasSize(2);
        });
    }

    @Test
    void a_gateway_that_stays_away_is_trouble_after_three_attempts() {
        phones.answer(500);
        on().run(context -> {
            assertThatExceptionOfType(TransientFailure.class)
                    .isThrownBy(() -> context.getBean(Gateway.class).send(delivery()))
                    .withMessage("notices wait");
            assertThat(phones.calls).hasSize(3);
        });
    }

    @Test
    void a_gateway_that_keeps_failing_is_left_alone_and_health_says_so() {
        phones.answer(503);
        on().withPropertyValues("resilience4j.circuitbreaker.instances.gateway.wait-duration-in-open-state=1h")
                .run(context -> {
                    fail(context, 2);
                    assertThat(phones.calls).hasSize(5);
                    assertThatExceptionOfType(TransientFailure.class)
                            .isThrownBy(() -> context.getBean(Gateway.class).send(delivery()))
                            .withMessageContaining("given a rest");
                    assertThat(phones.calls).hasSize(5);
                    assertThat(health(context).getStatus())
                            .isNotEqualTo(Status.UP)
                            .isNotEqualTo(Status.DOWN);
                    assertThat(health(context).getDetails()).containsEntry("state", CircuitBreaker.State.OPEN);
                });
    }

    @Test
    void a_gateway_that_is_back_is_used_again() {
        phones.answer(503);
        on().withPropertyValues("resilience4j.circuitbreaker.instances.gateway.wait-duration-in-open-state=10ms")
                .run(context -> {
                    fail(context, 2);
                    phones.answer(200);
                    CircuitBreaker breaker =
                            context.getBean(CircuitBreakerRegistry.class).circuitBreaker("gateway");
                    Gateway gateway = context.getBean(Gateway.class);
                    await().ignoreExceptions()
                            .until(() -> gateway.send(delivery()).equals(new Answer.Taken())
                                    && breaker.getState() == CircuitBreaker.State.CLOSED);
                });
    }

    @Test
    void a_backlog_outlasts_the_gateways_failures_and_is_then_sent_once() {
        World world = new World();
        for (int year = 2023; year < 2033; year++) {
            world.told(supported().in(year));
        }
        world.told(supported().in(2025).version(2).withdrawn());
        phones.answer(503);
        on().withPropertyValues("resilience4j.circuitbreaker.instances.gateway.wait-duration-in-open-state=10ms")
                .run(context -> {
                    Gateway gateway = context.getBean(Gateway.class);
                    Log.Group sender = world.log
                    .new Group(new Senders(world.store, world.seal, gateway, world.deadLetters, world.log).sender());
                    for (int i = 0; i < 3; i++) {
                        assertThatExceptionOfType(TransientFailure.class).isThrownBy(sender::poll);
                    }
                    int failed = phones.calls.size();
                    phones.answer(200);
                    await().ignoreExceptions().until(() -> sender.poll() == 10);
                    assertThat(phones.calls.subList(failed, phones.calls.size()))
                            .extracting(Phones.Call::key)
                            .doesNotHaveDuplicates()
                            .hasSize(10)
                            .doesNotContain(PERSON + "-2025-1-notice")
                            .contains(PERSON + "-2025-2-notice");
                    assertThat(world.log.notices()).filteredOn("1 SENT"::equals).hasSize(9);
                });
    }

    @Test
    void refusals_are_no_failures_of_the_gateway() {
        phones.answer(422);
        on().run(context -> {
            for (int i = 0; i < 10; i++) {
                assertThat(context.getBean(Gateway.class).send(delivery())).isEqualTo(new Answer.Refused("HTTP_422"));
            }
            assertThat(phones.calls).hasSize(10);
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void the_gateway_is_asked_no_faster_than_it_likes() {
        on().withPropertyValues(
                        "resilience4j.ratelimiter.instances.gateway.limit-for-period=2",
                        "resilience4j.ratelimiter.instances.gateway.limit-refresh-period=1h",
                        "resilience4j.ratelimiter.instances.gateway.timeout-duration=0")
                .run(context -> {
                    Gateway gateway = context.getBean(Gateway.class);
                    gateway.send(delivery());
                    gateway.send(delivery());
                    assertThatExceptionOfType(TransientFailure.class)
                            .isThrownBy(() -> gateway.send(delivery()))
                            .withMessageContaining("no room");
                    assertThat(phones.calls).hasSize(2);
                });
    }

    @Test
    void attempts_and_the_breaker_are_measured() {
        phones.failOnce();
        on().run(context -> {
            context.getBean(Gateway.class).send(delivery());
            phones.answer(404);
            context.getBean(Gateway.class).send(delivery());
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            for (String outcome : new String[] {"away", "taken", "refused"}) {
                assertThat(registry.get("yingbao.gateway.attempts")
                                .tag("outcome", outcome)
                                .timer()
                                .count())
                        .isEqualTo(1);
            }
            assertThat(registry.find("resilience4j.circuitbreaker.state").gauges())
                    .isNotEmpty();
        });
    }

    private static void fail(ApplicationContext context, int times) {
        for (int i = 0; i < times; i++) {
            assertThatExceptionOfType(TransientFailure.class)
                    .isThrownBy(() -> context.getBean(Gateway.class).send(delivery()));
        }
    }

    private static Health health(ApplicationContext context) {
        HealthIndicator breakers = context.getBean("circuitBreakersHealthIndicator", HealthIndicator.class);
        return (Health) Objects.requireNonNull(
                Objects.requireNonNull(breakers.health()).getDetails().get("gateway"));
    }
}
