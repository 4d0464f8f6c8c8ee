package org.yingbao.pipeline.sealing;

import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** The platform secret, from which every key is derived. Whoever has it can read who is who. */
public final class Secret {

    private static final int SHORTEST = 16;
    private static final int FINGERPRINT_BYTES = 16;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the secret: the bytes of the file, without white space around them. */
    public static Secret read(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The secret file " + file + " cannot be read.", unreadable);
        }
    }

    /** The secret with these bytes; at least 16 of them. */
    public static Secret of(byte[] bytes) {
        byte[] trimmed = new String(bytes, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
        if (trimmed.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "The platform secret has less than " + SHORTEST + " bytes. Make one with: openssl rand -base64 32");
        }
        return new Secret(trimmed);
    }

    /** Tells this secret from others without telling anything else about it. */
    public String fingerprint() {
        return HexFormat.of().formatHex(key("yingbao fingerprint", FINGERPRINT_BYTES));
    }

    byte[] key(String purpose, int length) {
        try {
            byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", bytes, new byte[0], info, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
