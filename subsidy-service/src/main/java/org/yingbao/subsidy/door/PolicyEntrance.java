package org.yingbao.subsidy.door;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.policy.Policy;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyAdmitted;
import org.yingbao.subsidy.book.PolicyVersion;
import org.yingbao.subsidy.policy.PolicyReader;
import org.yingbao.subsidy.policy.ReadPolicy;

/** A policy goes into the book, and everybody is decided anew whose decision asks for its region. */
final class PolicyEntrance implements Entrance {
    private final Events events;
    private final Sweeps sweeps;

    PolicyEntrance(Events events, Sweeps sweeps) {
        this.events = events;
        this.sweeps = sweeps;
    }

    @Override
    public String type() {
        return EventTypes.POLICY;
    }

    @Override
    public int maxBytes() {
        return 900 * 1024;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        String digest = Digest.of(event.data());
        ReadPolicy read = PolicyReader.read(event.data());
        NotInFuture.check(event);
        read.refuseGaps();
        Policy policy = read.policy();
        PolicyVersion version = new PolicyVersion(
                policy.region().code(), policy.coverageYear(), policy.revision(), event.time(), event.id(), digest);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        leaving.add(events.event(
                BookTopics.POLICIES,
                version.key(),
                PolicyAdmitted.TYPE,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(new PolicyAdmitted(version, event.source(), event.data())),
                event.cause()));
        leaving.addAll(sweeps.of(version.region(), GlobalFact.of(version), event.cause()));
        return leaving;
    }
}
