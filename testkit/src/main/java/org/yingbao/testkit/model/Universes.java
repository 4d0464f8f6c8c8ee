package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs many copies of many cases, each in an order of its own, on as few platforms as possible. */
public final class Universes {
    /** A case in other places about other people. The events come in this order. */
    public record Copy(String caseName, String order, List<Event> events, List<Expectation> expectations) {
        @Override
        public String toString() {
            return caseName + ", " + order;
        }
    }

    /**
     * What can run together on one platform that knows nothing else: all its cases publish the same last day, or none.
     */
    public record Group(Optional<LocalDate> lastPublishedDay, List<Copy> copies) {

        /** The events of all copies, one of each in turn; those of a copy keep their order. */
        public List<Event> inTurn() {
            List<Event> events = new ArrayList<>();
            int longest =
                    copies.stream().mapToInt(copy -> copy.events().size()).max().orElse(0);
            for (int i = 0; i < longest; i++) {
                for (Copy copy : copies) {
                    if (i < copy.events().size()) {
                        events.add(copy.events().get(i));
                    }
                }
            }
            return events;
        }
    }

    private record Platform(Places places, List<Copy> copies) {}

    /** Each case so many times: as it is, reversed, doubled, then shuffled. */
    public static List<Group> copies(List<Case> cases, int copiesOfEach) {
        Map<Optional<LocalDate>, List<Platform>> platforms = new LinkedHashMap<>();
        int[] copies = {0};
        for (Case example : cases) {
            List<Platform> possible = platforms.computeIfAbsent(example.lastPublishedDay(), day -> new ArrayList<>());
            Orders.of(example.events(), copiesOfEach)
                    .forEach((order, events) -> place(example, order, events, "u" + copies[0]++ + "/", possible));
        }
        List<Group> groups = new ArrayList<>();
        platforms.forEach((day, ofDay) -> ofDay.forEach(p -> groups.add(new Group(day, List.copyOf(p.copies())))));
        return groups;
    }

    private static void place(Case example, String order, List<Event> events, String tag, List<Platform> possible) {
        for (Platform platform : possible) {
            Optional<Universe> universe = Universe.of(example, tag, platform.places());
            if (universe.isPresent()) {
                platform.copies().add(copy(example, order, events, universe.get()));
                return;
            }
        }
        Platform fresh = new Platform(new Places(), new ArrayList<>());
        Universe universe = Universe.of(example, tag, fresh.places())
                .orElseThrow(() -> new IllegalArgumentException(example.name() + " does not fit on any platform"));
        fresh.copies().add(copy(example, order, events, universe));
        possible.add(fresh);
    }

    private static Copy copy(Case example, String order, List<Event> events, Universe universe) {
        List<Event> told = events.stream().map(universe::event).toList();
        return new Copy(
                example.name(),
                order,
                told,
                example.expectations().stream().map(universe::expectation).toList());
    }

    private Universes() {}
}
