package org.yingbao.pipeline.simulation;

import java.util.Collection;
import java.util.List;
import org.yingbao.pipeline.store.Kept;

/** A service, of which any number of processes may run. */
public interface Service {

    String name();

    Collection<Kept> kept();

    /** The groups that an operator may move at will, because their offsets are in the store too. */
    List<String> movableGroups();

    /** What runs in a process that starts. */
    List<Part> start(Host host);
}
