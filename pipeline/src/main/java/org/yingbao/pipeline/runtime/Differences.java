package org.yingbao.pipeline.runtime;

import java.util.List;

/** Says what tells one log from another, and what to do. */
final class Differences {

    static final String SETTING = "YINGBAO_BEGIN_ANEW";

    private Differences() {}

    static String between(LogIdentity before, LogIdentity here) {
        return here.cluster().equals(before.cluster()) ? recreated(before, here) : moved(before, here);
    }

    private static String moved(LogIdentity before, LogIdentity here) {
        return "KAFKA_BOOTSTRAP_SERVERS: the store was filled from cluster " + before.cluster()
                + ", but these are the addresses of cluster " + here.cluster()
                + ". Positions of the one mean nothing on the other. Give the service its cluster back; or, if the topics"
                + " were mirrored to this one, begin anew on it with " + SETTING + "=" + here.cluster();
    }

    private static String recreated(LogIdentity before, LogIdentity here) {
        List<String> topics = before.recreatedIn(here);
        return "KAFKA_BOOTSTRAP_SERVERS: since the store was filled, " + String.join(", ", topics)
                + (topics.size() == 1 ? " was" : " were")
                + " deleted and created again, so that what the store knows of positions on it means nothing."
                + " To fill the store again from what the topics hold now, begin anew with " + SETTING + "="
                + String.join(",", topics.stream().map(here.topics()::get).toList());
    }
}
