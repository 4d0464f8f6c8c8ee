package org.yingbao.pipeline.boot;

import java.util.Locale;
import java.util.Map;

/** By which environment variable an operator sets a property. */
final class Variables {

    private static final Map<String, String> OWN_NAMES = Map.of(
            "yingbao.kafka", "KAFKA_BOOTSTRAP_SERVERS",
            "yingbao.mongodb", "MONGODB_URI",
            "server.port", "PORT",
            "logging.structured.format.console", "LOG_FORMAT");

    private Variables() {}

    static String of(String property) {
        return OWN_NAMES.getOrDefault(
                property, property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
