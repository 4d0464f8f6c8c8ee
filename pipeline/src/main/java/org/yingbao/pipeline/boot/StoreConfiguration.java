package org.yingbao.pipeline.boot;

import com.mongodb.client.MongoDatabase;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingbao.pipeline.store.GuardedStore;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.mongodb.MongoStore;
import org.yingbao.pipeline.store.rocksdb.RocksStore;

/** The store of a service that declares what it keeps: MongoDB if it is set, else RocksDB in the data folder. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final String BREAKER = "store";

    /** The breaker is tuned as {@code resilience4j.circuitbreaker.configs.store}, or as an instance of its name. */
    @Bean
    GuardedStore store(
            @Value("${yingbao.service}") String service,
            PipelineProperties properties,
            List<Kept> kept,
            ObjectProvider<MongoDatabase> database,
            CircuitBreakerRegistry breakers,
            MeterRegistry registry) {
        MongoDatabase mongodb = database.getIfAvailable();
        Store store = mongodb == null
                ? inFolder(properties.data().resolve(service), kept, properties.sync())
                : MongoStore.open(mongodb, kept);
        return new GuardedStore(store, breakers.circuitBreaker(BREAKER + "-" + service, BREAKER), registry);
    }

    private static Store inFolder(Path folder, List<Kept> kept, boolean sync) {
        try {
            return RocksStore.open(folder, kept, sync);
        } catch (IllegalStateException | UncheckedIOException | StoreUnavailable refused) {
            throw new BadSetting("YINGBAO_DATA", String.valueOf(refused.getMessage()), refused);
        }
    }

    @Bean
    StoreHealth storeHealthIndicator(GuardedStore store) {
        return new StoreHealth(store);
    }
}
