package org.yingbao.contribution.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.yingbao.contracts.contribution.History;
import org.yingbao.pipeline.Json;

/** What two versions of a history are compared by, so that an account need not keep what was said. */
final class Digest {
    private static final int BYTES = 12;

    private Digest() {}

    /** Of everything but version, cause and findings. */
    static String of(History history) {
        byte[] content = Json.MAPPER.writeValueAsBytes(history.content());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
