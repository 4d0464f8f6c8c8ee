package org.yingbao.pipeline.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.TopicCreation;
import org.yingbao.pipeline.store.GuardedStore;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.rocksdb.RocksStore;

@ExtendWith(OutputCaptureExtension.class)
class ProbesTest {

    @TempDir
    Path folder;

    @Test
    void a_broker_that_is_away_is_told_to_whoever_asks_and_not_to_the_log(CapturedOutput output) {
        BrokerHealth broker = new BrokerHealth(
                new KafkaAccess("localhost:1", "test", 1),
                new StaticListableBeanFactory().getBeanProvider(TopicCreation.class));
        try {
            Health health = broker.health();

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("says", "the broker does not answer");
        } finally {
            broker.destroy();
        }
        assertThat(output).doesNotContain("\tat ", "BrokerHealth");
    }

    @Test
    void so_is_a_store(CapturedOutput output) {
        Store closed = RocksStore.open(folder, List.of(), false);
        StoreHealth store = new StoreHealth(
                new GuardedStore(closed, CircuitBreaker.ofDefaults("store"), new SimpleMeterRegistry()));
        assertThat(store.health().getStatus()).isEqualTo(Status.UP);
        closed.close();

        Health health = store.health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("breaker", CircuitBreaker.State.CLOSED)
                .containsEntry("says", "RocksDB cannot write");
        assertThat(output).doesNotContain("\tat ", "StoreHealth");
    }
}
