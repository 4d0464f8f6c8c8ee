package org.yingbao.system.connections;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.kafka.KafkaContainer;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.testkit.mongodb.DockerImages;

/**
 * Connects the context of a test to a broker of its own: in a container if there is Docker with the image, else in this
 * process.
 */
@Configuration(proxyBeanMethods = false)
class BrokerConnection {

    private static final String IMAGE = "apache/kafka:4.2.2";

    @Configuration(proxyBeanMethods = false)
    @Conditional(ImageIsHere.class)
    static class InContainer {

        @Bean
        @ServiceConnection
        KafkaContainer kafka() {
            return new KafkaContainer(IMAGE);
        }
    }

    @Bean
    @ConditionalOnMissingBean(KafkaContainer.class)
    EmbeddedBroker embeddedBroker(@Value("${yingbao.data}") Path folder) {
        return EmbeddedBroker.start(folder.resolve("broker"), 0);
    }

    @Bean
    @ConditionalOnBean(EmbeddedBroker.class)
    KafkaConnectionDetails brokerOfTests(EmbeddedBroker broker) {
        return () -> List.of(broker.bootstrapServers());
    }

    static final class ImageIsHere implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DockerImages.has(IMAGE);
        }
    }
}
