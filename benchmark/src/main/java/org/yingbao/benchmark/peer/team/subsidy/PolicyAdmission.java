package org.yingbao.benchmark.peer.team.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.benchmark.peer.team.event.Rejection;
import org.yingbao.benchmark.peer.team.event.TeamJson;
import org.yingbao.benchmark.peer.team.subsidy.PolicyBook.Page;
import org.yingbao.benchmark.peer.team.subsidy.PolicyBook.PageVersion;
import org.yingbao.contracts.DeadLetterReason;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.contracts.department.Policy;
import org.yingbao.contracts.department.Region;
import org.yingbao.rules.policy.Refusal;
import tools.jackson.databind.JsonNode;

/** Admits what concerns everybody, as a page of the book, or rejects it. In a policy nothing is ignored. */
@Component
class PolicyAdmission {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_BYTES_OF_POLICY = 900 * 1024;

    /** A page and the event it came in. */
    record Admitted(Inbound inbound, Page page) {}

    Admitted admit(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case Topics.POLICIES -> policy(Inbound.of(record, MOST_BYTES_OF_POLICY, EventTypes.POLICY));
            case Topics.REGIONS -> region(Inbound.of(record, MOST_BYTES, EventTypes.REGION));
            default -> day(Inbound.of(record, MOST_BYTES, EventTypes.DAY));
        };
    }

    private static Admitted policy(Inbound inbound) {
        Policy policy = inbound.as(Policy.class);
        Check.revision(policy.revision());
        Check.coverageYear(policy.coverageYear());
        Check.present(policy.region(), "/region");
        Check.present(policy.window(), "/window");
        Check.present(policy.window().opens(), "/window/opens");
        Check.present(policy.window().closes(), "/window/closes");
        Check.present(policy.standards(), "/standards");
        Check.present(policy.grants(), "/grants");
        checkRegion(policy.region());
        inbound.checkTime();
        List<String> refusals = new ArrayList<>(unknownKeys(inbound, policy));
        try {
            Refusal.of(PolicyForRules.of(policy)).forEach(refusal -> refusals.add(refusal.at() + " " + refusal.text()));
        } catch (IllegalArgumentException unsayable) {
            refusals.add(String.valueOf(unsayable.getMessage()));
        }
        if (!refusals.isEmpty()) {
            throw new Rejection(DeadLetterReason.REFUSED_POLICY, String.join("; ", refusals));
        }
        String id = "policy|" + policy.region() + '|' + policy.coverageYear() + '|' + policy.revision();
        return new Admitted(inbound, new Page(id, 0, version(inbound, policy.revision()), policy, null, null));
    }

    private static Admitted region(Inbound inbound) {
        Region region = inbound.as(Region.class);
        Check.revision(region.revision());
        Check.present(region.region(), "/region");
        Check.notBlank(region.name(), "/name");
        List<String> unknown = unknownKeys(inbound, region);
        Check.that(unknown.isEmpty(), String.join("; ", unknown));
        checkRegion(region.region());
        for (String other : new String[] {region.succeededBy(), region.parent(), region.pool()}) {
            if (other != null) {
                checkRegion(other);
            }
        }
        inbound.checkTime();
        String id = "region|" + region.region() + '|' + (region.fromYear() == null ? 0 : region.fromYear());
        return new Admitted(inbound, new Page(id, 0, version(inbound, region.revision()), null, region, null));
    }

    private static Admitted day(Inbound inbound) {
        DayPassed passed = inbound.as(DayPassed.class);
        Check.present(passed.day(), "/day");
        inbound.checkTime();
        inbound.checkPast(passed.day(), "/day");
        return new Admitted(inbound, new Page("day", 0, null, null, null, passed.day()));
    }

    private static PageVersion version(Inbound inbound, long revision) {
        return new PageVersion(revision, inbound.event().time(), inbound.event().id(), inbound.digest());
    }

    private static void checkRegion(String code) {
        Check.that(
                org.yingbao.rules.place.Region.isKnown(code),
                DeadLetterReason.UNKNOWN_REGION,
                "a region is not of GB/T 2260");
    }

    /** What was sent and is lost when the record is written again. */
    private static List<String> unknownKeys(Inbound inbound, Object read) {
        List<String> unknown = new ArrayList<>();
        compare(TeamJson.STRICT.readTree(inbound.data()), TeamJson.OURS.valueToTree(read), "", unknown);
        return unknown;
    }

    private static void compare(JsonNode sent, JsonNode read, String at, List<String> unknown) {
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            JsonNode known = read.get(field.getKey());
            String there = at + '/' + field.getKey();
            if (known != null) {
                compare(field.getValue(), known, there, unknown);
            } else if (!field.getValue().isNull()) {
                unknown.add(there + " is no key of the contract");
            }
        }
        for (int i = 0; sent.isArray() && i < sent.size(); i++) {
            compare(sent.get(i), read.get(i), at + '/' + i, unknown);
        }
    }
}
