package org.yingbao.pipeline.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    private static final Pattern UNICODE = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\uFEFF]");

    @Test
    void it_is_what_unicode_calls_so_and_two_characters_of_no_width() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(WhiteSpace.is(c))
                    .as(Integer.toHexString(c))
                    .isEqualTo(UNICODE.matcher(Character.toString(c)).matches());
        }
    }

    @Test
    void it_is_taken_away_at_the_ends_or_everywhere() {
        assertThat(WhiteSpace.trimmed("\u3000\ufeff a\u00a0b \u200b\n")).isEqualTo("a\u00a0b");
        assertThat(WhiteSpace.trimmed(" \u3000 ")).isEmpty();
        assertThat(WhiteSpace.folded("\u3000\ufeff a\u00a0b \u200b\n\ud842\udfb7 ß"))
                .isEqualTo("AB\ud842\udfb7SS");
        assertThat(WhiteSpace.folded("王 秀兰")).isEqualTo("王秀兰");
        assertThat(WhiteSpace.folded("ＡＢｃ")).isEqualTo("ＡＢＣ");
    }

    @Test
    void what_is_nothing_else_is_blank() {
        assertThat(WhiteSpace.isBlank("")).isTrue();
        assertThat(WhiteSpace.isBlank("\u3000\t\u200b")).isTrue();
        assertThat(WhiteSpace.isBlank("\u3000.\u200b")).isFalse();
    }
}
