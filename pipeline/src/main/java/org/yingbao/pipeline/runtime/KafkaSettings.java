package org.yingbao.pipeline.runtime;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.utils.Utils;

/**
 * What is wrong with the settings of Kafka's clients, as far as that can be said without a broker. A name that cannot
 * be resolved is not: a broker may come later.
 */
public final class KafkaSettings {

    private static final int HIGHEST_PORT = 65_535;
    private static final String SOMEWHERE = "localhost:1";

    private KafkaSettings() {}

    /** Throws if these are not addresses of the form {@code host:port}, separated by commas. */
    public static void checkAddresses(String bootstrapServers) {
        for (String address : bootstrapServers.split(",", -1)) {
            Integer port = Utils.getPort(address.strip());
            if (port == null || port < 1 || port > HIGHEST_PORT) {
                throw new ConfigException("'" + address.strip() + "' is not of the form host:port");
            }
        }
    }

    /** Throws what the clients say of the operator's properties: unknown values, key stores that cannot be read. */
    public static void checkProperties(KafkaAccess access) {
        var _ = new ConsumerConfig(access.member("check", 0));
        var _ = new ProducerConfig(access.producer("check", 0));
        Map<String, Object> admin = access.admin();
        admin.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, SOMEWHERE);
        Admin.create(admin).close(Duration.ZERO);
    }

    /** The last thing that Kafka itself says of it: its clients wrap it in their own failure to be made. */
    public static String why(KafkaException refused) {
        KafkaException last = refused;
        while (last.getCause() instanceof KafkaException deeper) {
            last = deeper;
        }
        return String.valueOf(last.getMessage());
    }
}
