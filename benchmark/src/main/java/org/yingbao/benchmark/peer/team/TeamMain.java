package org.yingbao.benchmark.peer.team;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.yingbao.benchmark.peer.team.contribution.ContributionService;
import org.yingbao.benchmark.peer.team.event.KafkaListening;
import org.yingbao.benchmark.peer.team.identity.IdentityService;
import org.yingbao.benchmark.peer.team.notification.NotificationService;
import org.yingbao.benchmark.peer.team.store.OnMongoDb;
import org.yingbao.benchmark.peer.team.store.OnRocksDb;
import org.yingbao.benchmark.peer.team.subsidy.SubsidyService;

/** One of the services: {@code TeamMain <service> <kafka> <secret file> <data folder> <mongodb or -> <threads>}. */
public final class TeamMain {

    private static final String BYTES = "org.apache.kafka.common.serialization.ByteArray";

    private TeamMain() {}

    public static void main(String[] arguments) {
        String service = arguments[0];
        String mongodb = arguments[4];
        boolean onMongoDb = !mongodb.equals("-");
        new SpringApplicationBuilder(
                        configuration(service), KafkaListening.class, onMongoDb ? OnMongoDb.class : OnRocksDb.class)
                .web(WebApplicationType.NONE)
                .properties(properties(
                        service, arguments[1], arguments[2], arguments[3], onMongoDb ? mongodb : "", arguments[5]))
                .run();
    }

    private static Class<?> configuration(String service) {
        return switch (service) {
            case "identity" -> IdentityService.class;
            case "subsidy" -> SubsidyService.class;
            case "contribution" -> ContributionService.class;
            case "notification" -> NotificationService.class;
            default -> throw new IllegalArgumentException(service);
        };
    }

    private static Map<String, Object> properties(
            String service, String kafka, String secretFile, String data, String mongodb, String threads) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.config.name", "team");
        properties.put("spring.main.keep-alive", "true");
        properties.put("team.service", service);
        properties.put("team.secret-file", secretFile);
        properties.put("team.data", data);
        properties.put("team.threads", threads);
        if (!mongodb.isEmpty()) {
            properties.put("spring.mongodb.uri", mongodb);
            properties.put("spring.mongodb.database", "team");
        }
        properties.put("spring.kafka.bootstrap-servers", kafka);
        properties.put("spring.kafka.listener.type", "batch");
        properties.put("spring.kafka.consumer.key-deserializer", BYTES + "Deserializer");
        properties.put("spring.kafka.consumer.value-deserializer", BYTES + "Deserializer");
        properties.put("spring.kafka.consumer.isolation-level", "read_committed");
        properties.put("spring.kafka.consumer.enable-auto-commit", "false");
        properties.put("spring.kafka.consumer.auto-offset-reset", "earliest");
        properties.put("spring.kafka.consumer.max-poll-records", "1000");
        properties.put("spring.kafka.producer.key-serializer", BYTES + "Serializer");
        properties.put("spring.kafka.producer.value-serializer", BYTES + "Serializer");
        properties.put("spring.kafka.producer.acks", "all");
        properties.put("spring.kafka.producer.compression-type", "lz4");
        properties.put("spring.kafka.producer.batch-size", "128KB");
        properties.put("spring.kafka.producer.transaction-id-prefix", "team-" + service + "-");
        return properties;
    }
}
