package org.yingbao.pipeline.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.yingbao.pipeline.runtime.Precondition;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.store.Store;

/**
 * The store keeps a fingerprint of the platform secret under which its documents were written. Under another one
 * everybody would become somebody else.
 */
final class SecretFingerprintCheck implements Precondition {

    private static final String NAME = "secret";

    private final Secret secret;
    private final Store store;
    private final Runnable whenAnother;

    /** {@code whenAnother} is run when a store that answered late knows another secret. */
    SecretFingerprintCheck(Secret secret, Store store, Runnable whenAnother) {
        this.secret = secret;
        this.store = store;
        this.whenAnother = whenAnother;
    }

    /** Throws {@link BadSetting} if the store knows another secret, once the store answers. */
    @Override
    public void ensure() {
        try {
            compare();
        } catch (BadSetting another) {
            whenAnother.run();
            throw another;
        }
    }

    void compare() {
        byte[] fingerprint = secret.fingerprint().getBytes(UTF_8);
        boolean first = store.mark(NAME).isEmpty() && store.mark(NAME, null, fingerprint);
        if (!first && !Arrays.equals(store.mark(NAME).orElse(null), fingerprint)) {
            throw new BadSetting(
                    "YINGBAO_SECRET_FILE",
                    "this is not the secret that the store was written under. Give the service its secret back;"
                            + " under another one nobody would be found again.");
        }
    }
}
