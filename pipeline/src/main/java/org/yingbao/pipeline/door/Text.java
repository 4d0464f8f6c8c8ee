package org.yingbao.pipeline.door;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that is exactly what its bytes say: nothing malformed is replaced, so two texts never become one. */
final class Text {

    private Text() {}

    /** Whether the bytes are UTF-8 without a NUL, which JSON has nowhere and which betrays UTF-16 and UTF-32. */
    static boolean isUtf8(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        try {
            decoded(bytes);
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Whether no half of a character stands alone in it. */
    static boolean isWhole(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return true;
    }
}
