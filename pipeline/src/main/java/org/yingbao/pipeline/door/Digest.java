package org.yingbao.pipeline.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            String canonical = new JsonCanonicalizer(Json.MAPPER.writeValueAsBytes(data)).getEncodedString();
            if (Text.isWhole(canonical)) {
                byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            }
        } catch (IOException | RuntimeException notCanonical) {
            throw refused();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        throw refused();
    }

    private static Refused refused() {
        return new Refused(Reason.MALFORMED_JSON, "the data has no canonical form (RFC 8785)");
    }
}
