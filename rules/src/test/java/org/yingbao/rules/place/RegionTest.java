package org.yingbao.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    @ParameterizedTest
    @ValueSource(strings = {"110000", "141102", "150000", "460000", "500116", "659001", "710000", "820000"})
    void six_digits_of_a_province_are_a_region(String code) {
        assertThat(Region.isKnown(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "14110", "1411022", "14110a", "161102", "470000", "550000", "000000", "990000", "１４１１０２"})
    void anything_else_is_not(String code) {
        assertThat(Region.isKnown(code)).isFalse();
        assertThatThrownBy(() -> new Region(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "141102, 141121, true",
        "141102, 140105, false",
        "500116, 500233, true",
        "110101, 120101, false",
        "310101, 310230, true",
        "141102, 611102, false"
    })
    void a_city_pools_and_so_does_a_whole_municipality(String one, String other, boolean pools) {
        assertThat(new Region(one).poolsWith(new Region(other))).isEqualTo(pools);
    }

    @Test
    void the_city_and_the_province_stand_above() {
        assertThat(new Region("141102").city().code()).isEqualTo("141100");
        assertThat(new Region("141102").province().code()).isEqualTo("140000");
    }
}
