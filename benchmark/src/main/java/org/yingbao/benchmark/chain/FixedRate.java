package org.yingbao.benchmark.chain;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.lag.Settling;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.tax.Tax;
import org.yingbao.pipeline.event.Headers;

/** From the moment at which a department record was due to that at which tax read the instruction that it led to. */
record FixedRate(String kafka, Tax tax, Settling settling) {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);

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
        Settling.taxHasRead(tax, settling.allRead().nanoTime());
        tax.tell(null);
        return new Latency(perSecond, micros.copy());
    }

    /** The department record at the start of the chain. */
    private static @Nullable String cause(ConsumerRecord<?, ?> instruction) {
        String correlation = Headers.text(instruction, Headers.CORRELATION);
        return correlation == null ? Headers.text(instruction, Headers.ID) : correlation;
    }
}
