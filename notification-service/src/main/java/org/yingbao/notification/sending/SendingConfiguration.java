package org.yingbao.notification.sending;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
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
            SslBundles bundles,
            MeterRegistry registry,
            RetryRegistry retries,
            RateLimiterRegistry limiters,
            CircuitBreakerRegistry breakers) {
        return new GuardedGateway(
                new MeasuredGateway(new HttpGateway(properties, bundle(properties, bundles)), registry),
                retries.retry(GATEWAY),
                limiters.rateLimiter(GATEWAY),
                breakers.circuitBreaker(GATEWAY));
    }

    private static @Nullable SslBundle bundle(GatewayProperties properties, SslBundles bundles) {
        String name = properties.sslBundle();
        return name == null || name.isBlank() ? null : bundles.getBundle(name);
    }

    @Bean
    Senders senders(Store store, Seal seal, Gateway gateway, DeadLetters deadLetters, CommittedLog published) {
        return new Senders(store, seal, gateway, deadLetters, published);
    }
}
