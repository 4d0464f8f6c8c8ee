package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.yingbao.pipeline.store.Write;

/** A document ready to be written: everything that can be computed before its id is claimed. */
record NewDocument(Write write, byte[] key, List<byte[]> indexPrefixes, byte[] bytes) {

    static NewDocument of(Write write) {
        List<byte[]> prefixes = DocumentBytes.indexPrefixes(write);
        return new NewDocument(write, write.id().getBytes(UTF_8), prefixes, DocumentBytes.of(write, prefixes));
    }

    boolean follows(byte @Nullable [] before) {
        return write.expected() == (before == null ? 0 : DocumentBytes.version(before));
    }

    void replace(byte @Nullable [] before, WriteBatch batch, ColumnFamilyHandle documents, ColumnFamilyHandle index)
            throws RocksDBException {
        batch.put(documents, key, bytes);
        if (before == null) {
            enter(indexPrefixes, batch, index);
        } else if (!DocumentBytes.sameIndexPart(before, bytes)) {
            List<byte[]> old = DocumentBytes.indexPrefixes(before);
            for (byte[] prefix : without(old, indexPrefixes)) {
                batch.delete(index, IndexKeys.key(prefix, key));
            }
            enter(without(indexPrefixes, old), batch, index);
        }
    }

    private void enter(Iterable<byte[]> prefixes, WriteBatch batch, ColumnFamilyHandle index) throws RocksDBException {
        for (byte[] prefix : prefixes) {
            batch.put(index, IndexKeys.key(prefix, key), new byte[0]);
        }
    }

    private static Iterable<byte[]> without(List<byte[]> these, List<byte[]> those) {
        var rest = new TreeSet<byte[]>(Arrays::compareUnsigned);
        rest.addAll(these);
        those.forEach(rest::remove);
        return Collections.unmodifiableSet(rest);
    }
}
