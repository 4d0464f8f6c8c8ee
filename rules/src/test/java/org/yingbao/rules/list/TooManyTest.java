package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "0, 0, false",
        "2, 2, false",
        "3, 3, true",
        "3, 5, true",
        "3, 6, false",
        "20, 40, false",
        "20, 39, true",
        "21, 420, false",
        "21, 419, true",
        "21, 10000, false",
        "500, 10000, false",
        "501, 10000, true"
    })
    void more_than_twenty_and_five_percent_or_more_than_two_and_half_are_too_many(
            long missed, long recognised, boolean tooMany) {
        assertThat(TooMany.are(missed, recognised)).isEqualTo(tooMany);
    }
}
