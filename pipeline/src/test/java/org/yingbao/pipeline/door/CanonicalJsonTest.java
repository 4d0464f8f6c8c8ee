package org.yingbao.pipeline.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** What is parsed already is made canonical as the reference implementation makes text canonical. */
class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"b\":1,\"a\":[true,false,null,{}],\"\":\"\"}",
                "{\"numbers\":[0,-0.0,1.0,1e21,1e-7,123456789012345678,333333333.33333329,4.50,2e-3,1E30,-1e-400]}",
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}",
                "{\"text\":\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\\u007f\\u2028 汉字 \\ud83d\\ude00\"}"
            })
    void it_is_what_the_reference_makes(String json) throws IOException, Refused {
        assertThat(CanonicalJson.of(Json.STRICT.readTree(json)))
                .isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }

    @Test
    void random_numbers_are_what_the_reference_makes() throws IOException, Refused {
        SplittableRandom random = new SplittableRandom();
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String json = "[" + number + "," + random.nextLong() + "]";
                assertThat(CanonicalJson.of(Json.STRICT.readTree(json)))
                        .isEqualTo(new JsonCanonicalizer(json).getEncodedString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e400]", "[\"\\ud800\"]"})
    void what_has_no_canonical_form_is_refused(String json) {
        JsonNode data = Json.STRICT.readTree(json.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CanonicalJson.of(data))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.MALFORMED_JSON));
    }
}
