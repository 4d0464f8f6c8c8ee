package org.yingbao.benchmark.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events in the order in which they are published, about people from a number on. Half of them are the first that is
 * heard of somebody; the others correct, end, pay, repeat, or come before what they correct; one in a hundred is bad.
 */
public record Workload(List<DepartmentEvent> events, int firstPerson, int people, long seed) {

    private static final double SHARE_ON_THE_WAY = 0.25;

    private record Placed(double at, DepartmentEvent event) {}

    /** As many people as it takes for that many events; of the last one perhaps not everything is said. */
    public static Workload of(int events, int firstPerson, long seed) {
        List<Placed> placed = new ArrayList<>(events + 10);
        double onTheWay = SHARE_ON_THE_WAY * events / 2;
        int people = 0;
        while (placed.size() < events) {
            for (Life.Said said : Life.of(firstPerson + people, seed)) {
                if (placed.size() < events) {
                    placed.add(new Placed(people + said.later() * onTheWay, said.event()));
                }
            }
            people++;
        }
        placed.sort(Comparator.comparingDouble(Placed::at));
        return new Workload(placed.stream().map(Placed::event).toList(), firstPerson, people, seed);
    }

    /** Which of the events first had an id. */
    public Map<String, Integer> firstById() {
        Map<String, Integer> first = HashMap.newHashMap(events.size());
        for (int i = 0; i < events.size(); i++) {
            first.putIfAbsent(events.get(i).id(), i);
        }
        return first;
    }
}
