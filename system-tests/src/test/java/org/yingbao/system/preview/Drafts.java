package org.yingbao.system.preview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Drafts among the events of random worlds, and what can be made of them. */
final class Drafts {
    private static final Set<String> FACTS = Set.of(
            Topics.CIVIL_AFFAIRS_IDENTITY,
            Topics.RURAL_AFFAIRS_IDENTITY,
            Topics.ENROLMENTS,
            Topics.POLICIES,
            Topics.REGIONS,
            Topics.VITAL_STATUS,
            Topics.OTHER_GRANTS,
            Topics.COLLECTIONS,
            Topics.DAYS);

    private Drafts() {}

    static boolean is(Event event) {
        return event.type().equals(EventTypes.POLICY_DRAFT);
    }

    static String id(Event draft) {
        return draft.data().path("draftId").asString();
    }

    /** A random world without lists and money. */
    static List<Event> world(long seed, int people) {
        return Histories.wholeWorld(seed, people).events().stream()
                .filter(event -> FACTS.contains(event.topic()))
                .map(Drafts::withoutWaiting)
                .toList();
    }

    /** Of the waiting for rights the model admits more than the door, and a preview asks nothing of it. */
    private static Event withoutWaiting(Event event) {
        if (!event.topic().equals(Topics.POLICIES)) {
            return event;
        }
        ObjectNode data = ((ObjectNode) event.data()).deepCopy();
        data.remove("latePayment");
        if (data.path("policy") instanceof ObjectNode policy) {
            policy.remove("latePayment");
        }
        return new Event(event.topic(), event.type(), event.source(), event.id(), event.time(), data);
    }

    static List<Event> facts(List<Event> world) {
        return world.stream().filter(event -> !is(event)).toList();
    }

    static List<Event> drafts(List<Event> world) {
        return world.stream().filter(Drafts::is).toList();
    }

    /** The draft applied: a revision above all others. */
    static Event published(Event draft) {
        ObjectNode policy = ((ObjectNode) draft.data().path("policy")).deepCopy();
        policy.put("revision", 1_000_000);
        return new Event(
                Topics.POLICIES, EventTypes.POLICY, draft.source(), draft.id() + "-published", draft.time(), policy);
    }

    /** The day on which it would come into force. */
    static Event dayOf(Event draft) {
        JsonNode policy = draft.data().path("policy");
        JsonNode inForceFrom = policy.path("inForceFrom");
        LocalDate day = LocalDate.parse(
                inForceFrom.isString()
                        ? inForceFrom.asString()
                        : policy.path("window").path("opens").asString());
        return new Event(
                Topics.DAYS,
                EventTypes.DAY,
                "urn:test",
                "day-" + day,
                day.atTime(1, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(),
                Json.MAPPER.createObjectNode().put("day", day.toString()));
    }
}
