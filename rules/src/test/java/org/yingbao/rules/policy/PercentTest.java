package org.yingbao.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "3333, 35050, 11682",
        "1250, 332, 42",
        "1250, 331, 41",
        "30, 332, 1",
        "10000, 35000, 35000",
        "5000, 1, 1",
        "4999, 1, 0",
        "0, 35000, 0",
        "9999, 900000000000000, 899910000000000"
    })
    void a_percentage_is_rounded_half_up(long hundredths, long fen, long expected) {
        assertThat(new Percent(hundredths).of(fen)).isEqualTo(expected);
    }
}
