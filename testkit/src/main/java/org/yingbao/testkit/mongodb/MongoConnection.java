package org.yingbao.testkit.mongodb;

import com.mongodb.ConnectionString;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Connects the context of a test to MongoDB: in a container of its own if there is Docker with the image, else where
 * {@link MongoGround} finds one.
 */
@Configuration(proxyBeanMethods = false)
public class MongoConnection {

    @Configuration(proxyBeanMethods = false)
    @Conditional(ImageIsHere.class)
    static class InContainer {

        @Bean
        @ServiceConnection
        MongoDBContainer mongodb() {
            return new MongoDBContainer(MongoGround.IMAGE);
        }
    }

    @Bean
    @ConditionalOnMissingBean(MongoDBContainer.class)
    MongoConnectionDetails mongoOfTests() {
        return () -> new ConnectionString(MongoGround.get().uri());
    }

    static final class ImageIsHere implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DockerImages.has(MongoGround.IMAGE);
        }
    }
}
