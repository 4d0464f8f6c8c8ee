package org.yingbao.pipeline.boot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.TopicCreation;

/** Whether the broker answers. Who waits for it says so in the log; a probe says it to whoever asked. */
@Component("brokerHealthIndicator")
class BrokerHealth implements HealthIndicator, DisposableBean {

    private static final int PATIENCE_MS = 2_000;

    private final KafkaAccess access;
    private final ObjectProvider<TopicCreation> topics;
    private @Nullable Admin admin;

    BrokerHealth(KafkaAccess access, ObjectProvider<TopicCreation> topics) {
        this.access = access;
        this.topics = topics;
    }

    @Override
    public Health health() {
        try {
            int nodes = admin().describeCluster()
                    .nodes()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    .size();
            Health.Builder health = Health.up().withDetail("nodes", nodes);
            List<String> senderTime = topics.stream()
                    .flatMap(creation -> creation.withoutAppendTime().stream())
                    .toList();
            return senderTime.isEmpty()
                    ? health.build()
                    : health.withDetail("withoutLogAppendTime", senderTime).build();
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            return Health.down()
                    .withDetail("says", "the broker does not answer")
                    .build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** The id of the cluster; empty while the broker is away. */
    Optional<String> clusterId() {
        try {
            return Optional.ofNullable(admin().describeCluster().clusterId().get(PATIENCE_MS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Admin admin() {
        Admin open = admin;
        if (open == null) {
            Map<String, Object> settings = access.admin();
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            open = Admin.create(settings);
            admin = open;
        }
        return open;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
