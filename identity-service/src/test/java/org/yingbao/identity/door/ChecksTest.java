package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.door.AtTheDoor.PASSED;
import static org.yingbao.identity.door.AtTheDoor.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions, section 4: every check on every topic, in both modes, with and without a key. */
class ChecksTest {

    private static final String SCHEMA = "SCHEMA_VIOLATION";
    private static final String CIVIL = Topics.CIVIL_AFFAIRS_IDENTITY;
    private static final String RURAL = Topics.RURAL_AFFAIRS_IDENTITY;

    private record Fault(String says, String reason, List<String> topics, UnaryOperator<InboundRecord> done) {}

    private static final List<String> ALL = List.copyOf(InboundRecord.TYPES.keySet());
    private static final List<String> IDENTITIES = List.of(CIVIL, RURAL);
    private static final List<String> WITH_REGION = List.of(CIVIL, RURAL, Topics.ENROLMENTS);
    private static final List<String> WITH_YEAR =
            List.of(Topics.ENROLMENTS, Topics.OTHER_GRANTS, Topics.COLLECTIONS, Topics.SCREENING);
    private static final List<String> WITH_AMOUNT = List.of(Topics.OTHER_GRANTS, Topics.COLLECTIONS);

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(schema());
        faults.addAll(people());
        faults.add(put("an unknown province", "UNKNOWN_REGION", WITH_REGION, "/region", "\"101102\""));
        faults.add(put("five digits", "UNKNOWN_REGION", WITH_REGION, "/region", "\"14110\""));
        faults.add(put("seven digits", "UNKNOWN_REGION", WITH_REGION, "/region", "\"1411020\""));
        faults.add(put("no digits", "UNKNOWN_REGION", WITH_REGION, "/region", "\"14110a\""));
        faults.add(put("full-width digits", "UNKNOWN_REGION", WITH_REGION, "/region", "\"１４１１０２\""));
        faults.add(new Fault(
                "67, which is no province",
                "UNKNOWN_REGION",
                WITH_REGION,
                knock -> knock.with("/region", "\"670100\"")));
        faults.add(put("an empty region", "UNKNOWN_REGION", WITH_REGION, "/region", "\"\""));
        faults.add(new Fault("to before from", "INTERVAL_REVERSED", WITH_REGION, interval("2022-03-01", "2022-02-28")));
        faults.add(new Fault("to on from", "INTERVAL_REVERSED", WITH_REGION, interval("2022-03-01", "2022-03-01")));
        faults.add(new Fault(
                "a millisecond too far ahead",
                "TIME_IN_FUTURE",
                ALL,
                knock -> knock.taken(InboundRecord.millis(InboundRecord.TIME) - 86_400_001)));
        faults.add(new Fault(
                "years ahead", "TIME_IN_FUTURE", ALL, knock -> knock.saying("ce_time", "9999-12-31T23:59:59Z")));
        faults.add(new Fault("taken before 1970", "TIME_IN_FUTURE", ALL, knock -> knock.taken(-1)));
        for (String day : List.of("2022-10-17", "2202-10-15", "9999-12-31")) {
            faults.add(put(
                    "deceasedOn " + day,
                    "TIME_IN_FUTURE",
                    List.of(Topics.VITAL_STATUS),
                    "/deceasedOn",
                    '"' + day + '"'));
            faults.add(new Fault(
                    "annulled, deceasedOn " + day,
                    "TIME_IN_FUTURE",
                    List.of(Topics.VITAL_STATUS),
                    knock -> knock.with("/deceasedOn", '"' + day + '"').with("/status", "\"ANNULLED\"")));
        }
        for (String time : List.of("2022-10-17T00:00:00+08:00", "2022-10-16T16:00:00Z", "2202-10-15T09:30:00Z")) {
            faults.add(
                    put("paidAt " + time, "TIME_IN_FUTURE", List.of(Topics.COLLECTIONS), "/paidAt", '"' + time + '"'));
        }
        return faults;
    }

    private static List<Fault> schema() {
        String code = "SCHEMA_VIOLATION";
        List<Fault> faults = new ArrayList<>();
        for (String value : List.of("[]", "3", "\"text\"", "true", "null")) {
            faults.add(new Fault("the data is " + value, code, ALL, knock -> knock.value(value)));
        }
        for (String pointer :
                List.of("/recordId", "/revision", "/status", "/person", "/person/name", "/person/document")) {
            faults.add(new Fault("no " + pointer, code, ALL, knock -> knock.without(pointer)));
            faults.add(put(pointer + " null", code, ALL, pointer, "null"));
            faults.add(put(pointer + " a list", code, ALL, pointer, "[]"));
        }
        for (String revision : List.of("0", "-1", "1.5", "\"1\"", "9223372036854775808", "1e-3", "1e30", "true")) {
            faults.add(put("revision " + revision, code, ALL, "/revision", revision));
        }
        faults.add(put("an empty recordId", code, ALL, "/recordId", "\"\""));
        for (String blank : List.of(" ", "\\u3000", "\\t\\n", "\\u200b\\ufeff", "\\u00a0")) {
            for (String pointer : List.of("/recordId", "/person/name", "/person/document/number")) {
                faults.add(put("blank " + pointer, code, ALL, pointer, '"' + blank + '"'));
            }
            faults.add(put("a blank refundOf", code, List.of(Topics.COLLECTIONS), "/refundOf", '"' + blank + '"'));
        }
        faults.add(put("an empty name", code, ALL, "/person/name", "\"\""));
        faults.add(put("a township of 65", code, ALL, "/person/township", '"' + "村".repeat(65) + '"'));
        faults.add(put("a village of 65", code, ALL, "/person/village", '"' + "1".repeat(65) + '"'));
        faults.add(put("a village that is a number", code, ALL, "/person/village", "141102003205"));
        faults.addAll(refunds());
        faults.addAll(personalData());
        faults.add(put("an unknown status", code, ALL, "/status", "\"active\""));
        faults.add(put("an unknown document", code, ALL, "/person/document/type", "\"DRIVING_LICENCE\""));
        faults.add(put("an empty number", code, ALL, "/person/document/number", "\"\""));
        faults.add(put("a number of 17", code, ALL, "/person/document/number", "\"14110219560211002\""));
        faults.add(put("a number of 19", code, ALL, "/person/document/number", "\"1411021956021100244\""));
        faults.add(put("an old number of 15", code, ALL, "/person/document/number", "\"141102560211002\""));
        faults.add(put("no such day", code, ALL, "/person/birthDate", "\"1956-02-30\""));
        faults.add(put("a short day", code, ALL, "/person/birthDate", "\"1956-2-3\""));
        faults.add(put("a phone that is a number", code, ALL, "/person/phone", "13900000001"));
        faults.add(put("a township that is a list", code, ALL, "/person/township", "[]"));
        faults.add(new Fault(
                "ENDED without to",
                code,
                WITH_REGION,
                knock -> knock.without("/to").with("/status", "\"ENDED\"")));
        faults.add(put("to no day", code, WITH_REGION, "/to", "\"2022-02-29\""));
        faults.add(put("a region that is a number", code, WITH_REGION, "/region", "141102"));
        faults.add(new Fault("no region", code, WITH_REGION, knock -> knock.without("/region")));
        faults.add(new Fault("no from", code, IDENTITIES, knock -> knock.without("/from")));
        faults.add(put("a category in small letters", code, IDENTITIES, "/category", "\"orphan\""));
        faults.add(put("attributes as text", code, IDENTITIES, "/attributes", "\"RURAL_1\""));
        faults.add(new Fault(
                "EMPLOYEE without from",
                code,
                List.of(Topics.ENROLMENTS),
                knock -> knock.without("/from").with("/scheme", "\"EMPLOYEE\"")));
        faults.add(put("an unknown scheme", code, List.of(Topics.ENROLMENTS), "/scheme", "\"STUDENT\""));
        faults.add(put("tier 0", code, List.of(Topics.ENROLMENTS), "/tier", "0"));
        faults.add(put("applied as text", code, List.of(Topics.ENROLMENTS), "/applied", "\"true\""));
        faults.add(new Fault(
                "DECEASED without the day",
                code,
                List.of(Topics.VITAL_STATUS),
                knock -> knock.without("/deceasedOn").with("/status", "\"DECEASED\"")));
        faults.add(new Fault("no grantedOn", code, List.of(Topics.OTHER_GRANTS), knock -> knock.without("/grantedOn")));
        faults.add(new Fault("no outcome", code, List.of(Topics.SCREENING), knock -> knock.without("/outcome")));
        faults.add(put("an unknown outcome", code, List.of(Topics.SCREENING), "/outcome", "\"MOVED_AWAY\""));
        faults.add(new Fault("no answeredOn", code, List.of(Topics.SCREENING), knock -> knock.without("/answeredOn")));
        faults.add(new Fault("no payer", code, List.of(Topics.OTHER_GRANTS), knock -> knock.without("/payer")));
        for (String year : List.of("1999", "2101", "2023.5", "\"2023\"", "null")) {
            faults.add(put("coverage year " + year, code, WITH_YEAR, "/coverageYear", year));
        }
        for (String amount : List.of("-1", "70.5", "\"7000\"", "9007199254740992", "null")) {
            faults.add(put("amount " + amount, code, WITH_AMOUNT, "/amountFen", amount));
        }
        for (String paidAt : List.of(
                "2022-10-15T09:30:00",
                "2022-10-15",
                "2022-10-15T09:30+08:00",
                "2022-13-15T09:30:00Z",
                "2022-10-15T09:30:00+08:00:30",
                "+12022-10-15T09:30:00Z")) {
            faults.add(put("paidAt " + paidAt, code, List.of(Topics.COLLECTIONS), "/paidAt", '"' + paidAt + '"'));
        }
        return faults;
    }

    private static List<Fault> refunds() {
        List<String> topic = List.of(Topics.COLLECTIONS);
        List<Fault> faults = new ArrayList<>();
        for (String status : List.of("PAID", "FAILED")) {
            faults.add(
                    new Fault(status + " with refundOf", SCHEMA, topic, collection(status, "\"refundOf\": \"P-1\"")));
        }
        faults.add(new Fault("REFUNDED with neither", SCHEMA, topic, collection("REFUNDED", "\"x\": 1")));
        faults.add(new Fault(
                "REFUNDED with nulls",
                SCHEMA,
                topic,
                collection("REFUNDED", "\"refundOf\": null, \"refundedFen\": null")));
        faults.add(new Fault(
                "REFUNDED with both",
                SCHEMA,
                topic,
                collection("REFUNDED", "\"refundOf\": \"P-1\", \"refundedFen\": 1")));
        for (String status : List.of("PAID", "REFUNDED", "FAILED", "ANNULLED")) {
            faults.add(new Fault(
                    status + " with more given back than paid",
                    SCHEMA,
                    topic,
                    collection(status, "\"amountFen\": 7000, \"refundedFen\": 7001")));
        }
        for (String fen : List.of("-1", "\"1\"", "0.5", "[]")) {
            faults.add(
                    new Fault("refundedFen " + fen, SCHEMA, topic, collection("REFUNDED", "\"refundedFen\": " + fen)));
        }
        faults.add(new Fault("refundOf a number", SCHEMA, topic, collection("REFUNDED", "\"refundOf\": 1")));
        faults.add(
                new Fault("a region unknown", "UNKNOWN_REGION", topic, collection("PAID", "\"region\": \"991102\"")));
        return faults;
    }

    private static UnaryOperator<InboundRecord> collection(String status, String fields) {
        return knock -> knock.changed(json -> {
            json.put("status", status);
            json.setAll((ObjectNode) Json.MAPPER.readTree("{" + fields + "}"));
        });
    }

    /** Number and name of the example's person, in other words. */
    private static List<Fault> personalData() {
        List<Fault> faults = new ArrayList<>();
        UnaryOperator<InboundRecord> somebody = knock -> knock.with(
                "/person",
                "{\"document\": {\"type\": \"PASSPORT\", \"number\": \"ab 12 34\"}, \"name\": \" Li Ming \"}");
        for (String number : List.of("AB1234", "x-ab1234-x", "Ab\u300012 34", "a b 1 2 3 4 ")) {
            faults.add(new Fault(
                    "a recordId with the number as " + number,
                    SCHEMA,
                    ALL,
                    knock -> somebody.apply(knock).with("/recordId", '"' + number + '"')));
            faults.add(new Fault(
                    "a ce_id with the number as " + number,
                    SCHEMA,
                    ALL,
                    knock -> somebody.apply(knock).saying("ce_id", number)));
            faults.add(new Fault(
                    "a ce_source with the number as " + number,
                    SCHEMA,
                    ALL,
                    knock -> somebody.apply(knock).saying("ce_source", "urn:" + number)));
            for (String field : List.of("reason", "instructionId", "channel", "payerRelation")) {
                faults.add(new Fault(
                        field + " with the number as " + number,
                        SCHEMA,
                        List.of(Topics.COLLECTIONS),
                        knock -> somebody.apply(knock).with("/" + field, '"' + number + '"')));
            }
        }
        for (String attributes : List.of(
                "{\"id\": \"ab1234\"}",
                "{\"AB1234\": 1}",
                "{\"a\": {\"ab 1234\": []}}",
                "{\"a\": [{\"b\": [\"xAB1234\"]}]}",
                "{\"head\": \"liming\"}",
                "{\"head\": \"户主 LI\u3000MING\"}",
                "{\"Li Ming\": true}",
                "{\"householder\": \"11010519491231002X\"}",
                "{\"householder\": \"户主 11010519491231002x\"}",
                "{\"householder\": 141102195602110024}")) {
            faults.add(new Fault(
                    "attributes " + attributes,
                    SCHEMA,
                    IDENTITIES,
                    knock -> somebody.apply(knock).with("/attributes", attributes)));
        }
        for (String reason : List.of("本人 li ming 申请", "LIMING", "退 11010519491231002X")) {
            faults.add(new Fault(
                    "a reason " + reason,
                    SCHEMA,
                    List.of(Topics.COLLECTIONS),
                    knock -> somebody.apply(knock).with("/reason", '"' + reason + '"')));
        }
        return faults;
    }

    private static List<Fault> people() {
        List<Fault> faults = new ArrayList<>();
        for (String number : List.of(
                "141102195602110025",
                "14110219560211002X",
                "1411021956021100２4",
                "A41102195602110024",
                "14110219560211002ß",
                "１４１１０２１９５６０２１１００２４",
                "14110219560211002\uD83D\uDE00",
                "x41102195602110024")) {
            faults.add(put("number " + number, "BAD_CHECK_DIGIT", ALL, "/person/document/number", '"' + number + '"'));
        }
        for (String born : List.of(
                "18991231", "20230229", "19560230", "19561301", "19560011", "19560200", "22221231", "00000000")) {
            faults.add(put(
                    "born " + born,
                    "BAD_BIRTH_DATE",
                    ALL,
                    "/person/document/number",
                    '"' + ResidentIds.born(born) + '"'));
        }
        for (String born : List.of("1899-12-31", "2022-10-17", "0000-01-01", "9999-12-31")) {
            faults.add(put("birthDate " + born, "BAD_BIRTH_DATE", ALL, "/person/birthDate", '"' + born + '"'));
            faults.add(new Fault(
                    "with a passport, birthDate " + born,
                    "BAD_BIRTH_DATE",
                    ALL,
                    knock -> knock.with("/person/document", "{\"type\": \"PASSPORT\", \"number\": \"E1\"}")
                            .with("/person/birthDate", '"' + born + '"')));
        }
        return faults;
    }

    private static Fault put(String says, String reason, List<String> topics, String pointer, String json) {
        return new Fault(says, reason, topics, knock -> knock.with(pointer, json));
    }

    private static UnaryOperator<InboundRecord> interval(String from, String to) {
        return knock -> knock.with("/from", '"' + from + '"').with("/to", '"' + to + '"');
    }

    static Stream<Arguments> everyFault() {
        return faults().stream()
                .flatMap(fault -> fault.topics().stream()
                        .map(topic -> Arguments.of(
                                fault.says(),
                                topic,
                                fault.reason(),
                                fault.done().apply(InboundRecord.at(topic)))));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("everyFault")
    void a_fault_is_refused_in_both_modes_with_and_without_a_key(
            String says, String topic, String reason, InboundRecord knock) {
        assertThat(answer(knock)).isEqualTo(reason);
        assertThat(answer(knock.keyless())).isEqualTo(reason);
        String structured = says.equals("the data is null") ? "MALFORMED_JSON" : reason;
        assertThat(answer(knock.structured())).isEqualTo(structured);
        assertThat(answer(knock.structured().keyless())).isEqualTo(structured);
    }

    static Stream<String> topics() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void the_approved_example_passes_in_both_modes_with_and_without_a_key(String topic) {
        InboundRecord knock = InboundRecord.at(topic);
        assertThat(answer(knock)).isEqualTo(PASSED);
        assertThat(answer(knock.keyless())).isEqualTo(PASSED);
        assertThat(answer(knock.structured())).isEqualTo(PASSED);
        assertThat(answer(knock.structured().keyless())).isEqualTo(PASSED);
    }

    static Stream<Arguments> counterexamples() {
        JsonNode all = Json.MAPPER.readTree(InboundRecord.file(ContractFiles.COUNTEREXAMPLES));
        return all.valueStream()
                .flatMap(each -> ALL.stream()
                        .filter(topic -> each.path("type").asString().equals(InboundRecord.TYPES.get(topic)))
                        .map(topic -> Arguments.of(topic, each.path("says").asString(), each)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void every_counterexample_of_the_contract_violates_the_schema(String topic, String says, JsonNode change) {
        JsonPointer at = JsonPointer.compile(change.path("at").asString());
        InboundRecord knock = InboundRecord.at(topic).changed(json -> {
            ObjectNode parent = (ObjectNode) json.at(at.head());
            String name = at.last().getMatchingProperty();
            if (change.has("remove")) {
                parent.remove(name);
            } else {
                parent.set(name, change.path("put"));
            }
        });
        assertThat(answer(knock)).isEqualTo("SCHEMA_VIOLATION");
        assertThat(answer(knock.structured())).isEqualTo("SCHEMA_VIOLATION");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_value_above_64_KiB_is_too_large_and_one_of_64_KiB_is_not(String topic) {
        InboundRecord knock = InboundRecord.at(topic);
        int spare = 64 * 1024 - knock.with("/padding", "\"\"").bytes().length;
        assertThat(answer(knock.with("/padding", '"' + "p".repeat(spare) + '"')))
                .isEqualTo(PASSED);
        assertThat(answer(knock.with("/padding", '"' + "p".repeat(spare + 1) + '"')))
                .isEqualTo("TOO_LARGE");
        assertThat(answer(knock.value(new byte[64 * 1024 + 1]).without())).isEqualTo("TOO_LARGE");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void an_attribute_that_is_missing_or_empty_makes_it_no_cloud_event(String topic) {
        InboundRecord knock = InboundRecord.at(topic);
        for (String name : List.of("specversion", "id", "source", "type", "time")) {
            assertThat(answer(knock.dropping("ce_" + name))).as(name).isEqualTo("NOT_A_CLOUDEVENT");
            assertThat(answer(knock.saying("ce_" + name, ""))).as(name).isEqualTo("NOT_A_CLOUDEVENT");
            assertThat(answer(knock.dropping("ce_" + name).adding("ce_" + name, null)))
                    .as(name)
                    .isEqualTo("NOT_A_CLOUDEVENT");
            assertThat(answer(knock.adding("ce_" + name, new byte[] {(byte) 0xff, 0x31})))
                    .as(name)
                    .isEqualTo("NOT_A_CLOUDEVENT");
            for (String value : List.of("null", "1", "\"\"", "{}")) {
                assertThat(answer(knock.structured(envelope -> envelope.set(name, Json.MAPPER.readTree(value)))))
                        .as(name + " " + value)
                        .isEqualTo("NOT_A_CLOUDEVENT");
            }
            assertThat(answer(knock.structured(envelope -> envelope.remove(name))))
                    .as(name)
                    .isEqualTo("NOT_A_CLOUDEVENT");
        }
        assertThat(answer(knock.saying("ce_specversion", "0.3"))).isEqualTo("NOT_A_CLOUDEVENT");
        assertThat(answer(knock.structured(envelope -> envelope.put("specversion", "1"))))
                .isEqualTo("NOT_A_CLOUDEVENT");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_type_of_another_topic_is_unknown(String topic) {
        for (String type :
                List.of("org.yingbao.policy.v1", "org.yingbao.identity-record.v2", "x", "ORG.YINGBAO.ENROLMENT.V1")) {
            assertThat(answer(InboundRecord.at(topic).saying("ce_type", type))).isEqualTo("UNKNOWN_TYPE");
            assertThat(answer(InboundRecord.at(topic).structured(envelope -> envelope.put("type", type))))
                    .isEqualTo("UNKNOWN_TYPE");
        }
    }

    @Test
    void the_first_check_that_fails_names_the_dead_letter() {
        InboundRecord wrong = InboundRecord.at(CIVIL).taken(0);
        assertThat(answer(wrong)).isEqualTo("TIME_IN_FUTURE");
        wrong = interval("2022-03-01", "2022-03-01").apply(wrong);
        assertThat(answer(wrong)).isEqualTo("INTERVAL_REVERSED");
        wrong = wrong.with("/region", "\"000000\"");
        assertThat(answer(wrong)).isEqualTo("UNKNOWN_REGION");
        wrong = wrong.with("/person/birthDate", "\"1850-01-01\"");
        assertThat(answer(wrong)).isEqualTo("BAD_BIRTH_DATE");
        wrong = wrong.number("141102195602110025");
        assertThat(answer(wrong)).isEqualTo("BAD_CHECK_DIGIT");
        wrong = wrong.with("/status", "\"NONE\"");
        assertThat(answer(wrong)).isEqualTo("SCHEMA_VIOLATION");
        wrong = wrong.value(new String(wrong.bytes(), UTF_8) + "}");
        assertThat(answer(wrong)).isEqualTo("MALFORMED_JSON");
        wrong = wrong.saying("ce_type", "another");
        assertThat(answer(wrong)).isEqualTo("UNKNOWN_TYPE");
        wrong = wrong.dropping("ce_id");
        assertThat(answer(wrong)).isEqualTo("NOT_A_CLOUDEVENT");
        wrong = wrong.value(" ".repeat(70_000));
        assertThat(answer(wrong)).isEqualTo("TOO_LARGE");
    }

    @Test
    void of_two_faults_in_the_person_the_check_digit_comes_before_the_birth_date() {
        String unborn = ResidentIds.born("18500101");
        String digit = unborn.endsWith("1") ? "2" : "1";
        assertThat(answer(InboundRecord.at(CIVIL).number(unborn.substring(0, 17) + digit)))
                .isEqualTo("BAD_CHECK_DIGIT");
    }

    @Test
    void of_a_payment_to_come_the_region_comes_before_its_day() {
        InboundRecord wrong = InboundRecord.at(Topics.COLLECTIONS).with("/paidAt", "\"2202-10-15T09:30:00Z\"");
        assertThat(answer(wrong)).isEqualTo("TIME_IN_FUTURE");
        wrong = wrong.with("/region", "\"000000\"");
        assertThat(answer(wrong)).isEqualTo("UNKNOWN_REGION");
        wrong = wrong.with("/person/birthDate", "\"1850-01-01\"");
        assertThat(answer(wrong)).isEqualTo("BAD_BIRTH_DATE");
        wrong = wrong.number("141102195602110025");
        assertThat(answer(wrong)).isEqualTo("BAD_CHECK_DIGIT");
        wrong = wrong.with("/recordId", "\"141102195602110025\"");
        assertThat(answer(wrong)).isEqualTo(SCHEMA);
    }

    @Test
    void a_number_without_a_canonical_form_counts_before_the_schema() {
        InboundRecord knock = InboundRecord.at(CIVIL).with("/status", "\"NONE\"");
        assertThat(answer(knock.with("/more", "1e400"))).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void a_type_is_asked_for_before_its_data_is_read() {
        assertThat(answer(InboundRecord.at(CIVIL).value("{").saying("ce_type", "x")))
                .isEqualTo("UNKNOWN_TYPE");
        assertThat(answer(InboundRecord.at(CIVIL)
                        .value("{")
                        .saying("ce_type", "x")
                        .saying("ce_time", "now")))
                .isEqualTo("NOT_A_CLOUDEVENT");
    }

    @Test
    void a_sound_record_beside_bad_ones_passes_in_its_place() {
        var leaving = AtTheDoor.process(
                InboundRecord.at(CIVIL).value("{"),
                InboundRecord.at(CIVIL),
                InboundRecord.at(RURAL).without(),
                InboundRecord.at(Topics.COLLECTIONS),
                InboundRecord.at(Topics.ENROLMENTS).number("141102195602110025"));
        assertThat(leaving.stream().map(AtTheDoor::answer))
                .containsExactly("MALFORMED_JSON", PASSED, "NOT_A_CLOUDEVENT", PASSED, "BAD_CHECK_DIGIT");
    }

    @Test
    void a_day_ahead_to_the_millisecond_is_tolerated() {
        assertThat(answer(InboundRecord.at(CIVIL).taken(InboundRecord.millis(InboundRecord.TIME) - 86_400_000)))
                .isEqualTo(PASSED);
        assertThat(answer(InboundRecord.at(CIVIL).taken(Long.MAX_VALUE))).isEqualTo(PASSED);
    }

    @Test
    void null_is_an_absent_field() {
        InboundRecord knock = InboundRecord.at(CIVIL);
        for (String field : List.of("/to", "/attributes", "/person/phone", "/person/birthDate", "/person/township")) {
            assertThat(answer(knock.with(field, "null"))).as(field).isEqualTo(PASSED);
        }
        assertThat(answer(knock.with("/from", "null"))).isEqualTo("SCHEMA_VIOLATION");
    }

    @Test
    void an_attribute_that_no_condition_can_ask_for_costs_nobody_a_recognition() {
        for (String value : List.of("{\"since\": 2021}", "[1, 2]", "null", "1.5", "true", "\"\"")) {
            assertThat(answer(InboundRecord.at(CIVIL)
                            .with("/attributes", "{\"grade\": \"RURAL_1\", \"more\": " + value + "}")))
                    .as(value)
                    .isEqualTo(PASSED);
        }
    }

    @Test
    void annulled_records_are_checked_like_any_other() {
        assertThat(answer(InboundRecord.at(CIVIL).with("/status", "\"ANNULLED\"")))
                .isEqualTo(PASSED);
        assertThat(answer(
                        InboundRecord.at(CIVIL).with("/status", "\"ANNULLED\"").with("/region", "\"x\"")))
                .isEqualTo("UNKNOWN_REGION");
    }
}
