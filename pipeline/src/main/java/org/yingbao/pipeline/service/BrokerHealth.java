package org.yingbao.pipeline.service;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the broker answers. */
@Component("brokerHealthIndicator")
class BrokerHealth extends AbstractHealthIndicator implements DisposableBean {

    private static final int PATIENCE_MS = 2_000;

    private final String bootstrapServers;
    private @Nullable Admin admin;

    BrokerHealth(PipelineProperties properties) {
        super("the broker does not answer");
        this.bootstrapServers = properties.kafka();
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        int nodes = admin().describeCluster()
                .nodes()
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .size();
        builder.up().withDetail("nodes", nodes);
    }

    private synchronized Admin admin() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(Map.of(
                    CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS));
            admin = open;
        }
        return open;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}
