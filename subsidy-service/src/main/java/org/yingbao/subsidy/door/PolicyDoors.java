package org.yingbao.subsidy.door;

import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.Doors;
import org.yingbao.pipeline.event.Events;

/** The door of policies, regions and days without a platform. */
public final class PolicyDoors implements Doors {

    @Override
    public Door open(DeadLetters deadLetters) {
        return SubsidyDoor.open(new Events("urn:yingbao:check"), deadLetters, 1);
    }
}
