package org.yingbao.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.reporting.cases.CaseRecord;
import org.yingbao.reporting.cases.CasesStage;
import org.yingbao.reporting.figures.FiguresByPlace;
import org.yingbao.reporting.person.Case;
import org.yingbao.system.simulation.planted.ForwardingStage;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.simulation.Simulation;
import tools.jackson.databind.JsonNode;

/** After a run of the chain, with all that fails in it, the figures of each place are the sums over its people. */
@ExtendWith(Silence.class)
class FiguresOfChainTest {

    private static final int SEEDS = Integer.getInteger("yingbao.simulation.figures", 16);
    private static final List<String> COMPARED =
            List.of("inScope", "entitled", "subsidyFen", "settled", "suspectedSecond");

    @Test
    void figures_are_the_sums_over_people() {
        assertThat(wrong(CasesStage::new)).isEmpty();
    }

    @Test
    void a_tally_that_forgets_the_province_is_found() {
        assertThat(wrong(() -> new Planted(new CasesStage())))
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(wrong).contains("figures are").contains("0000-"));
    }

    private static List<String> wrong(Supplier<Stage<Case, CaseRecord>> stage) {
        return LongStream.rangeClosed(1, SEEDS)
                .map(run -> run * (Run.RUNS_OF_A_STORY + 1))
                .mapToObj(seed -> Run.of(seed, Fault.NONE, false, (run, story) -> broken(run, stage.get(), seed)))
                .flatMap(run -> run.wrong().stream().map(wrong -> "seed " + run.seed() + ": " + wrong))
                .toList();
    }

    private static List<String> broken(Simulation run, Stage<Case, CaseRecord> stage, long seed) {
        Map<String, Long> published = new TreeMap<>();
        ReportedFigures.of(run.log(), stage, new SplittableRandom(seed))
                .forEach((place, figures) ->
                        COMPARED.forEach(name -> put(published, place + " " + name, figures.path(name))));
        Map<String, Long> counted = CountedPeople.of(run.log());
        return published.equals(counted) ? List.of() : List.of("figures are " + published + " instead of " + counted);
    }

    private static void put(Map<String, Long> figures, String name, JsonNode value) {
        if (value.asLong(0) != 0) {
            figures.put(name, value.asLong());
        }
    }

    private static final class Planted extends ForwardingStage<Case, CaseRecord> {

        Planted(Stage<Case, CaseRecord> stage) {
            super(stage);
        }

        @Override
        public List<Output<Case>> outputs() {
            return List.of(new WithoutProvince(new FiguresByPlace()));
        }
    }

    private record WithoutProvince(FiguresByPlace tally) implements Tally<Case> {

        @Override
        public String topic() {
            return tally.topic();
        }

        @Override
        public String type() {
            return tally.type();
        }

        @Override
        public Map<String, Figures> contribution(String key, Case document) {
            Map<String, Figures> sums = new HashMap<>(tally.contribution(key, document));
            sums.keySet().removeIf(place -> place.startsWith("0000", 2));
            return sums;
        }
    }
}
