package org.yingbao.benchmark.chain;

import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.peer.PeerTopics;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.Settings;
import org.yingbao.benchmark.tax.EndState;

/**
 * Publishes to a broker that nobody reads from, so that whoever is measured cold first does not pay for the compilers
 * of the load's own JVM.
 */
final class LoadRehearsal {

    private static final int TIMES = 3;

    private LoadRehearsal() {}

    static void on(Settings settings, Plan plan) {
        try (Ground ground = Ground.start(settings);
                Publisher publisher = new Publisher(ground.kafka())) {
            PeerTopics.create(ground.kafka());
            for (int i = 0; i < TIMES; i++) {
                Workload workload = Workload.of(plan.cold(), 0, plan.seed());
                var _ = EndState.of(workload);
                publisher.atFullSpeed(workload.events());
            }
        }
    }
}
