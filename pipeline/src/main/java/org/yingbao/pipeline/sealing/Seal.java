package org.yingbao.pipeline.sealing;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.subtle.AesSiv;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.yingbao.pipeline.Json;

/**
 * Encrypts subjects so that the same subject gives the same text, and only holders of the platform secret can read it.
 */
public final class Seal {

    private static final byte[] CONTEXT = "yingbao subject v1".getBytes(StandardCharsets.UTF_8);

    private final DeterministicAead aead;

    public Seal(Secret secret) {
        try {
            aead = new AesSiv(secret.key("yingbao sealed subject", 64));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String close(Subject subject) {
        try {
            byte[] sealed = aead.encryptDeterministically(Json.MAPPER.writeValueAsBytes(subject), CONTEXT);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens what {@link #close} closed under the same secret; throws if it was another one. */
    public Subject open(String sealed) {
        try {
            byte[] text = aead.decryptDeterministically(Base64.getUrlDecoder().decode(sealed), CONTEXT);
            return Json.MAPPER.readValue(text, Subject.class);
        } catch (GeneralSecurityException forged) {
            throw new IllegalArgumentException("sealed under another platform secret, or altered", forged);
        }
    }
}
