package org.yingbao.contracts;

/** The names of the record headers: CloudEvents in binary mode, and what a dead letter adds; all are UTF-8 text. */
public final class Headers {
    public static final String CONTENT_TYPE = "content-type";

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";

    /** The {@code ce_id} of the department event at the start of the chain. */
    public static final String CORRELATION_ID = "ce_correlationid";

    /** The {@code ce_id} of the event just before. */
    public static final String CAUSATION_ID = "ce_causationid";

    /** W3C Trace Context. */
    public static final String TRACE_PARENT = "traceparent";

    /** The release and commit that published the event. */
    public static final String RELEASE = "yb_version";

    public static final String DEAD_REASON = "yb_reason";
    public static final String DEAD_DETAIL = "yb_detail";
    public static final String DEAD_HELP = "yb_help";
    public static final String DEAD_TOPIC = "yb_topic";
    public static final String DEAD_PARTITION = "yb_partition";
    public static final String DEAD_OFFSET = "yb_offset";
    public static final String DEAD_FIRST_SEEN = "yb_first_seen";
    public static final String DEAD_SERVICE = "yb_service";
    public static final String DEAD_REPLAYS = "yb_replays";
    /** The name of the log on which topic, partition and offset mean something. */
    public static final String DEAD_LOG = "yb_log";
    /** Where a stage read what follows from the record, if a stage refused it. */
    public static final String DEAD_CAUSE = "yb_cause";
    /** On letters of topics between stages: whether support of the person stands. */
    public static final String DEAD_SUPPORT = "yb_support";

    private Headers() {}
}
