package org.yingbao.pipeline.boot;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.yingbao.pipeline.runtime.ClientProperties;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaSettings;

/**
 * How the service reaches Kafka: as Boot makes its clients, from {@code spring.kafka} and the connection details,
 * except for what exactly once rests on.
 */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaConfiguration.class);
    private static final String ADDRESSES = "spring.kafka.bootstrap-servers";
    private static final String PREFIX = "spring.kafka.producer.transaction-id-prefix";

    @Bean
    KafkaAccess kafkaAccess(
            KafkaAdmin admins,
            ConsumerFactory<?, ?> consumers,
            ProducerFactory<?, ?> producers,
            PipelineProperties properties,
            Environment environment) {
        WantedProperties wanted = WantedProperties.in(environment, properties.kafkaConfig());
        KafkaAccess access = new KafkaAccess(
                properties.instance(),
                properties.threads(),
                new ClientProperties(
                        wanted.and("admin", admins.getConfigurationProperties()),
                        wanted.and("consumer", consumers.getConfigurationProperties()),
                        wanted.and("producer", producers.getConfigurationProperties())));
        check(access, environment);
        say(access.overruled(), producers);
        return access;
    }

    private static void check(KafkaAccess access, Environment environment) {
        try {
            KafkaSettings.checkAddresses(addresses(access));
        } catch (KafkaException refused) {
            throw new BadSetting(
                    Variables.thatSets(ADDRESSES, environment), String.valueOf(refused.getMessage()), refused);
        }
        try {
            KafkaSettings.checkProperties(access);
        } catch (KafkaException refused) {
            throw new BadSetting(WantedProperties.names(environment), KafkaSettings.why(refused), refused);
        }
    }

    private static String addresses(KafkaAccess access) {
        Object addresses =
                Objects.requireNonNull(access.wanted().consumer().get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
        return addresses instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : addresses.toString();
    }

    private static void say(Set<String> overruled, ProducerFactory<?, ?> producers) {
        if (!overruled.isEmpty()) {
            LOG.warn("no effect has what is set for {}: exactly once rests on it", String.join(", ", overruled));
        }
        if (producers.getTransactionIdPrefix() != null) {
            LOG.warn("no effect has what is set for {}: exactly once rests on it", PREFIX);
        }
    }
}
