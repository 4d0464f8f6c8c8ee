package org.yingbao.system.chain;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;

/** Events in structured mode, written as text. */
final class Structured {

    private Structured() {}

    static ProducerRecord<byte[], byte[]> event(String topic, String type, String id, String time, String data) {
        String envelope = """
                {"specversion":"1.0","id":"%s","source":"urn:test","type":"%s","time":"%s","data":%s}
                """.formatted(id, type, time, data);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, envelope.getBytes(StandardCharsets.UTF_8));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    static ProducerRecord<byte[], byte[]> day(String day) {
        return event(Topics.DAYS, EventTypes.DAY, "day-" + day, day + "T00:10:00+08:00", "{\"day\":\"" + day + "\"}");
    }

    /** 350 yuan is the standard, 150 is granted. */
    static ProducerRecord<byte[], byte[]> paid(String time) {
        return event(
                Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT, "paid", time, """
                {"recordId":"t","revision":1,"status":"PAID","coverageYear":2023,"amountFen":20000,
                 "paidAt":"2023-01-04T09:59:00+08:00","channel":"WECHAT",
                 "person":{"document":{"type":"RESIDENT_ID","number":"%s"},"name":"%s"}}""".formatted(Says.NUMBER, Says.NAME));
    }
}
