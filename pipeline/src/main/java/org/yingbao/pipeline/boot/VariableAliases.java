package org.yingbao.pipeline.boot;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the documented variables stand for the properties of Boot that are not set themselves. */
final class VariableAliases implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> values = new HashMap<>();
        for (String property : Variables.ALIASES.keySet()) {
            Variables.valueOfAlias(property, environment).ifPresent(value -> values.put(property, value));
        }
        if (!values.isEmpty()) {
            environment.getPropertySources().addLast(new MapPropertySource("variableAliases", values));
        }
    }
}
