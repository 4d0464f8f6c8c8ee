package org.yingbao.pipeline.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** The headers of an event in CloudEvents binary mode, and those that Yingbao adds. */
public final class Headers {

    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String CORRELATION = "ce_correlationid";
    public static final String CAUSATION = "ce_causationid";
    public static final String TRACE_PARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";
    /** Where the record stands that led to this one. */
    public static final String CAUSE = "yb_cause";
    /** Where the department record at the start of the chain stands, and its source. */
    public static final String ROOT = "yb_root";
    /** On sums of tallies: whose writes of documents they contain, and how many of them. */
    public static final String SUMS = "yb_sums";
    /** The release and commit that published it. */
    public static final String RELEASE = "yb_version";

    private static final Header JSON = header(CONTENT_TYPE, "application/json");
    private static final Header VERSION_1 = header(SPEC_VERSION, "1.0");
    private static final Header RELEASED = header(RELEASE, Release.CURRENT.toString());

    private Headers() {}

    /** The last value of a header as text; null if there is none. */
    public static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
        return text(record.headers(), name);
    }

    /** The last value of a header as text; null if there is none. */
    public static @Nullable String text(org.apache.kafka.common.header.Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** How many bytes headers take. */
    public static long size(org.apache.kafka.common.header.Headers headers) {
        long size = 0;
        for (Header header : headers) {
            size += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    public static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The cause that a record of one of our own topics is to what follows from it. */
    public static Cause causeOf(ConsumerRecord<?, ?> record) {
        String id = required(record, ID);
        String correlation = text(record, CORRELATION);
        String trace = text(record, TRACE_PARENT);
        return new Cause(
                Position.of(record),
                id,
                required(record, TIME),
                correlation == null ? id : correlation,
                trace == null ? Traces.begun(required(record, SOURCE), id) : trace,
                rootOf(record));
    }

    private static @Nullable Root rootOf(ConsumerRecord<?, ?> record) {
        String root = text(record, ROOT);
        return root == null ? null : Root.parse(root);
    }

    static List<Header> of(String source, String type, String id, Cause cause) {
        List<Header> headers = new ArrayList<>(12);
        headers.add(header(ID, id));
        headers.add(header(SOURCE, source));
        headers.add(header(TYPE, type));
        headers.add(header(TIME, cause.time()));
        headers.add(VERSION_1);
        headers.add(JSON);
        headers.add(header(CORRELATION, cause.correlation()));
        headers.add(header(CAUSATION, cause.id()));
        headers.add(header(TRACE_PARENT, Traces.continued(cause.trace(), id)));
        headers.add(header(CAUSE, cause.at().toString()));
        if (cause.root() != null) {
            headers.add(header(ROOT, cause.root().toString()));
        }
        headers.add(RELEASED);
        return headers;
    }

    /**
     * The last value of a header as text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String required(ConsumerRecord<?, ?> record, String name) {
        String value = text(record, name);
        if (value == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }
}
