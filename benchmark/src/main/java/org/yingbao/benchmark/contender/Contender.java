package org.yingbao.benchmark.contender;

import java.util.List;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/** One way to turn department records into instructions. */
public interface Contender {

    String name();

    /** Starts its processes; returns when they consume. */
    List<RunningProcess> start(Ground ground);
}
