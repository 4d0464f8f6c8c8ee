package org.yingbao.pipeline.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.rocksdb.RocksStore;

class SecretFingerprintCheckTest {

    private static final Secret ONE = Secret.of("one secret of these tests".getBytes(UTF_8));
    private static final Secret OTHER = Secret.of("other secret of these tests".getBytes(UTF_8));

    @TempDir
    Path folder;

    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void a_store_that_answers_late_and_knows_another_secret_lets_nothing_begin() {
        try (Store store = RocksStore.open(folder, List.of(), false)) {
            mark(ONE, store).ensure();
            mark(ONE, store).ensure();
            assertThat(refused).hasValue(0);

            assertThatThrownBy(() -> mark(OTHER, store).ensure())
                    .isInstanceOf(BadSetting.class)
                    .hasMessageStartingWith("YINGBAO_SECRET_FILE: ");
            assertThat(refused).hasValue(1);
        }
    }

    @Test
    void the_fingerprint_is_the_same_for_the_same_secret_and_holds_nothing_of_it() {
        assertThat(ONE.fingerprint())
                .matches("[0-9a-f]{32}")
                .isEqualTo(
                        Secret.of("one secret of these tests\n".getBytes(UTF_8)).fingerprint())
                .isNotEqualTo(OTHER.fingerprint());
    }

    private SecretFingerprintCheck mark(Secret secret, Store store) {
        return new SecretFingerprintCheck(secret, store, refused::incrementAndGet);
    }
}
