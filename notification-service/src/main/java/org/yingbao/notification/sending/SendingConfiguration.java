package org.yingbao.notification.sending;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.store.Store;

@Configuration(proxyBeanMethods = false)
@Conditional(GatewayIsSet.class)
@EnableConfigurationProperties(GatewayProperties.class)
public class SendingConfiguration {

    private static final String GATEWAY = "gateway";

    @Bean
    Gateway gateway(
            GatewayProperties properties,
            MeterRegistry registry,
            RetryRegistry retries,
            RateLimiterRegistry limiters,
            CircuitBreakerRegistry breakers) {
        return new GuardedGateway(
                new MeasuredGateway(new HttpGateway(properties), registry),
                retries.retry(GATEWAY),
                limiters.rateLimiter(GATEWAY),
                breakers.circuitBreaker(GATEWAY));
    }

    @Bean
    Senders senders(Store store, Seal seal, Gateway gateway, DeadLetters deadLetters, CommittedLog published) {
        return new Senders(store, seal, gateway, deadLetters, published);
    }
}
