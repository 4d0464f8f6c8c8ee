package org.yingbao.system.chain;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;

/** A policy of Linyi, and what is said of one person there. */
enum Says {
    POLICY(Topics.POLICIES, "org.yingbao.policy.v1", "2022-09-01", """
            "revision":1,"region":"371300","coverageYear":2023,"window":{"opens":"2022-09-01","closes":"2022-12-31"},
            "standards":[{"tier":1,"amountFen":35000}],"grants":[{"categories":["MINIMUM_LIVING"],"amount":{"fixedFen":15000}}]
            """),
    RECOGNITION(Topics.CIVIL_AFFAIRS_IDENTITY, "org.yingbao.identity-record.v1", "2022-10-10", """
            "recordId":"r","revision":1,"status":"ACTIVE","category":"MINIMUM_LIVING","region":"371302","from":"2022-10-01",
            """ + Says.PERSON),
    DEATH(Topics.VITAL_STATUS, "org.yingbao.vital-status.v1", "2022-11-02", """
            "recordId":"d","revision":1,"status":"DECEASED","deceasedOn":"2022-11-01",
            """ + Says.PERSON);

    static final String NUMBER = "371399195602110027";
    static final String NAME = "司马相如";
    static final String PHONE = "13912345678";

    private static final String PERSON = """
            "person":{"document":{"type":"RESIDENT_ID","number":"371399195602110027"},"name":"司马相如","phone":"13912345678"}
            """;

    private final String topic;
    private final String envelope;

    Says(String topic, String type, String day, String data) {
        this.topic = topic;
        this.envelope = """
                {"specversion":"1.0","id":"%s","source":"urn:test","type":"%s","time":"%sT09:00:00+08:00","data":{%s}}
                """.formatted(name(), type, day, data);
    }

    ProducerRecord<byte[], byte[]> record() {
        return saying(envelope);
    }

    /** The same with one text in it replaced. */
    ProducerRecord<byte[], byte[]> but(String text, String by) {
        return saying(envelope.replace(text, by));
    }

    private ProducerRecord<byte[], byte[]> saying(String text) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, text.getBytes(StandardCharsets.UTF_8));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
