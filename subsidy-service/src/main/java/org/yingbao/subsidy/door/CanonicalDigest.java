package org.yingbao.subsidy.door;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import tools.jackson.databind.JsonNode;

/** SHA-256 of an object as canonical JSON (RFC 8785), in lower-case hex. */
final class CanonicalDigest {
    private CanonicalDigest() {}

    static String of(JsonNode data) throws Refused {
        try {
            byte[] canonical = new JsonCanonicalizer(Json.MAPPER.writeValueAsBytes(data)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException noCanonicalForm) {
            throw new Refused(Reason.MALFORMED_JSON, "the data has a number that canonical JSON can not hold");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
