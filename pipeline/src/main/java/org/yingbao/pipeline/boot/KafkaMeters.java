package org.yingbao.pipeline.boot;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the figures of Kafka's clients is shown. */
@Configuration(proxyBeanMethods = false)
public class KafkaMeters {

    private static final String CLIENTS = "kafka.";

    /** Until its version 5 Kafka gives each figure of a topic twice: under its name, and with the dots replaced. */
    @Bean
    static MeterFilter eachTopicOnce() {
        return MeterFilter.deny(KafkaMeters::hasAnotherName);
    }

    private static boolean hasAnotherName(Meter.Id id) {
        String topic = id.getTag("topic");
        return id.getName().startsWith(CLIENTS) && topic != null && topic.indexOf('_') >= 0;
    }
}
