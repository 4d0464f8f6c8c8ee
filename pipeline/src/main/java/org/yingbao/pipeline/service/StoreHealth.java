package org.yingbao.pipeline.service;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.yingbao.pipeline.store.GuardedStore;

/** Whether the store answers, and whether it is being given a rest. */
class StoreHealth extends AbstractHealthIndicator {

    private final GuardedStore store;

    StoreHealth(GuardedStore store) {
        super("the store does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.withDetail("breaker", store.state());
        store.ping();
        builder.up();
    }
}
