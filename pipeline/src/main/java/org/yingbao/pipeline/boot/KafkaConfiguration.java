package org.yingbao.pipeline.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.KafkaSettings;

/** How the service reaches Kafka: its addresses, and what the operator wants of every client. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    private static final String PROPERTIES = "yingbao.kafka.properties";
    private static final String FILE = "YINGBAO_KAFKA_CONFIG";

    @Bean
    KafkaAccess kafkaAccess(PipelineProperties properties, Environment environment) {
        Map<String, String> client = new HashMap<>(inFile(properties.kafkaConfig()));
        client.putAll(Binder.get(environment)
                .bind(PROPERTIES, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of()));
        return checked(new KafkaAccess(properties.kafka(), properties.instance(), properties.threads(), client));
    }

    private static Map<String, String> inFile(@Nullable Path file) {
        try {
            return file == null || file.toString().isEmpty()
                    ? Map.of()
                    : Utils.propsToStringMap(Utils.loadProps(file.toString()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BadSetting(FILE, "the file " + file + " can not be read", unreadable);
        }
    }

    private static KafkaAccess checked(KafkaAccess access) {
        try {
            KafkaSettings.checkAddresses(access.bootstrapServers());
        } catch (KafkaException refused) {
            throw new BadSetting(Variables.of("yingbao.kafka"), String.valueOf(refused.getMessage()), refused);
        }
        try {
            KafkaSettings.checkProperties(access);
        } catch (KafkaException refused) {
            String names = Variables.of(PROPERTIES) + "_… or " + FILE;
            throw new BadSetting(names, KafkaSettings.why(refused), refused);
        }
        return access;
    }
}
