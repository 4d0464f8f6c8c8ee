package org.yingbao.quickstart.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which charset a text is in: Chinese in GB18030 is never sound UTF-8, so trying is sure. */
final class Charsets {

    static final Charset GB18030 = Charset.forName("GB18030");

    private Charsets() {}

    static Charset of(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (reads(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (reads(bytes, GB18030)) {
            return GB18030;
        }
        throw new FileTrouble(
                "文字编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”",
                "the text is neither UTF-8 nor GB18030: save it as \"CSV UTF-8\"");
    }

    private static boolean reads(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
