package org.yingbao.subsidy.clock;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.yingbao.pipeline.runtime.GlobalTopicReader;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.subsidy.book.PolicyBook;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "yingbao.clock", havingValue = "true")
class ClockConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    ThreadPoolTaskScheduler dayScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("day-clock-");
        scheduler.setDaemon(true);
        // Spelled the other way round it would hold up the end of the service while the broker is away.
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        return scheduler;
    }

    @Bean
    DayClock dayClock(
            ThreadPoolTaskScheduler dayScheduler, PolicyBook book, GlobalTopicReader follower, KafkaAccess access) {
        Clock clock = Clock.systemUTC();
        return new DayClock(clock, dayScheduler, book, follower::catchUp, new KafkaDays(access, clock), PATIENCE);
    }
}
