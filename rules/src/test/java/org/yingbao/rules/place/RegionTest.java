package org.yingbao.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    @ParameterizedTest
    @ValueSource(strings = {"110000", "141102", "150000", "460000", "500116", "659001", "660100", "710000", "820000"})
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
        "141102, 141100",
        "141100, 141100",
        "140000, 140000",
        "110101, 110000",
        "120101, 120000",
        "310230, 310000",
        "500233, 500000",
        "429004, 429004",
        "469000, 469000",
        "659001, 659001"
    })
    void a_city_pools_and_so_does_a_whole_municipality_and_a_county_below_its_province(String code, String pool) {
        assertThat(new Region(code).poolByCode().code()).isEqualTo(pool);
    }

    @Test
    void the_city_and_the_province_stand_above() {
        assertThat(new Region("141102").above()).contains(new Region("141100"));
        assertThat(new Region("141100").above()).contains(new Region("140000"));
        assertThat(new Region("140000").above()).isEmpty();
        assertThat(new Region("141102").province().code()).isEqualTo("140000");
    }

    @Test
    void the_digits_of_a_region_are_those_that_all_below_it_begin_with() {
        assertThat(new Region("140000").digits()).isEqualTo("14");
        assertThat(new Region("141100").digits()).isEqualTo("1411");
        assertThat(new Region("141102").digits()).isEqualTo("141102");
    }
}
