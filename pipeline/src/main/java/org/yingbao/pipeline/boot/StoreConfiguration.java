package org.yingbao.pipeline.boot;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.yingbao.pipeline.store.GuardedStore;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.mongodb.MongoStore;
import org.yingbao.pipeline.store.rocksdb.RocksStore;

/**
 * The store of a service that declares what it keeps: MongoDB if an address is set, else RocksDB in the data folder.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @Lazy
    MongoClient mongoClient(PipelineProperties properties) {
        String address = properties.mongodb().orElseThrow();
        try {
            return MongoClients.create(MongoStore.settings(address));
        } catch (IllegalArgumentException refused) {
            throw new BadSetting("MONGODB_URI", String.valueOf(refused.getMessage()), refused);
        }
    }

    @Bean
    GuardedStore store(
            @Value("${yingbao.service}") String service,
            PipelineProperties properties,
            List<Kept> kept,
            ObjectProvider<MongoClient> client,
            MeterRegistry registry) {
        Store store = properties.mongodb().isPresent()
                ? MongoStore.open(
                        database(client.getObject(), properties.mongodb().get(), service), kept)
                : inFolder(properties.data().resolve(service), kept, properties.sync());
        return new GuardedStore(store, breaker(service, registry), registry);
    }

    private static Store inFolder(Path folder, List<Kept> kept, boolean sync) {
        try {
            return RocksStore.open(folder, kept, sync);
        } catch (IllegalStateException | UncheckedIOException | StoreUnavailable refused) {
            throw new BadSetting("YINGBAO_DATA", String.valueOf(refused.getMessage()), refused);
        }
    }

    /** A database for each service; its name begins with the one that the address names, if it names one. */
    private static MongoDatabase database(MongoClient client, String address, String service) {
        String named = new ConnectionString(address).getDatabase();
        String database = (named == null ? "yingbao" : named) + "_" + service;
        return new SimpleMongoClientDatabaseFactory(client, database).getMongoDatabase();
    }

    private static CircuitBreaker breaker(String service, MeterRegistry registry) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .recordExceptions(StoreUnavailable.class)
                .slidingWindowSize(10)
                .minimumNumberOfCalls(3)
                .waitDurationInOpenState(Duration.ofSeconds(2))
                .permittedNumberOfCallsInHalfOpenState(1)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(registry);
        return breakers.circuitBreaker("store-" + service);
    }

    @Bean
    StoreHealth storeHealthIndicator(GuardedStore store) {
        return new StoreHealth(store);
    }
}
