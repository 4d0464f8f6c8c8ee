package org.yingbao.benchmark.peer.team.event;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.listener.AfterRollbackProcessor;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Listens to Kafka in batches, each in one transaction with what follows from it. A store or broker that fails rolls
 * the batch back, and it is tried again until they are there: nothing may be skipped.
 */
@Configuration
@ImportAutoConfiguration(KafkaAutoConfiguration.class)
@Import({EventSender.class, DeadLetterOffice.class})
public class KafkaListening {

    private static final long FIRST_MS = 200;
    private static final long LONGEST_MS = 10_000;

    @Bean
    AfterRollbackProcessor<Object, Object> afterRollback() {
        ExponentialBackOff again = new ExponentialBackOff(FIRST_MS, 2);
        again.setMaxInterval(LONGEST_MS);
        return new DefaultAfterRollbackProcessor<>(again);
    }
}
