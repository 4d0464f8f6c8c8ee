package org.yingbao.subsidy.book;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Policy;
import org.yingbao.subsidy.policy.PolicyReader;

/** All policies and the last published day, whatever order they come in. One thread writes, any may read. */
public final class Book {
    private final Map<String, Version> seen = new ConcurrentHashMap<>();
    private volatile View view = View.EMPTY;

    public View view() {
        return view;
    }

    /** Takes in a record of one of the {@link BookTopics#FOLLOWED} topics. */
    public void on(ConsumerRecord<byte[], byte[]> record) {
        switch (record.topic()) {
            case BookTopics.POLICIES -> add(Json.MAPPER.readValue(record.value(), PolicyAdmitted.class));
            case BookTopics.DAYS ->
                view = view.with(
                        Json.MAPPER.readValue(record.value(), DayPassed.class).day());
            default -> throw new IllegalArgumentException("not followed: " + record.topic());
        }
        // Only now: pages may be newer than they say, never older.
        view = view.readTo(record.topic(), record.offset() + 1);
    }

    /** Whether the view holds this, or what replaced it. */
    public boolean has(GlobalNews news) {
        if (news.policy() != null) {
            Version known = seen.get(news.policy().key());
            return known != null && known.compareTo(news.policy().version()) >= 0;
        }
        return view.lastDay().filter(last -> !last.isBefore(news.day())).isPresent();
    }

    private void add(PolicyAdmitted admitted) {
        String key = admitted.version().key();
        Version version = admitted.version().version();
        Version known = seen.get(key);
        if (known == null || known.compareTo(version) < 0) {
            view = view.with(view.policies().with(policy(admitted), version));
            // Only now: who finds the version here must find the policy in the view.
            seen.put(key, version);
        }
    }

    private static Policy policy(PolicyAdmitted admitted) {
        try {
            return PolicyReader.read(admitted.policy()).policy();
        } catch (Refused impossible) {
            throw new IllegalStateException(
                    "the door let in " + admitted.version().key(), impossible);
        }
    }
}
