package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.testkit.boot.ServiceStart;

class BreakersTest {

    @TempDir
    Path folder;

    @Test
    void the_stores_breaker_is_in_the_one_registry_as_its_defaults_say() throws IOException {
        try (ConfigurableApplicationContext service = ServiceStart.in(folder)) {
            var breaker = service.getBean(CircuitBreakerRegistry.class)
                    .find("store-test")
                    .orElseThrow()
                    .getCircuitBreakerConfig();
            assertThat(breaker.getSlidingWindowSize()).isEqualTo(10);
            assertThat(breaker.getMinimumNumberOfCalls()).isEqualTo(3);
            assertThat(breaker.getWaitIntervalFunctionInOpenState().apply(1)).isEqualTo(2_000);
            assertThat(breaker.getPermittedNumberOfCallsInHalfOpenState()).isEqualTo(1);
            assertThat(breaker.isAutomaticTransitionFromOpenToHalfOpenEnabled()).isTrue();
            assertThat(breaker.getRecordExceptionPredicate()
                            .test(new org.yingbao.pipeline.store.StoreUnavailable("away", new IOException())))
                    .isTrue();
            assertThat(breaker.getRecordExceptionPredicate().test(new IllegalStateException()))
                    .isFalse();
        }
    }

    @Test
    void it_is_tuned_by_properties() throws IOException {
        Map<String, Object> variables =
                Map.of("RESILIENCE4J_CIRCUITBREAKER_CONFIGS_STORE_WAITDURATIONINOPENSTATE", "7s");
        try (ConfigurableApplicationContext service = ServiceStart.in(folder, variables)) {
            assertThat(service.getBean(CircuitBreakerRegistry.class)
                            .find("store-test")
                            .orElseThrow()
                            .getCircuitBreakerConfig()
                            .getWaitIntervalFunctionInOpenState()
                            .apply(1))
                    .isEqualTo(Duration.ofSeconds(7).toMillis());
        }
    }
}
