package org.yingbao.pipeline.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names people: {@code p} and 26 characters of base32 of HMAC-SHA-256(secret, document type, number). The same person
 * gets the same name from any department, without a lookup, and the name cannot be reversed.
 */
public final class PersonIds {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CHARACTERS = 26;
    private static final int BITS = 5;

    private final ThreadLocal<Mac> macs;

    public PersonIds(Secret secret) {
        SecretKeySpec key = new SecretKeySpec(secret.key("yingbao person id", 32), "HmacSHA256");
        macs = ThreadLocal.withInitial(() -> mac(key));
    }

    public String of(String documentType, String number) {
        return 'p' + base32(macs.get().doFinal((documentType + '\n' + number).getBytes(StandardCharsets.UTF_8)));
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        int buffer = 0;
        int bits = 0;
        for (int next = 0; text.length() < CHARACTERS; ) {
            if (bits < BITS) {
                buffer = (buffer << 8) | (bytes[next++] & 0xff);
                bits += 8;
            }
            bits -= BITS;
            text.append(ALPHABET.charAt((buffer >> bits) & 31));
        }
        return text.toString();
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
