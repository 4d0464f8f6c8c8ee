package org.yingbao.testkit.simulation;

import java.util.Collection;
import java.util.List;
import org.yingbao.pipeline.store.Kept;

/** A service, of which any number of processes may run. */
public interface Service {

    String name();

    Collection<Kept> kept();

    /** The groups that an operator may move at will, because their offsets are in the store too. */
    List<String> movableGroups();

    /** The topics of which it makes good for what is no longer kept. */
    default List<String> expiring() {
        return List.of();
    }

    /** What runs in a process that starts. */
    List<Part> start(Host host);
}
