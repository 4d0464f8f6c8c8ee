package org.yingbao.subsidy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.facts.Attribute;

class AttributeTextTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "2.0, 2",
        "2.50, 2.5",
        "1e3, 1000",
        "1e30, 1e+30",
        "-7, -7",
        "123456789012345678901, 123456789012345680000",
        "true, true",
        "1e-999999, 0"
    })
    void numbers_and_flags_have_one_text_in_policies_and_in_facts(String json, String text) {
        assertThat(AttributeText.of(Json.MAPPER.readTree(json))).isEqualTo(text);
        assertThat(AttributeText.of(Json.MAPPER.readValue(json, Object.class)))
                .map(Attribute::text)
                .contains(text);
    }

    @Test
    void text_stays_as_it_is() {
        assertThat(AttributeText.of(Json.MAPPER.readTree("\"2.0\""))).isEqualTo("2.0");
        assertThat(AttributeText.of((Object) "2.0")).contains(Attribute.of("2.0"));
    }

    @Test
    void a_number_keeps_its_value() {
        assertThat(AttributeText.of(2.50).orElseThrow().number()).hasValue(2.5);
        assertThat(AttributeText.of("2").orElseThrow().number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]|[]", "[ 1.0,  \"a\" ]|[1,\"a\"]", "{\"b\": 1, \"a\": true}|{\"a\":true,\"b\":1}"})
    void anything_else_is_its_canonical_json(String json, String text) {
        assertThat(AttributeText.of(Json.MAPPER.readValue(json, Object.class)))
                .map(Attribute::text)
                .contains(text);
    }

    @Test
    void null_is_absent() {
        assertThat(AttributeText.of((Object) null)).isEmpty();
    }
}
