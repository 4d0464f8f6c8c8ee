package org.yingbao.benchmark.contender;

import java.util.List;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;

/** The quickstart: the ground has it already. */
public final class YingbaoInOneJvm implements Contender {

    @Override
    public String named() {
        return "Yingbao, one JVM";
    }

    @Override
    public List<RunningProcess> start(Ground ground) {
        return List.of();
    }
}
