package org.yingbao.pipeline.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;

class JsonFieldsTest {

    private static JsonFields fields(String json) throws Refused {
        return JsonFields.of(Json.STRICT.readTree(json));
    }

    @Test
    void a_field_that_nobody_asks_for_is_unknown_at_every_depth() throws Refused {
        JsonFields fields = fields("{\"known\": 1, \"when\": {\"min_age\": 60, \"maxAge\": null}, \"other\": null}");
        fields.number("known", 0, 9);
        JsonFields when = fields.object("when");
        when.has("maxAge");

        assertThat(fields.unknown()).containsExactly("/other");
        assertThat(when.unknown()).containsExactly("/when/min_age");
        assertThatThrownBy(when::refuseUnknown).hasMessage("/when/min_age: the schema names no such field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王秀兰", "141102195602110024", "E12345", "Wang Xiulan", "a/b c"})
    void a_name_that_may_be_somebodys_is_not_repeated(String name) throws Refused {
        assertThat(fields("{\"" + name + "\": 1}").unknown())
                .singleElement()
                .asString()
                .contains("*")
                .doesNotContain("王", "1411", "12345", "Wang", "b c");
    }

    @ParameterizedTest
    @CsvSource({
        "8000, 8000",
        "8000.0, 8000",
        "8e3, 8000",
        "8.0E3, 8000",
        "80000e-1, 8000",
        "-0.0, 0",
        "0e-999999999, 0",
        "9223372036854775807.0, 9223372036854775807"
    })
    void a_whole_number_is_one_however_it_is_written(String json, long number) throws Refused {
        JsonFields fields = fields("{\"n\": %s}".formatted(json));

        assertThat(fields.number("n", 0, Long.MAX_VALUE)).isEqualTo(number);
        assertThat(fields.asked().path("n").asString()).isEqualTo(json.equals("8000") ? "8000" : Long.toString(number));
        assertThat(fields.asked().path("n").isIntegralNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "8000.5, not a whole number",
        "1e-999999999, not a whole number",
        "'\"8000\"', 'a text, not a whole number'",
        "true, not a whole number",
        "1e999999999, not within 0 and 9",
        "9223372036854775808, not within 0 and 9",
        "18446744073709551616.0, not within 0 and 9",
        "10, not within 0 and 9",
        "-1, not within 0 and 9"
    })
    void what_is_none_or_too_large_is_told_apart(String json, String fault) throws Refused {
        JsonFields fields = fields("{\"n\": %s}".formatted(json));

        assertThatThrownBy(() -> fields.number("n", 0, 9)).hasMessage("/n: " + fault);
    }
}
