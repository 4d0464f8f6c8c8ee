package org.yingbao.rules.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;

/** Names the identity record that a run is. */
public final class RunName {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CHARACTERS = 26;
    private static final int BITS = 5;

    private RunName() {}

    /**
     * The recordId: {@code list-} and 26 characters of lower-case base32 (RFC 4648) of a SHA-256.
     *
     * @param region of the run's first list
     * @param asOf of the run's first list
     */
    public static String of(String region, String category, String personId, LocalDate asOf) {
        String text = String.join("|", region, category, personId, asOf.toString());
        return "list-" + base32(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (int at = 0; text.length() < CHARACTERS; at += BITS) {
            int two = ((bytes[at / 8] & 0xff) << 8) | (bytes[at / 8 + 1] & 0xff);
            text.append(ALPHABET.charAt((two >> (16 - BITS - at % 8)) & 31));
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
