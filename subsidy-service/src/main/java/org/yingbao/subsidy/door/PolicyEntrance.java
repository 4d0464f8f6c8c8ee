package org.yingbao.subsidy.door;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Fields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Refusal;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyAdmitted;
import org.yingbao.subsidy.book.PolicyVersion;
import org.yingbao.subsidy.policy.PolicyReader;

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
        Fields data = Fields.of(event.data());
        String digest = Digest.of(event.data());
        Policy policy = PolicyReader.read(data);
        NotInFuture.check(event);
        refuseGaps(policy);
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

    private static void refuseGaps(Policy policy) throws Refused {
        List<Refusal> refusals = Refusal.of(policy);
        if (!refusals.isEmpty()) {
            throw new Refused(
                    Reason.REFUSED_POLICY,
                    refusals.stream()
                            .map(refusal -> place(refusal) + ": " + refusal.text())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String place(Refusal refusal) {
        return switch (refusal.reason()) {
            case NO_STANDARD_FOR_TIER_1, TWO_STANDARDS_FOR_A_TIER -> "/standards";
            case GRANT_WITHOUT_STANDARD, REST_WITHOUT_OTHERS, PAYERS_EXCEED_STANDARD -> "/grants";
            case WINDOW_CLOSES_BEFORE_IT_OPENS -> "/window";
        };
    }
}
