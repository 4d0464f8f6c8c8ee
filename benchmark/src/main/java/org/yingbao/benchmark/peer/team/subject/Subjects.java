package org.yingbao.benchmark.peer.team.subject;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.subtle.AesSiv;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.TeamJson;
import org.yingbao.contracts.department.Document;

/** Names people by a keyed hash of their document, and seals who they are, both with keys of the platform's secret. */
@Component
public class Subjects {

    private static final String HMAC = "HmacSHA256";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_LENGTH = 26;
    private static final int BITS = 5;
    private static final int SEAL_KEY_BYTES = 64;
    private static final byte[] NOTHING = {};

    private final SecretKeySpec idKey;
    private final DeterministicAead seal;

    Subjects(@Value("${team.secret-file}") Path secretFile) throws IOException, GeneralSecurityException {
        byte[] secret = Files.readString(secretFile).strip().getBytes(StandardCharsets.UTF_8);
        idKey = new SecretKeySpec(secret, HMAC);
        byte[] info = "sealed subject".getBytes(StandardCharsets.UTF_8);
        seal = new AesSiv(Hkdf.computeHkdf(HMAC, secret, NOTHING, info, SEAL_KEY_BYTES));
    }

    public String personId(Document document) {
        byte[] hash = hmac((document.type() + '\n' + document.number()).getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder(1 + ID_LENGTH).append('p');
        for (int i = 0; i < ID_LENGTH; i++) {
            int bit = i * BITS;
            int pair = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
            id.append(ALPHABET.charAt((pair >> (16 - BITS - bit % 8)) & 31));
        }
        return id.toString();
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(idKey);
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String seal(Subject subject) {
        try {
            byte[] sealed = seal.encryptDeterministically(TeamJson.OURS.writeValueAsBytes(subject), NOTHING);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Subject unseal(String sealed) {
        try {
            byte[] clear = seal.decryptDeterministically(Base64.getUrlDecoder().decode(sealed), NOTHING);
            return TeamJson.OURS.readValue(clear, Subject.class);
        } catch (GeneralSecurityException otherSecret) {
            throw new IllegalStateException("sealed with another secret", otherSecret);
        }
    }
}
