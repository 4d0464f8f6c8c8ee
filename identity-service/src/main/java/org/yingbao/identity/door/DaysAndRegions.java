package org.yingbao.identity.door;

import java.util.Map;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.event.Events;

/** What lists hear of days and of region codes; subsidy-service answers those who send them. */
public final class DaysAndRegions {

    private DaysAndRegions() {}

    /**
     * The entrances by topic.
     *
     * @param partitions of the topics keyed by person
     */
    public static Map<String, Entrance> entrances(Events events, int partitions) {
        return Map.of(
                Topics.DAYS, new ListDays(events, partitions),
                Topics.REGIONS, new ListRegions(events, partitions));
    }
}
