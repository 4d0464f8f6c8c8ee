package org.yingbao.pipeline.door;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** What bytes are that are not UTF-8 text, as far as that can be told. */
final class Encoding {

    private static final String CHINESE = "GB18030";
    private static final int REGISTRY_ID = 5;
    private static final int REGISTRY_GUID = 17;

    private Encoding() {}

    /** What is wrong with the bytes; empty if they are UTF-8 without a NUL. */
    static Optional<String> fault(byte[] bytes) {
        if (startsWith(bytes, 1) && opensObject(bytes, REGISTRY_GUID)) {
            return Optional.of("begins with the 17 bytes that a schema registry's serializer writes before the data");
        }
        return Text.isUtf8(bytes) ? Optional.empty() : Optional.of(named(bytes));
    }

    private static String named(byte[] bytes) {
        if (startsWith(bytes, 0) && opensObject(bytes, REGISTRY_ID)) {
            return "begins with the 5 bytes (a zero byte and an id) that a schema registry's serializer writes before the"
                    + " data";
        }
        if (startsWith(bytes, 0x1f, 0x8b)) {
            return "is compressed (gzip); let the producer compress, not the program";
        }
        String wide = wide(bytes);
        if (!wide.isEmpty()) {
            return "is not UTF-8 but " + wide;
        }
        if (startsWith(bytes, 0)) {
            return "begins with a zero byte: no JSON, perhaps what a schema registry's serializer writes";
        }
        return isChinese(bytes) ? "is not UTF-8 but probably GBK or GB18030" : "is not UTF-8";
    }

    /** UTF-16 and UTF-32, by their marks or by the zeros beside the first bracket. */
    private static String wide(byte[] bytes) {
        if (startsWith(bytes, 0, 0, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe, 0, 0)) {
            return "UTF-32";
        }
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            return "UTF-16";
        }
        if (startsWith(bytes, 0, 0, 0, '{') || startsWith(bytes, '{', 0, 0, 0)) {
            return "UTF-32";
        }
        return startsWith(bytes, 0, '{', 0) || (startsWith(bytes, '{', 0) && bytes.length > 3 && bytes[3] == 0)
                ? "UTF-16"
                : "";
    }

    private static boolean isChinese(byte[] bytes) {
        if (!startsWith(bytes, '{') || !Charset.isSupported(CHINESE)) {
            return false;
        }
        try {
            return Charset.forName(CHINESE)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .anyMatch(Character::isIdeographic);
        } catch (CharacterCodingException anotherOne) {
            return false;
        }
    }

    private static boolean opensObject(byte[] bytes, int at) {
        return bytes.length > at && bytes[at] == '{';
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (bytes[i] != (byte) first[i]) {
                return false;
            }
        }
        return true;
    }
}
