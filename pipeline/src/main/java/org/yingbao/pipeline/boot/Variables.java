package org.yingbao.pipeline.boot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** By which environment variable an operator sets a property. */
final class Variables {

    private static final Map<String, String> OWN_NAMES = Map.of(
            "server.port", "PORT",
            "logging.structured.format.console", "LOG_FORMAT");

    /** Other names of what Boot reads: what the property was called before, and the documented variable. */
    static final Map<String, List<String>> ALIASES = Map.of(
            "spring.kafka.bootstrap-servers", List.of("yingbao.kafka", "KAFKA_BOOTSTRAP_SERVERS"),
            "spring.mongodb.uri", List.of("yingbao.mongodb", "MONGODB_URI"));

    private Variables() {}

    static String of(String property) {
        List<String> aliases = ALIASES.get(property);
        return aliases == null
                ? OWN_NAMES.getOrDefault(
                        property, property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                : aliases.getLast();
    }

    /** The name by which it is set here: its variable, or the property itself if that one is not what counts. */
    static String thatSets(String property, Environment environment) {
        Optional<String> alias = valueOfAlias(property, environment);
        return alias.isPresent() && alias.get().equals(environment.getProperty(property)) ? of(property) : property;
    }

    /** What a property is by its other names; an empty value is none. */
    static Optional<String> valueOfAlias(String property, PropertyResolver environment) {
        return ALIASES.getOrDefault(property, List.of()).stream()
                .map(environment::getProperty)
                .filter(StringUtils::hasText)
                .findFirst();
    }
}
