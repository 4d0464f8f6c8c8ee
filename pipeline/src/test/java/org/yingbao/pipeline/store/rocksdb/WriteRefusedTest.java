package org.yingbao.pipeline.store.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;
import org.yingbao.pipeline.store.StoreUnavailable;

class WriteRefusedTest {

    @Test
    void nobody_is_told_to_empty_a_folder_because_its_disk_is_full() {
        var full = new RocksDBException("IO error: No space left on device: While appending to file: OPTIONS-000012");

        assertThat(WriteRefused.because(Path.of("data"), full))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("No space left")
                .hasCause(full);
    }
}
