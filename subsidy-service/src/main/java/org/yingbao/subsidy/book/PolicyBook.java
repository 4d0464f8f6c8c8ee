package org.yingbao.subsidy.book;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.territory.RegionEntry;
import org.yingbao.subsidy.policy.PolicyReader;
import org.yingbao.subsidy.region.RegionReader;

/**
 * All policies, what is said of region codes, and the last published day, whatever order they come in. One thread
 * writes, any may read.
 */
public final class PolicyBook {
    private final Map<String, Version> seen = new ConcurrentHashMap<>();
    private final KnownRegions regions = new KnownRegions();
    private volatile PolicyBookSnapshot view = PolicyBookSnapshot.EMPTY;

    public PolicyBookSnapshot view() {
        return view;
    }

    /** Takes in a record of one of the {@link BookTopics#FOLLOWED} topics. */
    public void on(ConsumerRecord<byte[], byte[]> record) {
        switch (record.topic()) {
            case BookTopics.POLICIES -> add(Json.MAPPER.readValue(record.value(), PolicyAdmitted.class));
            case BookTopics.REGIONS -> add(Json.MAPPER.readValue(record.value(), RegionAdmitted.class));
            case BookTopics.DAYS ->
                view = view.with(
                        Json.MAPPER.readValue(record.value(), DayPassed.class).day());
            default -> throw new IllegalArgumentException("not followed: " + record.topic());
        }
        // Only now: pages may be newer than they say, never older.
        view = view.readTo(record.topic(), record.offset() + 1);
    }

    /** Whether the view holds this, or what replaced it. */
    public boolean has(GlobalFact fact) {
        if (fact.policy() != null) {
            Version known = seen.get(fact.policy().key());
            return known != null && known.compareTo(fact.policy().version()) >= 0;
        }
        if (fact.region() != null) {
            return regions.has(fact.region());
        }
        return fact.day() == null
                || view.lastDay().filter(last -> !last.isBefore(fact.day())).isPresent();
    }

    /**
     * Whether a record that the book has made a code mean something else, in any coverage year, than what stood before
     * it in the log. If not, nobody is to be decided again for it.
     */
    public boolean changes(RegionVersion version) {
        return regions.changes(version);
    }

    /** What was strange of a record that the book has, when it came. */
    public List<Warning> warnings(RegionVersion version) {
        return regions.warnings(version);
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

    private void add(RegionAdmitted admitted) {
        RegionEntry entry = entry(admitted);
        Version version = admitted.version().version();
        boolean changes = !view.policies().changedBy(entry, version).isEmpty();
        view = view.with(view.policies().with(entry, version));
        regions.add(
                admitted.version(),
                changes,
                view.policies().warnings(entry).stream()
                        .map(each -> new Warning(each.code().name(), each.at(), each.text()))
                        .toList());
    }

    private static RegionEntry entry(RegionAdmitted admitted) {
        try {
            return RegionReader.read(admitted.region());
        } catch (Refused impossible) {
            throw new IllegalStateException(
                    "the door let in " + admitted.version().name(), impossible);
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
