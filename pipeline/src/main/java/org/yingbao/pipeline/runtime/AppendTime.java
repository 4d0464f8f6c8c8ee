package org.yingbao.pipeline.runtime;

/** The setting by which the broker says when it took a record, whatever its sender says. */
final class AppendTime {

    static final String SETTING = "message.timestamp.type";
    static final String VALUE = "LogAppendTime";

    private AppendTime() {}

    /** What is wrong with a topic that does not have it, and how it is set right. */
    static String missing(String topic) {
        return "a record there has the time that its sender gave it, so that a wrong clock can have it deleted at once or"
                + " let pass a time in the future; set it with: kafka-configs.sh --bootstrap-server <broker> --alter"
                + " --entity-type topics --entity-name " + topic + " --add-config " + SETTING + "=" + VALUE;
    }
}
