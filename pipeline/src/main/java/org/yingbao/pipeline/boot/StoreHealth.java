package org.yingbao.pipeline.boot;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.yingbao.pipeline.store.GuardedStore;
import org.yingbao.pipeline.store.StoreUnavailable;

/** Whether the store answers, and whether it is being given a rest. */
class StoreHealth implements HealthIndicator {

    private final GuardedStore store;

    StoreHealth(GuardedStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        return answer().withDetail("breaker", store.state()).build();
    }

    private Health.Builder answer() {
        try {
            store.ping();
            return Health.up();
        } catch (StoreUnavailable away) {
            return Health.down().withDetail("says", String.valueOf(away.getMessage()));
        }
    }
}
