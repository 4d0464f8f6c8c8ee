package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a draft of a policy would do, as far as these events know. */
public final class PlainPreview {
    private static final String DRAFT = "org.yingbao.policy-draft.v1";

    /** People alike, with how many they are; amounts in fen. */
    public record Group(String category, int tier, long subsidyBefore, long subsidyAfter, int people) {
        private static final Comparator<Group> LARGEST_FIRST = Comparator.comparingInt(Group::people)
                .reversed()
                .thenComparing(Group::category, Fields.BY_UTF8)
                .thenComparingInt(Group::tier)
                .thenComparingLong(Group::subsidyBefore)
                .thenComparingLong(Group::subsidyAfter);
    }

    /** A sum of subsidies before and after, in fen. */
    public record Sums(long before, long after) {
        Sums plus(Sums other) {
            return new Sums(before + other.before, after + other.after);
        }
    }

    /** One person's target with the category of the identity that decides it. */
    private record Side(Optional<Target.Instruction> target, String category) {
        long subsidy() {
            return target.map(Target.Instruction::subsidyFen).orElse(0L);
        }
    }

    private final Map<String, Integer> people = new TreeMap<>();
    private final SortedMap<String, Sums> byPayer = new TreeMap<>(Fields.BY_UTF8);
    private final SortedMap<String, Sums> byCounty = new TreeMap<>(Fields.BY_UTF8);
    private final SortedMap<String, Sums> byCategory = new TreeMap<>(Fields.BY_UTF8);
    private final Map<Group, Integer> groups = new HashMap<>();

    private PlainPreview() {}

    /** Empty if there is no such draft, or no longer. */
    public static Optional<PlainPreview> of(Collection<Event> events, String draftId) {
        Map<String, Event> drafts = PlainRegisters.latest(
                events.stream().filter(e -> e.type().equals(DRAFT)).toList(),
                e -> e.data().path("draftId").asString());
        return Optional.ofNullable(drafts.get(draftId))
                .filter(draft -> draft.data().path("status").asString().equals("ACTIVE"))
                .map(draft -> of(events, draft));
    }

    private static PlainPreview of(Collection<Event> events, Event draft) {
        JsonNode policy = draft.data().path("policy");
        int year = policy.path("coverageYear").asInt();
        List<Event> withDraft = new ArrayList<>(events);
        withDraft.add(asPolicy(draft, highest(events, policy) + 1));
        PlainModel before = new PlainModel(events);
        PlainModel after = new PlainModel(withDraft);
        LocalDate from = PlainPolicy.of(Fields.withoutNulls(policy)).inForceFrom();
        PlainPreview preview = new PlainPreview();
        for (Document person : before.documents()) {
            PlainStanding now = before.standing(person, year, from);
            if (now.touches(policy.path("region").asString())) {
                preview.add(side(now), side(after.standing(person, year, from)));
            }
        }
        return preview;
    }

    private static Event asPolicy(Event draft, long revision) {
        ObjectNode policy = (ObjectNode) PlainRegisters.revised(draft.data().path("policy"), revision);
        return new Event(draft.topic(), "org.yingbao.policy.v1", draft.source(), draft.id(), draft.time(), policy);
    }

    private static long highest(Collection<Event> events, JsonNode policy) {
        return events.stream()
                .filter(e -> e.type().equals("org.yingbao.policy.v1"))
                .filter(e -> e.data().path("region").equals(policy.path("region")))
                .filter(e -> e.data().path("coverageYear").asInt()
                        == policy.path("coverageYear").asInt())
                .mapToLong(PlainRegisters::revision)
                .max()
                .orElse(0);
    }

    private static Side side(PlainStanding standing) {
        return new Side(
                standing.target() instanceof Target.Instruction i ? Optional.of(i) : Optional.empty(),
                standing.targetCategory().orElse(""));
    }

    private void add(Side before, Side after) {
        people.merge("lookedAt", 1, Integer::sum);
        people.merge(change(before, after), 1, Integer::sum);
        add(before, fen -> new Sums(fen, 0));
        add(after, fen -> new Sums(0, fen));
        Side shown = after.target().isPresent() ? after : before;
        shown.target()
                .ifPresent(target -> groups.merge(
                        new Group(shown.category(), target.tier(), before.subsidy(), after.subsidy(), 0),
                        1,
                        Integer::sum));
    }

    private static String change(Side before, Side after) {
        if (before.target().isEmpty() != after.target().isEmpty()) {
            return before.target().isEmpty() ? "newly" : "noMore";
        }
        int compared = Long.compare(after.subsidy(), before.subsidy());
        return compared > 0 ? "more" : compared < 0 ? "less" : "same";
    }

    private void add(Side side, Function<Long, Sums> where) {
        side.target().ifPresent(target -> {
            target.payers().forEach(p -> byPayer.merge(p.payer(), where.apply(p.amountFen()), Sums::plus));
            byCounty.merge(target.fundingRegion(), where.apply(target.subsidyFen()), Sums::plus);
            byCategory.merge(side.category(), where.apply(target.subsidyFen()), Sums::plus);
        });
    }

    /** lookedAt, more, less, newly, noMore and same. */
    public int people(String how) {
        return people.getOrDefault(how, 0);
    }

    public SortedMap<String, Sums> byPayer() {
        return byPayer;
    }

    public SortedMap<String, Sums> byCounty() {
        return byCounty;
    }

    public SortedMap<String, Sums> byCategory() {
        return byCategory;
    }

    /** The twenty largest. */
    public List<Group> groups() {
        return groups.entrySet().stream()
                .map(e -> new Group(
                        e.getKey().category(),
                        e.getKey().tier(),
                        e.getKey().subsidyBefore(),
                        e.getKey().subsidyAfter(),
                        e.getValue()))
                .sorted(Group.LARGEST_FIRST)
                .limit(20)
                .toList();
    }
}
