package org.yingbao.pipeline.boot;

import java.util.Objects;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Without an address of MongoDB, a service keeps its documents in its data folder. */
final class MongoIsSet implements ConfigurationCondition {

    @Override
    public ConfigurationPhase getConfigurationPhase() {
        return ConfigurationPhase.REGISTER_BEAN;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return StringUtils.hasText(environment.getProperty("spring.mongodb.uri"))
                || StringUtils.hasText(environment.getProperty("spring.mongodb.host"))
                || BeanFactoryUtils.beanNamesForTypeIncludingAncestors(
                                        Objects.requireNonNull(context.getBeanFactory()),
                                        MongoConnectionDetails.class,
                                        false,
                                        false)
                                .length
                        > 0;
    }
}
