package org.yingbao.subsidy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.pipeline.Json;

class AttributeTextTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "2.0, 2",
        "2.50, 2.5",
        "1e3, 1000",
        "-7, -7",
        "123456789012345678901, 123456789012345678901",
        "true, true",
        "1e-999999, 1E-999999"
    })
    void numbers_and_flags_have_one_text_in_policies_and_in_facts(String json, String text) {
        assertThat(AttributeText.of(Json.MAPPER.readTree(json))).contains(text);
        assertThat(AttributeText.of(Json.MAPPER.readValue(json, Object.class))).contains(text);
    }

    @Test
    void text_stays_as_it_is() {
        assertThat(AttributeText.of(Json.MAPPER.readTree("\"2.0\""))).contains("2.0");
        assertThat(AttributeText.of((Object) "2.0")).contains("2.0");
    }

    @ParameterizedTest
    @CsvSource({"null", "[]", "{}"})
    void anything_else_has_none(String json) {
        assertThat(AttributeText.of(Json.MAPPER.readTree(json))).isEmpty();
        assertThat(AttributeText.of(Json.MAPPER.readValue(json, Object.class))).isEmpty();
    }
}
