package org.yingbao.pipeline.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** SHA-256 of JSON in its canonical form (RFC 8785), in lower-case hex. */
public final class Digest {

    private Digest() {}

    /** The digest; refuses JSON that has no canonical form, such as a number beyond all bounds or half a character. */
    public static String of(JsonNode data) throws Refused {
        byte[] canonical = CanonicalJson.of(data).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
