package org.yingbao.benchmark.contender;

import java.util.List;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/** One way to turn department records into instructions. */
public interface Contender {

    String named();

    /** Starts its processes; returns when they consume. */
    List<RunningProcess> start(Ground ground);

    /** Whether what it tells tax is an instruction; otherwise it is each of the department records. */
    default boolean decides() {
        return true;
    }
}
