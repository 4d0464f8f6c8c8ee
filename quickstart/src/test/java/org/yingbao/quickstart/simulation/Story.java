package org.yingbao.quickstart.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yingbao.plain.Event;
import org.yingbao.plain.Histories;
import org.yingbao.plain.PlainModel;
import org.yingbao.plain.Target;
import org.yingbao.plain.World;

/** A small world and how it ends by the plain model. */
record Story(List<Event> events, PlainModel model, Map<PlainModel.PersonYear, Target> targets) {

    private static final List<String> CITIES = List.of("1411", "1401", "6104", "5001");

    static Story of(long seed) {
        World world = Histories.world(
                seed,
                1 + (int) Long.remainderUnsigned(seed, 3),
                new Histories.Scope(CITIES.subList(0, 1 + (int) Long.remainderUnsigned(seed / 3, 3)), seed % 2 == 0, true));
        PlainModel model = world.model();
        return new Story(new ArrayList<>(world.events()), model, model.targets());
    }
}
