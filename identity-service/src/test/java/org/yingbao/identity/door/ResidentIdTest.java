package org.yingbao.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.door.AtTheDoor.PASSED;
import static org.yingbao.identity.door.AtTheDoor.answer;
import static org.yingbao.identity.door.AtTheDoor.passed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.Topics;
import tools.jackson.databind.node.ObjectNode;

class ResidentIdTest {

    private static final InboundRecord KNOCK = InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY);

    @Test
    void of_all_check_digits_exactly_one_fits() {
        String number = "11010519491231002";
        for (String digit : List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")) {
            assertThat(answer(KNOCK.number(number + digit))).isEqualTo(digit.equals("X") ? PASSED : "BAD_CHECK_DIGIT");
        }
    }

    @Test
    void one_wrong_digit_anywhere_is_noticed() {
        String number = ResidentIds.born("19560211");
        for (int i = 0; i < 17; i++) {
            char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
            assertThat(answer(KNOCK.number(number.substring(0, i) + other + number.substring(i + 1))))
                    .as("digit " + i)
                    .isEqualTo("BAD_CHECK_DIGIT");
        }
    }

    @Test
    void a_small_x_is_a_large_one_and_the_same_person() {
        InboundRecord small = KNOCK.number("11010519491231002x");
        InboundRecord large = KNOCK.number("11010519491231002X");
        assertThat(AtTheDoor.only(small).key()).isEqualTo(AtTheDoor.only(large).key());
        assertThat(AtTheDoor.SEAL.open(passed(small).sealedSubject()).number()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ex123456", "EX123456 ", " Ex 12\u300034\u00a056", "\ufeffeX123456\u200b", "ex123\t456"})
    void another_document_is_the_same_however_it_is_written(String number) {
        InboundRecord knock = KNOCK.with("/person/document", "{\"type\": \"PASSPORT\", \"number\": \"EX123456\"}");
        InboundRecord written = knock.changed(json -> ((ObjectNode) json.at("/person/document")).put("number", number));
        assertThat(AtTheDoor.SEAL.open(passed(written).sealedSubject()).number())
                .isEqualTo("EX123456");
        assertThat(AtTheDoor.only(written).key())
                .isEqualTo(AtTheDoor.only(knock).key());
    }

    @Test
    void capitals_are_those_of_no_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            InboundRecord knock = KNOCK.with("/person/document", "{\"type\": \"PASSPORT\", \"number\": \"i123\"}");
            assertThat(AtTheDoor.SEAL.open(passed(knock).sealedSubject()).number())
                    .isEqualTo("I123");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"19000101", "20000229", "20200229", "19560211", "20221016"})
    void days_that_were_are_birth_dates(String day) {
        assertThat(answer(KNOCK.number(ResidentIds.born(day)))).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18991231", "19000229", "21000229", "20190229", "20220431", "20221017", "20230101"})
    void days_that_were_not_or_are_to_come_are_no_birth_dates(String day) {
        assertThat(answer(KNOCK.number(ResidentIds.born(day)))).isEqualTo("BAD_BIRTH_DATE");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-16T15:59:59Z, 20221016, PASSED",
        "2022-10-16T15:59:59Z, 20221017, BAD_BIRTH_DATE",
        "2022-10-16T16:00:00Z, 20221017, PASSED",
        "2022-10-16T16:00:00Z, 20221018, BAD_BIRTH_DATE",
        "2022-10-17T00:00:00+08:00, 20221017, PASSED",
        "2022-10-16T23:59:59-05:00, 20221017, PASSED",
        "2022-10-17T05:59:59+14:00, 20221017, BAD_BIRTH_DATE",
    })
    void the_day_of_the_event_is_the_day_in_Shanghai(String time, String born, String answer) {
        assertThat(answer(KNOCK.time(time).number(ResidentIds.born(born)))).isEqualTo(answer);
    }

    @Test
    void the_birth_date_is_that_of_the_resident_id_and_else_the_given_one() {
        InboundRecord given = KNOCK.with("/person/birthDate", "\"1960-01-01\"");
        assertThat(passed(given).birthDate()).isEqualTo(LocalDate.of(1956, 2, 11));
        assertThat(passed(given).born()).isTrue();
        InboundRecord passport = given.with("/person/document", "{\"type\": \"PASSPORT\", \"number\": \"E1\"}");
        assertThat(passed(passport).birthDate()).isEqualTo(LocalDate.of(1960, 1, 1));
        assertThat(passed(passport).born()).isFalse();
    }
}
