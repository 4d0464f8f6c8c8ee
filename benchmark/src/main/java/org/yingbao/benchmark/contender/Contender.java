package org.yingbao.benchmark.contender;

import java.util.List;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/** One way to turn department records into instructions. */
public interface Contender {

    String named();

    /** Starts its processes; returns when they consume. */
    List<RunningProcess> start(Ground ground);

    /** Whether what it tells tax is an instruction; otherwise it is of the size of one. */
    default boolean decides() {
        return true;
    }

    /** Whether it is so slow that it gets a share of the events only. */
    default boolean slow() {
        return false;
    }

    /** Whether it passes on what a {@link org.yingbao.benchmark.traffic.TrafficSample} holds. */
    default boolean needsTraffic() {
        return false;
    }
}
