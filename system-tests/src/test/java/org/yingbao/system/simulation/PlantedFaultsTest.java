package org.yingbao.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.system.simulation.planted.PlantedFault;

/** The simulation can fail: it finds each of these faults. */
@ExtendWith(Silence.class)
class PlantedFaultsTest {

    private static final int MOST = Integer.getInteger("yingbao.simulation.planted", 100_000);
    private static final long FIRST = 1;

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found(PlantedFault fault) {
        long started = System.nanoTime();
        Optional<Run> found = new Search(fault.plant()).from(FIRST, MOST);
        found.ifPresent(run -> System.out.printf(
                "%-40s found by seed %5d, %4d seeds, %3d s: %s%n",
                fault,
                run.seed(),
                run.seed() - FIRST + 1,
                (System.nanoTime() - started) / 1_000_000_000,
                shortened(run.wrong().getFirst())));
        assertThat(found).as("%s in %d seeds", fault, MOST).isPresent();
    }

    private static String shortened(String wrong) {
        String line = wrong.lines().findFirst().orElse("");
        return line.length() > 100 ? line.substring(0, 100) + " …" : line;
    }
}
