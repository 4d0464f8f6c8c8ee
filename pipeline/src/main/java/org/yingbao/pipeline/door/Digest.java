package org.yingbao.pipeline.door;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.JsonNode;

/** SHA-256 of JSON in its canonical form (RFC 8785), in lower-case hex. */
public final class Digest {

    private Digest() {}

    /** The digest; refuses JSON that has no canonical form, such as a number beyond all bounds or half a character. */
    public static String of(JsonNode data) throws Refused {
        try {
            byte[] canonical = new JsonCanonicalizer(Json.MAPPER.writeValueAsBytes(data)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | RuntimeException notCanonical) {
            throw new Refused(Reason.MALFORMED_JSON, "the data has no canonical form (RFC 8785)");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
