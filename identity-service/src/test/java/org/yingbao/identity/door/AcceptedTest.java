package org.yingbao.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.door.AtTheDoor.PASSED;
import static org.yingbao.identity.door.AtTheDoor.answer;
import static org.yingbao.identity.door.AtTheDoor.passed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.node.ObjectNode;

/** What is taken although people write it in many ways, and as what. */
class AcceptedTest {

    private static final InboundRecord CIVIL = InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY);
    private static final InboundRecord TAX = InboundRecord.at(Topics.COLLECTIONS);

    @ParameterizedTest
    @ValueSource(strings = {"8000", "8000.0", "8e3", "8E+3", "80000e-1", "8000.000"})
    void a_whole_number_is_one_however_it_is_written(String number) {
        InboundRecord knock = InboundRecord.at(Topics.COLLECTIONS)
                .value(new String(TAX.with("/amountFen", "1234567").bytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("1234567", number));
        assertThat(passed(knock).record().path("amountFen"))
                .isEqualTo(passed(TAX.with("/amountFen", "8000")).record().path("amountFen"));
        assertThat(passed(knock).version().digest())
                .isEqualTo(passed(TAX.with("/amountFen", "8000")).version().digest());
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1e0, 1", "9.223372036854775807e18, 9223372036854775807", "20221016080000.0, 20221016080000"})
    void so_is_a_revision(String written, long revision) {
        String sound = new String(CIVIL.with("/revision", "7654321").bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(passed(CIVIL.value(sound.replace("7654321", written)))
                        .version()
                        .revision())
                .isEqualTo(revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试丁", "测试丁 ", "\u3000测试丁\u3000", "\ufeff测试丁\u200b", "\t测试丁\r\n", "\u00a0测试丁\u2003"})
    void a_name_has_no_white_space_at_either_end(String name) {
        InboundRecord knock = CIVIL.changed(json -> ((ObjectNode) json.path("person")).put("name", name));
        assertThat(AtTheDoor.SEAL.open(passed(knock).sealedSubject()).name()).isEqualTo("测试丁");
        assertThat(passed(knock).sealedSubject())
                .isEqualTo(passed(CIVIL.with("/person/name", "\"测试丁\"")).sealedSubject());
    }

    @Test
    void white_space_within_a_name_stays() {
        assertThat(AtTheDoor.SEAL
                        .open(passed(CIVIL.with("/person/name", "\" Li  Ming \""))
                                .sealedSubject())
                        .name())
                .isEqualTo("Li  Ming");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-10-15T09:30:00.123456789+08:00",
                "2022-10-15T09:30:00.123456789012+08:00",
            })
    void of_a_time_what_lies_beyond_a_nanosecond_is_left_off(String paidAt) {
        assertThat(passed(TAX.with("/paidAt", '"' + paidAt + '"'))
                        .record()
                        .path("paidAt")
                        .asString())
                .isEqualTo("2022-10-15T09:30:00.123456789+08:00");
    }

    static Stream<String> refunds() {
        return Stream.of(
                "{\"status\": \"REFUNDED\", \"refundedFen\": 7000}",
                "{\"status\": \"REFUNDED\", \"refundedFen\": 0}",
                "{\"status\": \"REFUNDED\", \"refundedFen\": 7000.0, \"refundOf\": null}",
                "{\"status\": \"REFUNDED\", \"refundOf\": \"P-1\"}",
                "{\"status\": \"ANNULLED\", \"refundOf\": \"P-1\"}",
                "{\"status\": \"ANNULLED\"}",
                "{\"status\": \"PAID\", \"refundedFen\": 1}",
                "{\"status\": \"PAID\", \"region\": \"141102\"}",
                "{\"status\": \"PAID\", \"region\": null}");
    }

    @ParameterizedTest
    @MethodSource("refunds")
    void a_refund_says_of_what(String fields) {
        InboundRecord knock = TAX.changed(json -> {
            json.put("amountFen", 7000);
            json.setAll((ObjectNode) Json.MAPPER.readTree(fields));
        });
        assertThat(answer(knock)).isEqualTo(PASSED);
        Json.MAPPER
                .readTree(fields)
                .properties()
                .forEach(field -> assertThat(
                                passed(knock).record().path(field.getKey()).asString(""))
                        .isEqualTo(field.getValue().asString("").replace(".0", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"141102003\"", "\"凤山街道办事处\"", "\"\"", "null"})
    void a_township_is_a_code_or_any_short_text(String township) {
        assertThat(answer(CIVIL.with("/person/township", township).with("/person/village", township)))
                .isEqualTo(PASSED);
        assertThat(answer(CIVIL.with("/person/village", '"' + "\uD842\uDFB7".repeat(64) + '"')))
                .isEqualTo(PASSED);
    }

    @Test
    void a_short_number_or_name_may_stand_anywhere() {
        InboundRecord knock = CIVIL.with("/person/document", "{\"type\": \"PASSPORT\", \"number\": \"AB123\"}")
                .with("/person/name", "\"王\"")
                .with("/recordId", "\"AB123\"")
                .with("/attributes", "{\"a\": \"AB123 王\"}");
        assertThat(answer(knock)).isEqualTo(PASSED);
    }

    @Test
    void numbers_that_are_nobodys_may_stand_in_attributes() {
        for (String value : List.of("141102195602110025", "3713991956021100271", "999999195602110024", "1411021956")) {
            assertThat(answer(CIVIL.with("/attributes", "{\"card\": \"" + value + "\"}")))
                    .as(value)
                    .isEqualTo(PASSED);
        }
    }

    @Test
    void a_payment_or_a_death_of_the_day_of_the_event_is_none_to_come() {
        assertThat(answer(TAX.with("/paidAt", "\"2022-10-16T23:59:59.999999999+08:00\"")))
                .isEqualTo(PASSED);
        assertThat(answer(InboundRecord.at(Topics.VITAL_STATUS).with("/deceasedOn", "\"2022-10-16\"")))
                .isEqualTo(PASSED);
    }

    @Test
    void the_production_corps_has_a_code_of_its_own() {
        assertThat(answer(CIVIL.with("/region", "\"660101\""))).isEqualTo(PASSED);
    }
}
