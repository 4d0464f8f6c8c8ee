package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;

class CanonicalDigestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\": [2, \"临沂\"], \"a\": 1}",
                "{\"a\": 1.0, \"b\": [2e0, \"\\u4e34沂\"]}",
                "{\"b\":[20E-1,\"临沂\"],\"a\":1.000}"
            })
    void is_that_of_the_canonical_form(String spelling) throws Exception {
        byte[] canonical = "{\"a\":1,\"b\":[2,\"临沂\"]}".getBytes(StandardCharsets.UTF_8);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));

        assertThat(CanonicalDigest.of(Json.MAPPER.readTree(spelling))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1e400}", "{\"a\": [-1e309]}", "{\"a\": {\"b\": 1e999999999}}"})
    void does_not_exist_for_numbers_beyond_a_double(String data) {
        assertThatThrownBy(() -> CanonicalDigest.of(Json.MAPPER.readTree(data))).isInstanceOf(Refused.class);
    }

    @Test
    void exists_for_what_is_almost_zero() throws Exception {
        assertThat(CanonicalDigest.of(Json.MAPPER.readTree("{\"a\": 1e-999999999}")))
                .isEqualTo(CanonicalDigest.of(Json.MAPPER.readTree("{\"a\": 0}")));
    }
}
