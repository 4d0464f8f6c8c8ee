package org.yingbao.pipeline.runtime;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreatePartitionsOptions;
import org.apache.kafka.clients.admin.CreatePartitionsResult;
import org.apache.kafka.clients.admin.ForwardingAdmin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.common.errors.InvalidPartitionsException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Spring's creation of topics, without what it does to a topic that another service has created a moment earlier with
 * fewer partitions: partitions are never added, for the keys of the same people would lie elsewhere from then on.
 */
final class TopicAdmin extends KafkaAdmin {

    private static final int PATIENCE_S = 20;

    TopicAdmin(Map<String, Object> settings) {
        super(settings);
        setOperationTimeout(PATIENCE_S);
    }

    @Override
    protected Admin createAdmin() {
        return new NoPartitionsAdded(getAdminConfig());
    }

    private static final class NoPartitionsAdded extends ForwardingAdmin {

        NoPartitionsAdded(Map<String, Object> settings) {
            super(settings);
        }

        @Override
        public CreatePartitionsResult createPartitions(
                Map<String, NewPartitions> partitions, CreatePartitionsOptions options) {
            throw new KafkaException(
                    "no partitions are added", new InvalidPartitionsException(String.join(", ", partitions.keySet())));
        }
    }
}
