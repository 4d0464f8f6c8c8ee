package org.yingbao.pipeline.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.core.env.Environment;

/**
 * What an operator wants of every Kafka client by the service's own variables and file. What is set for Boot goes
 * before it.
 */
final class WantedProperties {

    private static final String VARIABLES = "yingbao.kafka.properties";
    private static final String FILE = "YINGBAO_KAFKA_CONFIG";

    private final Binder binder;
    private final Map<String, String> own;

    private WantedProperties(Binder binder, Map<String, String> own) {
        this.binder = binder;
        this.own = own;
    }

    static WantedProperties in(Environment environment, @Nullable Path file) {
        Binder binder = Binder.get(environment);
        Map<String, String> own = new HashMap<>(inFile(file));
        own.putAll(inVariables(binder));
        return new WantedProperties(binder, own);
    }

    /** By what an operator sets the properties of clients: where they are set. */
    static String names(Environment environment) {
        boolean ownOnly = Binder.get(environment)
                .bind("spring.kafka", Bindable.mapOf(String.class, Object.class))
                .map(set -> set.keySet().stream().allMatch("bootstrap-servers"::equals))
                .orElse(true);
        return (ownOnly ? "" : "spring.kafka, ") + Variables.of(VARIABLES) + "_… or " + FILE;
    }

    private static Map<String, String> inVariables(Binder binder) {
        return binder.bind(VARIABLES, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }

    private static Map<String, String> inFile(@Nullable Path file) {
        try {
            return file == null || file.toString().isEmpty()
                    ? Map.of()
                    : Utils.propsToStringMap(Utils.loadProps(file.toString()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BadSetting(FILE, "the file " + file + " cannot be read", unreadable);
        }
    }

    /** With these on top, which Boot gives its clients of this kind, but for what nobody has set. */
    Map<String, Object> and(String kind, Map<String, Object> given) {
        Map<String, Object> all = new HashMap<>(own);
        Map<String, Object> usual = usual(kind);
        given.forEach((name, value) -> {
            if (isAddress(name) || !value.equals(usual.get(name)) || isSet(kind, name)) {
                all.put(name, value);
            }
        });
        return all;
    }

    private static Map<String, Object> usual(String kind) {
        KafkaProperties nothingSet = new KafkaProperties();
        return switch (kind) {
            case "consumer" -> nothingSet.buildConsumerProperties();
            case "producer" -> nothingSet.buildProducerProperties();
            default -> nothingSet.buildAdminProperties();
        };
    }

    private static boolean isAddress(String name) {
        return name.equals(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
    }

    private boolean isSet(String kind, String name) {
        return binder.bind("spring.kafka." + kind + "." + name.replace('.', '-'), String.class)
                .isBound();
    }
}
