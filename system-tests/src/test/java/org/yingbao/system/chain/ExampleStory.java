package org.yingbao.system.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.contract.PublishedContract;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What departments say so that the platform publishes its examples. 王秀兰 has a minimum living in Lüliang, is enrolled in
 * Xi'an, gets 50 yuan from the disability federation and pays her share; then her recognition turns out never to have
 * been true. 李桂田 dies before he pays, 张海生 pays after the window. The events of the departments are the approved
 * examples where there is one.
 */
final class ExampleStory {

    /** Until 王秀兰 has paid. */
    static final List<Event> PAID = List.of(
            event(
                    Topics.POLICIES,
                    EventTypes.POLICY,
                    "medical-insurance",
                    "lvliang-2023-1",
                    "2022-08-25T09:00:00+08:00",
                    example("policy.v1")),
            event(
                    Topics.ENROLMENTS,
                    EventTypes.ENROLMENT,
                    "medical-insurance",
                    "yb-88120-1",
                    "2022-09-12T10:00:00+08:00",
                    example("enrolment.v1")),
            event(
                    Topics.ENROLMENTS,
                    EventTypes.ENROLMENT,
                    "medical-insurance",
                    "yb-71044-3",
                    "2022-09-12T10:00:00+08:00",
                    wang("""
                            {"recordId": "YB-610100-71044", "revision": 3, "status": "ENDED", "coverageYear": 2022,
                             "scheme": "EMPLOYEE", "region": "610112", "tier": 1, "from": "2022-01-01", "to": "2022-04-01"}""")),
            event(
                    Topics.RURAL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    "rural-affairs",
                    "xc-9120-2",
                    "2022-09-11T10:00:00+08:00",
                    wang("""
                            {"recordId": "XC-141102-009120", "revision": 2, "status": "ENDED", "category": "MONITORED_MARGINAL",
                             "region": "141102", "from": "2021-01-01", "to": "2022-07-01"}""")),
            event(
                    Topics.VITAL_STATUS,
                    EventTypes.VITAL_STATUS,
                    "public-security",
                    "ga-0020-2",
                    "2022-09-18T10:00:00+08:00",
                    wang("""
                            {"recordId": "GA-141102-0020", "revision": 2, "status": "ANNULLED", "deceasedOn": "2022-09-10"}""")),
            event(
                    Topics.OTHER_GRANTS,
                    EventTypes.OTHER_GRANT,
                    "disabled-federation",
                    "cl-0031-1",
                    "2022-09-20T09:12:00+08:00",
                    example("other-grant.v1")),
            event(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    "civil-affairs",
                    "mz-20220921-00042",
                    "2022-09-21T10:00:00+08:00",
                    example("identity-record.v1")),
            event(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    "civil-affairs",
                    "mz-20220921-00017",
                    "2022-09-21T09:00:00+08:00",
                    json(example("identity-record.v1").toString().replace("RURAL_1", "RURAL_2"))),
            event(
                    Topics.COLLECTIONS,
                    EventTypes.COLLECTION_RESULT,
                    "tax",
                    "sw-7731894-1",
                    "2022-10-14T16:02:12+08:00",
                    example("collection-result.v1.failed")),
            event(
                    Topics.COLLECTIONS,
                    EventTypes.COLLECTION_RESULT,
                    "tax",
                    "sw-7731905-1",
                    "2022-10-15T09:30:02+08:00",
                    example("collection-result.v1")));

    /** Medical insurance closes a first batch. */
    static final List<Event> CLOSED = List.of(event(
            Topics.CLOSINGS,
            EventTypes.CLOSING,
            "medical-insurance",
            "qs-141100-2023-01",
            "2022-11-01T09:00:00+08:00",
            example("closing.v1")));

    /** Finance moves a part of it. */
    static final List<Event> MOVED = List.of(event(
            Topics.TRANSFER_RECEIPTS,
            EventTypes.TRANSFER_RECEIPT,
            "finance",
            "cz-141102-0001",
            "2022-11-01T16:00:00+08:00",
            json("""
                    {"transferId": "QS-141100-2023-01-141102-MEDICAL_AID", "revision": 1, "status": "MOVED",
                     "amountFen": 20000, "movedAt": "2022-11-01T15:30:00+08:00"}""")));

    /** What happens then. */
    static final List<Event> AFTERWARDS = List.of(
            event(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    "civil-affairs",
                    "mz-20221102-00003",
                    "2022-11-02T10:00:00+08:00",
                    json(example("identity-record.v1")
                            .toString()
                            .replace("\"revision\":1", "\"revision\":2")
                            .replace("ACTIVE", "ANNULLED"))),
            event(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    "civil-affairs",
                    "mz-20221103-00001",
                    "2022-11-03T10:00:00+08:00",
                    li("""
                            {"recordId": "MZ-141102-000201", "revision": 1, "status": "ACTIVE", "category": "EXTREME_POVERTY",
                             "region": "141102", "from": "2020-05-01"}""")),
            event(
                    Topics.VITAL_STATUS,
                    EventTypes.VITAL_STATUS,
                    "public-security",
                    "ga-1180-1",
                    "2022-11-21T10:00:00+08:00",
                    li("""
                            {"recordId": "GA-141102-1180", "revision": 1, "status": "DECEASED", "deceasedOn": "2022-11-20"}""")));

