package org.yingbao.benchmark.traffic;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A record as it was published. */
public record SampledRecord(byte[] key, byte[] value, List<Header> headers) {

    static SampledRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new SampledRecord(
                orEmpty(record.key()),
                orEmpty(record.value()),
                List.of(record.headers().toArray()));
    }

    void write(DataOutputStream out) throws IOException {
        write(out, key);
        write(out, value);
        out.writeInt(headers.size());
        for (Header header : headers) {
            out.writeUTF(header.key());
            write(out, orEmpty(header.value()));
        }
    }

    static SampledRecord read(DataInputStream in) throws IOException {
        byte[] key = bytes(in);
        byte[] value = bytes(in);
        List<Header> headers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            headers.add(new RecordHeader(in.readUTF(), bytes(in)));
        }
        return new SampledRecord(key, value, List.copyOf(headers));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static byte[] orEmpty(byte @org.jspecify.annotations.Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
