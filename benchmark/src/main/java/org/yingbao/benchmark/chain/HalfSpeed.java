package org.yingbao.benchmark.chain;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.process.Waiting;
import org.yingbao.benchmark.tax.Tax;
import org.yingbao.pipeline.event.Headers;

/** From the moment at which a department record was due to that at which tax read the instruction that it led to. */
final class HalfSpeed {

    private static final long QUIET = TimeUnit.SECONDS.toNanos(10);
    private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);

    private final String kafka;
    private final Tax tax;

    HalfSpeed(String kafka, Tax tax) {
        this.kafka = kafka;
        this.tax = tax;
    }

    Latency run(Workload workload, double perSecond) {
        Map<String, Integer> events = workload.firstById();
        Histogram micros = new ConcurrentHistogram(LONGEST, 3);
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        tax.tell((instruction, now) -> {
            Integer event = events.get(cause(instruction));
            if (event != null) {
                long late = now - Publisher.due(event, perSecond, start);
                micros.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(late), 0, LONGEST));
            }
        });
        try (Publisher publisher = new Publisher(kafka)) {
            publisher.paced(workload.events(), perSecond, start);
        }
        long published = System.nanoTime();
        while (System.nanoTime() - Math.max(published, tax.lastArrival()) < QUIET) {
            Waiting.pause();
        }
        tax.tell(null);
        return new Latency(perSecond, micros.copy());
    }

    /** The department record at the start of the chain; what is passed on as it is, is its own. */
    private static @Nullable String cause(ConsumerRecord<?, ?> instruction) {
        String correlation = Headers.text(instruction, Headers.CORRELATION);
        return correlation == null ? Headers.text(instruction, Headers.ID) : correlation;
    }
}
