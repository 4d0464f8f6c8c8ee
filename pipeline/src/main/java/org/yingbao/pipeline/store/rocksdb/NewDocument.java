package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.yingbao.pipeline.store.Write;

/** A document ready to be written: everything that can be computed before its id is claimed. */
record NewDocument(Write write, byte[] key, List<byte[]> indexPrefixes, Head head) implements Comparable<NewDocument> {

    static NewDocument of(Write write) {
        List<byte[]> prefixes = new ArrayList<>();
        write.entries()
                .forEach((index, values) -> values.forEach(value -> prefixes.add(IndexKeys.prefix(index, value))));
        prefixes.sort(Arrays::compareUnsigned);
        return new NewDocument(write, write.id().getBytes(UTF_8), prefixes, Head.of(write.expected() + 1, prefixes));
    }

    /** RocksDB takes keys faster in their order. */
    @Override
    public int compareTo(NewDocument other) {
        return Arrays.compareUnsigned(key, other.key);
    }

    boolean follows(Head before) {
        return write.expected() == before.version();
    }

    void replace(Head before, WriteBatch batch, ColumnFamilyHandle documents, ColumnFamilyHandle index)
            throws RocksDBException {
        batch.put(documents, key, head.before(write.body()));
        if (!head.hasIndexPartOf(before)) {
            List<byte[]> old = before.indexPrefixes();
            for (byte[] prefix : without(old, indexPrefixes)) {
                batch.delete(index, IndexKeys.key(prefix, key));
            }
            for (byte[] prefix : without(indexPrefixes, old)) {
                batch.put(index, IndexKeys.key(prefix, key), new byte[0]);
            }
        }
    }

    private static Collection<byte[]> without(Collection<byte[]> these, Collection<byte[]> those) {
        var rest = new TreeSet<byte[]>(Arrays::compareUnsigned);
        rest.addAll(these);
        those.forEach(rest::remove);
        return Collections.unmodifiableSet(rest);
    }
}
