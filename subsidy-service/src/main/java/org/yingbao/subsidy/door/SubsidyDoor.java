package org.yingbao.subsidy.door;

import java.util.Map;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;

/** The door of this service: policies, drafts of policies, regions and days. */
public final class SubsidyDoor {
    private SubsidyDoor() {}

    /**
     * The door.
     *
     * @param partitions of the topics keyed by person
     */
    public static Door open(Events events, DeadLetters deadLetters, int partitions) {
        Sweeps sweeps = new Sweeps(events, partitions);
        return new Door(
                Map.of(
                        Topics.POLICIES,
                                new PoliciesEntrance(new PolicyEntrance(events, sweeps), new DraftEntrance(events)),
                        Topics.REGIONS, new RegionEntrance(events, sweeps),
                        Topics.DAYS, new DayEntrance(events, sweeps)),
                deadLetters);
    }
}
