package org.yingbao.benchmark.peer.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.yingbao.benchmark.traffic.SampledRecord;
import org.yingbao.benchmark.traffic.TrafficSample;
import org.yingbao.pipeline.event.Headers;

/** Gives one of Yingbao's own records of a topic for a record that came in, as often as Yingbao does. */
final class Substitute {

    private final String topic;
    private final double rate;
    private final List<SampledRecord> sampled;
    private double owed;
    private int next;

    Substitute(String topic, double rate, TrafficSample traffic) {
        this.topic = topic;
        this.rate = rate;
        TrafficSample.OfTopic found = traffic.topics().get(topic);
        this.sampled = found == null ? List.of() : found.sampled();
    }

    /** None until it is time for one; key and header keep what tells where it comes from, in Yingbao's sizes. */
    List<ProducerRecord<byte[], byte[]>> of(ConsumerRecord<byte[], byte[]> record) {
        owed += sampled.isEmpty() ? 0 : rate;
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>(1);
        for (; owed >= 1; owed--) {
            SampledRecord sample = sampled.get(next);
            next = (next + 1) % sampled.size();
            RecordHeaders headers = new RecordHeaders(sample.headers());
            headers.remove(Headers.CORRELATION).add(Headers.header(Headers.CORRELATION, origin(record)));
            byte[] key = Arrays.copyOf(record.key(), sample.key().length);
            leaving.add(new ProducerRecord<>(topic, null, key, sample.value(), headers));
        }
        return leaving;
    }

    private static String origin(ConsumerRecord<byte[], byte[]> record) {
        String correlation = Headers.text(record, Headers.CORRELATION);
        return correlation == null ? String.valueOf(Headers.text(record, Headers.ID)) : correlation;
    }
}