    /** 张海生 has not paid when the window is over. */
    static final List<Event> SCREENED = List.of(
            event(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    EventTypes.IDENTITY_RECORD,
                    "civil-affairs",
                    "mz-20221205-00007",
                    "2022-12-05T10:00:00+08:00",
                    zhang("""
                            {"recordId": "MZ-141102-000355", "revision": 1, "status": "ACTIVE", "category": "MINIMUM_LIVING",
                             "region": "141102", "from": "2022-12-01"}""")),
            event(
                    Topics.DAYS,
                    EventTypes.DAY,
                    "clock",
                    "day-2023-01-01",
                    "2023-01-01T00:10:00+08:00",
                    json("{\"day\": \"2023-01-01\"}")));

    /** An officer asks him, and he pays. */
    static final List<Event> CLEARED = List.of(
            event(
                    Topics.SCREENING,
                    EventTypes.SCREENING_ANSWER,
                    "medical-insurance",
                    "hc-0042-1",
                    "2023-01-09T16:00:00+08:00",
                    example("screening-answer.v1")),
            event(
                    Topics.COLLECTIONS,
                    EventTypes.COLLECTION_RESULT,
                    "tax",
                    "sw-8800412-1",
                    "2023-01-12T10:20:02+08:00",
                    zhang("""
                            {"recordId": "SW-2023-8800412", "revision": 1, "status": "PAID", "coverageYear": 2023,
                             "amountFen": 7000, "paidAt": "2023-01-12T10:20:00+08:00", "channel": "ALIPAY"}""")));

    /** The second batch takes back what the first included of 王秀兰, and includes 张海生. */
    static final List<Event> CLOSED_AGAIN = List.of(event(
            Topics.CLOSINGS,
            EventTypes.CLOSING,
            "medical-insurance",
            "qs-141100-2023-02",
            "2023-01-16T09:00:00+08:00",
            json("""
                    {"closingId": "QS-141100-2023-02", "region": "141100", "coverageYear": 2023, "batch": "第二批",
                     "asOf": "2023-01-15"}""")));

    /** Tax says nothing of the day on which 张海生 paid, then something wrong, and then corrects itself. */
    static final List<Event> RECONCILED = List.of(
            dayPassed("2023-01-17"),
            taxDay(
                    1,
                    json(example("tax-day.v1")
                            .toString()
                            .replace("\"revision\":2", "\"revision\":1")
                            .replace("\"count\":1,\"sumFen\":7000", "\"count\":2,\"sumFen\":14000"))),
            dayPassed("2023-01-18"),
            taxDay(2, example("tax-day.v1")),
            dayPassed("2023-01-19"));

    private static Event taxDay(int revision, JsonNode data) {
        return event(
                Topics.TAX_DAYS,
                EventTypes.TAX_DAY,
                "tax",
                "dz-141102-20230112-" + revision,
                "2023-01-1%dT18:00:00+08:00".formatted(6 + revision),
                data);
    }

    private static Event dayPassed(String day) {
        return event(
                Topics.DAYS,
                EventTypes.DAY,
                "clock",
                "day-" + day,
                day + "T00:10:00+08:00",
                json("{\"day\": \"" + day + "\"}"));
    }

    /** A record that is refused. */
    static final Event REFUSED = event(
            Topics.CIVIL_AFFAIRS_IDENTITY,
            EventTypes.IDENTITY_RECORD,
            "civil-affairs",
            "mz-20220910-00018",
            "2022-09-10T10:00:00+08:00",
            wang("""
                    {"recordId": "MZ-141102-000174", "revision": 1, "status": "ENDED", "category": "MINIMUM_LIVING",
                     "region": "141102", "from": "2022-03-01"}"""));

    private static final byte[] KEY = "141100".getBytes(UTF_8);

    private ExampleStory() {}

    /** Under one key, and taken by the broker a second after its time. */
    static ProducerRecord<byte[], byte[]> record(Event event) {
        ProducerRecord<byte[], byte[]> record = CloudEvents.binary(event);
        long taken = event.time().plusSeconds(1).toEpochMilli();
        return new ProducerRecord<>(record.topic(), null, taken, KEY, record.value(), record.headers());
    }

    private static Event event(String topic, String type, String department, String id, String time, JsonNode data) {
        return new Event(
                topic,
                type,
                "urn:cn:" + department,
                id,
                OffsetDateTime.parse(time).toInstant(),
                data);
    }

    private static JsonNode example(String name) {
        return json(PublishedContract.read("examples/" + name + ".json"));
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }

    private static JsonNode wang(String record) {
        return of(record, "141102195602110024", "王秀兰");
    }

    private static JsonNode li(String record) {
        return of(record, "141102194803059013", "李桂田");
    }

    private static JsonNode zhang(String record) {
        ObjectNode value = (ObjectNode) of(record, "141102196207180051", "张海生");
        ((ObjectNode) value.path("person")).put("township", "141102003").put("village", "141102003205");
        return value;
    }

    private static JsonNode of(String record, String number, String name) {
        ObjectNode value = (ObjectNode) json(record);
        return value.set("person", json("""
                {"document": {"type": "RESIDENT_ID", "number": "%s"}, "name": "%s"}""".formatted(number, name)));
    }
}
