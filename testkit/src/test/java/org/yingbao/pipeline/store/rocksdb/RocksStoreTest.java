package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.Write;
import org.yingbao.testkit.store.StoreContract;

class RocksStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    protected Store open() {
        return RocksStore.open(folder, KEPT, false);
    }

    @Test
    void a_folder_opened_again_holds_everything() {
        store.write(PEOPLE, List.of(aPerson()));
        store.mark("topic-0", null, new byte[] {7});
        store.close();

        store = open();

        assertThat(store.load(PEOPLE, Set.of("a")).get("a"))
                .satisfies(stored -> assertThat(stored.body()).asString(UTF_8).isEqualTo("{\"n\":1}"));
        assertThat(store.find(PEOPLE, "region", Set.of("371300"))).containsExactly(new IndexEntry("371300", "a"));
        assertThat(store.mark("topic-0")).isPresent();
    }

    @Test
    void a_folder_gains_a_collection_and_keeps_one_that_is_no_longer_declared() {
        store.write(PEOPLE, List.of(aPerson()));
        store.close();

        try (Store other = RocksStore.open(folder, List.of(new Kept("policies", Set.of())), true)) {
            other.write("policies", List.of(new Write("p", 0, new byte[0], Map.of())));
        }

        store = open();
        assertThat(store.load(PEOPLE, Set.of("a"))).hasSize(1);
    }

    @Test
    void a_second_instance_on_a_folder_is_told_what_to_do() {
        assertThatIllegalStateException()
                .isThrownBy(this::open)
                .withMessageContaining("A folder serves one instance")
                .withMessageContaining("MONGODB_URI");
    }

    @Test
    void after_close_the_store_is_unavailable() {
        store.close();
        store.close();

        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.load(PEOPLE, Set.of("a")));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.write(PEOPLE, List.of(aPerson())));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.mark("m"));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.ping());
    }

    private static Write aPerson() {
        return new Write("a", 0, "{\"n\":1}".getBytes(UTF_8), Map.of("region", Set.of("371300")));
    }
}
