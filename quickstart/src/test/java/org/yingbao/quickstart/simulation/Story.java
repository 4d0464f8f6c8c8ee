package org.yingbao.quickstart.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yingbao.pipeline.simulation.Chance;
import org.yingbao.plain.Event;
import org.yingbao.plain.Histories;
import org.yingbao.plain.PlainModel;
import org.yingbao.plain.Target;
import org.yingbao.plain.World;

/** A small world and how it ends by the plain model. */
record Story(List<Event> events, PlainModel model, Map<PlainModel.PersonYear, Target> targets) {

    private static final List<String> CITIES = List.of("1411", "1401", "6104");

    static Story of(long seed) {
        Chance chance = new Chance(seed);
        List<String> cities = CITIES.subList(0, chance.between(1, CITIES.size()));
        World world = Histories.world(
                seed, chance.pick(1, 2, 2, 3), new Histories.Scope(cities, chance.percent(50), chance.percent(70)));
        PlainModel model = world.model();
        return new Story(new ArrayList<>(world.events()), model, model.targets());
    }
}
