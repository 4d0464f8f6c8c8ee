package org.yingbao.subsidy.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.CronTrigger;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyBook;

/**
 * Publishes today, at start and after each midnight in Shanghai, unless it is published. Nothing else reads the wall
 * clock. Days that passed while nobody looked are covered by today's; a day published twice does no harm.
 */
final class DayClock implements SmartLifecycle {
    static final Trigger MIDNIGHT = new CronTrigger("0 0 0 * * *", ZoneId.of("Asia/Shanghai"));
    private static final Logger LOG = LoggerFactory.getLogger(DayClock.class);

    private final Clock clock;
    private final TaskScheduler scheduler;
    private final PolicyBook book;
    private final Runnable catchUp;
    private final DayPublisher days;
    private final Duration patience;
    private @Nullable Future<?> midnights;
    private @Nullable Future<?> soon;
    private boolean running;

    DayClock(
            Clock clock,
            TaskScheduler scheduler,
            PolicyBook book,
            Runnable catchUp,
            DayPublisher days,
            Duration patience) {
        this.clock = clock;
        this.scheduler = scheduler;
        this.book = book;
        this.catchUp = catchUp;
        this.days = days;
        this.patience = patience;
    }

    @Override
    public synchronized void start() {
        running = true;
        midnights = scheduler.schedule(this::tick, MIDNIGHT);
        soon = scheduler.schedule(this::tick, scheduler.getClock().instant());
    }

    void tick() {
        LocalDate today = Shanghai.dayOf(clock.instant());
        try {
            catchUp.run();
            if (!book.has(GlobalFact.of(today))) {
                days.publish(today);
                LOG.info("published {}", today);
            }
        } catch (RuntimeException trouble) {
            LOG.warn("{} is not published yet: {}", today, trouble.getMessage());
            tryAgain();
        }
    }

    private synchronized void tryAgain() {
        if (running) {
            soon = scheduler.schedule(this::tick, scheduler.getClock().instant().plus(patience));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Stream.of(midnights, soon).filter(Objects::nonNull).forEach(task -> task.cancel(true));
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
