package org.yingbao.subsidy.person;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.subsidy.book.GlobalFact;

/** Tells operators how far a revised policy, a region or a day has come. */
final class SweepProgress {
    private static final Logger LOG = LoggerFactory.getLogger(SweepProgress.class);
    private static final int FULL_PAGE = 500;
    private static final long EVERY = 50_000;

    private final MeterRegistry registry;

    SweepProgress(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A partition is looked through from where the page before ended. */
    void looking(int partition, Sweep sweep) {
        if (sweep.done() > 0 && sweep.done() % EVERY == 0) {
            LOG.info("{}: partition {}: {} people found so far", sweep.name(), partition, sweep.done());
        }
    }

    /** These people are decided again; a page that is not full is the last of its partition. No sweep names nobody. */
    void found(ConsumerRecord<?, ?> named, int people, GlobalFact fact) {
        if (people == 0) {
            return;
        }
        Counter.builder("yingbao.sweep.people")
                .description("People looked at again for a policy, a region or a day, whether or not anything changed")
                .tag("sweep", fact.kind())
                .register(registry)
                .increment(people);
        if (people < FULL_PAGE) {
            LOG.info("{}: partition {}: done with {} people", fact.name(), named.partition(), before(named) + people);
        }
    }

    /** How many people the pages before held: the end of the command's name. */
    private static long before(ConsumerRecord<?, ?> named) {
        String id = Objects.requireNonNull(Headers.text(named, Headers.ID));
        return Long.parseLong(id, id.lastIndexOf('/') + 1, id.length(), 10);
    }
}
