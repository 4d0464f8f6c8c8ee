package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What must hold of lists, standing and money in any world, whatever the product does. */
class WholeWorldsTest {
    private static final int PEOPLE = 5;

    private static final Map<Long, World> WORLDS = new HashMap<>();

    private static List<World> worlds(int howMany) {
        return LongStream.rangeClosed(1, howMany)
                .mapToObj(seed -> WORLDS.computeIfAbsent(seed, s -> Histories.wholeWorld(s, PEOPLE)))
                .toList();
    }

    @Test
    void a_seed_gives_the_same_world_again() {
        assertThat(Histories.wholeWorld(7, 5)).isEqualTo(Histories.wholeWorld(7, 5));
    }

    @Test
    void everything_passes_the_door() {
        List<String> faults = new ArrayList<>();
        for (World world : worlds(60)) {
            world.events()
                    .forEach(event -> PlainDoor.faults(event)
                            .forEach(fault -> faults.add("seed " + world.seed() + ", " + fault + ": " + event)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void lists_settlement_suspicion_and_rights_are_functions_of_the_events() {
        for (World world : worlds(40)) {
            Map<String, Object> expected = everythingBut(world.events());
            for (List<Event> order : List.of(world.reversed(), world.shuffled(1), world.doubledAndShuffled(2))) {
                assertThat(everythingBut(order)).as("seed %s", world.seed()).isEqualTo(expected);
            }
        }
    }

    /** Everything but closings, previews and comparisons. */
    private static Map<String, Object> everythingBut(List<Event> events) {
        PlainModel model = new PlainModel(events);
        Map<String, Object> all = new TreeMap<>();
        model.lists()
                .reports()
                .forEach(r -> all.put("report " + r.source() + " " + r.listId() + " " + r.revision(), r));
        model.lists()
                .records(Document::number)
                .forEach(r -> all.put("record " + r.source() + " " + r.data().path("recordId"), r));
        all.put("days", new PlainReconciliation(events).answers());
        forEach(model, (who, standing) -> {
            all.put("state " + who, standing.state());
            all.put("suspicion " + who, standing.suspicion());
            all.put("rights " + who, standing.rights() + standing.rightsFrom());
            all.put("due " + who, standing.due());
        });
        return all;
    }

    private static void forEach(PlainModel model, BiConsumer<PlainModel.PersonYear, PlainStanding> each) {
        for (Document person : model.documents()) {
            model.years()
                    .forEach(
                            year -> each.accept(new PlainModel.PersonYear(person, year), model.standing(person, year)));
        }
    }

    @Test
    void who_is_in_scope_is_insured_or_suspected_or_will_be_or_was() {
        for (World world : worlds(80)) {
            forEach(world.model(), (who, standing) -> {
                boolean insured = standing.is("SETTLED", "PAID_ELSEWHERE");
                String why = standing.suspicion().why().orElse("SUSPECTED");
                Set<String> fitting = !standing.isInScope() && !insured
                        ? Set.of("OUT_OF_SCOPE")
                        : insured
                                ? Set.of(standing.state().orElseThrow())
                                : Set.of("SUSPECTED", "NOT_YET", "YEAR_OVER");
                assertThat(fitting).as("seed %s, %s", world.seed(), who).contains(why);
                assertThat(standing.isInScope()).isEqualTo(standing.countsBy().isPresent());
                assertThat(standing.rightsFrom().isPresent()).isEqualTo(standing.is("SETTLED"));
            });
        }
    }

    @Test
    void those_recognised_before_a_list_are_all_accounted_for() {
        for (World world : worlds(80)) {
            for (PlainListReport report : world.model().lists().reports()) {
                report.counts().ifPresent(c -> {
                    assertThat(c.rows()).isEqualTo(c.named() + c.twice() + c.bad());
                    assertThat(c.named()).isEqualTo(c.gained() + c.changed() + c.unchanged());
                    assertThat(report.bad()).hasSize(c.bad());
                });
            }
        }
    }

    @Test
    void no_record_of_a_list_ends_unless_a_list_that_counts_misses_the_person() {
        for (World world : worlds(80)) {
            PlainModel model = world.model();
            Set<String> days = new TreeSet<>();
            Set<String> counting = new HashSet<>();
            model.lists().reports().stream()
                    .filter(r -> List.of("ACCEPTED").contains(r.status()))
                    .forEach(r -> counting.add(r.source() + " " + r.listId() + " " + r.revision()));
            model.lists().all().stream()
                    .filter(list -> counting.contains(list.name().source() + " "
                            + list.name().listId() + " " + list.name().revision()))
                    .forEach(
                            list -> days.add(list.name().source() + list.scope().asOf()));
            for (Event record : model.lists().records(Document::number)) {
                Fields.optionalText(record.data(), "to")
                        .ifPresent(to -> assertThat(days).contains(record.source() + to));
                Interval interval = Interval.in(record.data());
                assertThat(interval.to().stream()
                                .allMatch(to -> to.isAfter(interval.from().orElseThrow())))
                        .isTrue();
            }
        }
    }

    @Test
    void requests_are_the_sums_over_people() {
        for (World world : worlds(60)) {
            for (List<Event> order : List.of(world.events(), world.shuffled(3))) {
                PlainClosings closings = new PlainClosings(order, PlainClosings.Reach.AT_ONCE);
                long asked = closings.requests().values().stream()
                        .filter(r -> !r.status().equals("REFUSED"))
                        .mapToLong(PlainRequest::totalFen)
                        .sum();
                PlainModel model = new PlainModel(order);
                long[] ofPeople = {0};
                forEach(model, (who, standing) -> ofPeople[0] += fen(closings.balance(who.document(), who.year())));
                assertThat(asked).as("seed %s", world.seed()).isEqualTo(ofPeople[0]);
                closings.requests()
                        .values()
                        .forEach(r -> assertThat(r.totalFen())
                                .isEqualTo(r.lines().stream()
                                        .mapToLong(PlainRequest.Line::totalFen)
                                        .sum()));
            }
        }
    }

    private static long fen(PlainBalance balance) {
        return balance.lines().stream()
                .mapToLong(line -> balance.times(line) * line.amountFen())
                .sum();
    }

    /**
     * However closings overlapped before, after a last one of every province each line that is due is included once.
     */
    @Test
    void each_fen_is_included_once() {
        for (World world : worlds(60)) {
            List<Event> events = new ArrayList<>(world.shuffled(5));
            int before = new PlainClosings(events, PlainClosings.Reach.AT_ONCE)
                    .inclusions()
                    .size();
            PlainModel model = new PlainModel(events);
            closeAll(model, "last", events);
            PlainClosings closings = new PlainClosings(events, PlainClosings.Reach.AT_ONCE);
            assertThat(closings.inclusions().size()).isGreaterThanOrEqualTo(before);
            forEach(model, (who, standing) -> {
                PlainBalance balance = closings.balance(who.document(), who.year());
                Map<PlainLine, Integer> included = new LinkedHashMap<>();
                balance.lines().forEach(line -> included.put(line, balance.times(line)));
                included.values().removeIf(times -> times == 0);
                Map<PlainLine, Integer> due = new LinkedHashMap<>();
                standing.due().forEach(line -> due.put(line, 1));
                assertThat(included).as("seed %s, %s", world.seed(), who).isEqualTo(due);
            });
            closeAll(model, "again", events);
            assertThat(new PlainClosings(events, PlainClosings.Reach.AT_ONCE).inclusions())
                    .hasSameSizeAs(closings.inclusions());
        }
    }

    private static void closeAll(PlainModel model, String name, List<Event> events) {
        Map<Integer, Set<String>> outermost = new TreeMap<>();
        BiConsumer<Integer, PlainLine> add = (year, line) -> outermost
                .computeIfAbsent(year, y -> new TreeSet<>())
                .add(model.codes(year).ancestors(line.fundingRegion()).getLast());
        forEach(model, (who, standing) -> standing.due().forEach(line -> add.accept(who.year(), line)));
        new PlainClosings(events, PlainClosings.Reach.AT_ONCE)
                .inclusions()
                .forEach(i -> add.accept(i.year(), i.line()));
        for (int year : model.years()) {
            for (String region : outermost.getOrDefault(year, Set.of())) {
                ObjectNode data = Event.JSON
                        .createObjectNode()
                        .put("closingId", name + region + year)
                        .put("region", region)
                        .put("coverageYear", year)
                        .put("batch", name)
                        .put("asOf", "2025-12-31");
                events.add(new Event(
                        "medical-insurance.closings.v1",
                        "org.yingbao.closing.v1",
                        "urn:cn:medical-insurance",
                        name + region + year,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        data));
            }
        }
    }

    @Test
    void a_closing_that_reaches_people_one_by_one_loses_nobody() {
        for (World world : worlds(25)) {
            List<Event> events = new ArrayList<>(world.shuffled(6));
            PlainClosings.Reach late =
                    (closing, person) -> Math.min(events.size(), closing + 1 + Math.floorMod(person.hashCode(), 30));
            PlainModel model = new PlainModel(events);
            closeAll(model, "last", events);
            PlainClosings closings = new PlainClosings(events, late);
            forEach(model, (who, standing) -> {
                PlainBalance balance = closings.balance(who.document(), who.year());
                assertThat(fen(balance))
                        .isEqualTo(standing.due().stream()
                                .mapToLong(PlainLine::amountFen)
                                .sum());
            });
        }
    }

    @Test
    void a_draft_that_was_published_changes_nothing_any_more() {
        for (World world : worlds(60)) {
            for (Event draft : world.events()) {
                boolean looked = draft.type().equals("org.yingbao.policy-draft.v1");
                if (looked) {
                    preview(world, draft);
                }
            }
        }
    }

    private static void preview(World world, Event draft) {
        String draftId = draft.data().path("draftId").asString();
        List<Event> events = new ArrayList<>(world.events());
        events.add(new Event(
                draft.topic(),
                "org.yingbao.policy.v1",
                draft.source(),
                draft.id(),
                draft.time(),
                PlainRegisters.revised(draft.data().path("policy"), 1_000_000)));
        PlainPreview.of(world.events(), draftId).ifPresent(before -> {
            PlainPreview after = PlainPreview.of(events, draftId).orElseThrow();
            assertThat(after.people("same")).isEqualTo(before.people("lookedAt"));
            before.byPayer()
                    .forEach((payer, sums) -> assertThat(after.byPayer()
                                    .getOrDefault(payer, new PlainPreview.Sums(0, 0))
                                    .before())
                            .isEqualTo(sums.after()));
            int all = List.of("more", "less", "newly", "noMore", "same").stream()
                    .mapToInt(before::people)
                    .sum();
            assertThat(all).isEqualTo(before.people("lookedAt"));
        });
    }

    @Test
    void forecasts_are_sums_over_people_and_requests() {
        for (World world : worlds(25)) {
            PlainClosings closings = new PlainClosings(world.events(), PlainClosings.Reach.AT_ONCE);
            PlainModel model = world.model();
            for (int year : model.years()) {
                Set<String> regions = new TreeSet<>();
                long[] due = {0};
                for (Document person : model.documents()) {
                    for (PlainLine line : model.standing(person, year).needed()) {
                        regions.add(line.fundingRegion());
                    }
                    due[0] += model.standing(person, year).due().stream()
                            .mapToLong(PlainLine::amountFen)
                            .sum();
                }
                long settled = regions.stream()
                        .flatMap(region -> closings.forecast(region, year).values().stream())
                        .mapToLong(PlainForecast::settled)
                        .sum();
                long innermost = regions.stream()
                        .filter(region -> regions.stream()
                                .noneMatch(other -> !other.equals(region)
                                        && (model.codes(year).ancestors(other).contains(region)
                                                || model.codes(year)
                                                        .ancestors(region)
                                                        .contains(other))))
                        .count();
                if (innermost == regions.size()) {
                    assertThat(settled).as("seed %s", world.seed()).isEqualTo(due[0]);
                }
            }
        }
    }

    @Test
    void everything_that_can_come_out_comes_out() {
        WholeOutcomes outcomes = new WholeOutcomes();
        long started = System.nanoTime();
        worlds(150).forEach(outcomes::add);
        System.out.printf("150 worlds, %d ms: %s%n", (System.nanoTime() - started) / 1_000_000, outcomes.counts());
        assertThat(outcomes.counts().entrySet().stream()
                        .filter(e -> WholeOutcomes.ALL.contains(e.getKey()) && e.getValue() == 0)
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.naturalOrder()))
                .isEmpty();
    }
}
