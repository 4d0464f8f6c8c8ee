package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Target;
import org.yingbao.testkit.model.World;
import org.yingbao.testkit.simulation.Chance;

/** A small world and how it ends by the second model; in some, a crowd of records of one person besides. */
record Story(List<Event> events, List<Event> crowd, PlainModel model, Extent extent) {

    private static final List<String> CITIES = List.of("1411", "1490", "1401", "6604");

    private static final String OF_PEOPLE = "people and days";
    private static final int CROWDED = 4;

    /**
     * Of a small world a part: the model takes whatever events there are, and short runs find more in the same time.
     */
    static Story of(long seed) {
        Chance chance = new Chance(seed);
        return switch (Math.floorMod(seed, 8)) {
            case 0 -> ofTown(chance, new Extent(true, false));
            case 4 -> ofTown(chance, new Extent(false, true));
            case 7 -> ofTown(chance, chance.percent(50) ? Extent.EVERYTHING : new Extent(true, false));
            default -> ofPeople(seed, chance);
        };
    }

    /** What people are told, by the second model. */
    Map<PlainModel.PersonYear, Target> targets() {
        return model.targets();
    }

    /** What comes when everything is at rest: the last day once more, and a closing of everything that is due. */
    List<Event> last() {
        List<Event> last = new ArrayList<>();
        if (extent.lists()) {
            ComparedWorld.lastDay(events).ifPresent(last::add);
        }
        if (extent.money()) {
            last.add(PayingTown.lastClosing());
        }
        return last;
    }

    private static Story ofTown(Chance chance, Extent extent) {
        List<Event> events = new ArrayList<>(List.of(PayingTown.policy()));
        if (extent.lists()) {
            events.addAll(ListedTown.events(chance));
        }
        if (extent.money()) {
            events.addAll(PayingTown.events(chance, extent.lists()));
        }
        events.sort(Comparator.comparing(Event::time));
        return new Story(events, List.of(), new PlainModel(events, Said::id), extent);
    }

    private static Story ofPeople(long seed, Chance chance) {
        List<String> cities = CITIES.subList(0, chance.between(1, CITIES.size()));
        World world = Histories.world(
                seed, chance.pick(1, 2, 2, 3), new Histories.Scope(cities, chance.percent(50), chance.percent(70)));
        Map<String, List<Event>> events = world.events().stream().collect(Collectors.groupingBy(Story::kind));
        List<Event> some = new ArrayList<>(some(chance, events.getOrDefault(Topics.POLICIES, List.of()), 4));
        some.addAll(some(chance, events.getOrDefault(Topics.REGIONS, List.of()), 3));
        some.addAll(some(chance, events.getOrDefault(OF_PEOPLE, List.of()), 12));
        some.sort(Comparator.comparing(Event::time));
        return new Story(
                some,
                chance.percent(CROWDED) ? Crowd.events() : List.of(),
                new PlainModel(some, Said::id),
                Extent.PEOPLE);
    }

    private static String kind(Event event) {
        return List.of(Topics.POLICIES, Topics.REGIONS).contains(event.topic()) ? event.topic() : OF_PEOPLE;
    }

    private static List<Event> some(Chance chance, List<Event> events, int most) {
        List<Event> shuffled = chance.shuffled(events);
        return shuffled.subList(0, Math.min(shuffled.size(), most));
    }
}
