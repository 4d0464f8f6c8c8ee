package org.yingbao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.reporting.RegionFigures;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.UnansweredDoor;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.processing.StageProcessor;
import org.yingbao.reporting.cases.CasesStage;
import org.yingbao.reporting.region.FigureDays;
import org.yingbao.reporting.region.FiguresStage;
import org.yingbao.testkit.stage.FakeLog;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;
import org.yingbao.testkit.store.MemoryStore;

/**
 * Random histories of people, with crashes between any two steps and stores that are emptied: in the end the figures of
 * every place are the sums over people. {@code -Dyingbao.figures=1000} plays more.
 */
class FiguresUnderFaultsTest {

    private static final Events EVENTS = new Events("urn:yingbao:reporting");
    private static final DeadLetters DEAD_LETTERS = new DeadLetters("reporting-service");
    private static final Set<Integer> PARTITIONS = Set.of(0, 1);
    private static final List<Crash> CRASHES = List.of(Crash.values());

    private final FakeLog log = new FakeLog(PARTITIONS.size(), 1_664_589_600_000L);
    private final MemoryStore ofCases = new MemoryStore();
    private final MemoryStore ofFigures = new MemoryStore();
    private final FakeMember cases = member("cases", this::cases);
    private final FakeMember figures = member("figures", this::figures);
    private final FakeMember days = member(
            "reporting-days",
            () -> new UnansweredDoor(Map.of(Topics.DAYS, new FigureDays(EVENTS, PARTITIONS.size())), DEAD_LETTERS));

    private FakeMember member(String group, Supplier<Processor> processes) {
        return new FakeMember(log, group, processes, PARTITIONS);
    }

    private Processor cases() {
        return new StageProcessor<>(new CasesStage(), ofCases, log, EVENTS, DEAD_LETTERS);
    }

    private Processor figures() {
        return new StageProcessor<>(new FiguresStage(EVENTS), ofFigures, log, EVENTS, DEAD_LETTERS);
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("yingbao.figures", 100));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_are_the_sums_over_people(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Town town = new Town(random);
        LocalDate day = LocalDate.of(2022, 9, 1);
        for (int turn = 0; turn < 80; turn++) {
            switch (random.nextInt(12)) {
                case 0 -> {
                    day = day.plusDays(1);
                    log.append(List.of(town.day(day)));
                }
                case 1 -> trouble(random);
                default -> log.append(List.of(town.next()));
            }
            step(random);
        }
        settle();
        assertThat(ToldFigures.of(now())).isEqualTo(PlainFigures.of(town));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_a_day_leaves_is_what_was_so_then_and_is_said_once(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Town town = new Town(random);
        Map<String, Long> last = Map.of();
        for (LocalDate day : List.of(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 2), LocalDate.of(2022, 9, 3))) {
            for (int turn = 0; turn < 20; turn++) {
                log.append(List.of(town.next()));
            }
            settle();
            log.append(List.of(town.day(day)));
            for (int turn = 0; turn < 12; turn++) {
                if (random.nextInt(8) == 0) {
                    ofFigures.forgetEverything();
                    figures.restart();
                }
                FakeMember one = random.nextBoolean() ? figures : days;
                one.step(1 + random.nextInt(4), CRASHES.get(random.nextInt(CRASHES.size())));
            }
            settle();
            last = PlainFigures.of(town);
        }
        List<String> said = log.all(Topics.FIGURES_OF_DAYS).stream()
                .map(event -> new String(event.key(), StandardCharsets.UTF_8)
                        + Json.MAPPER.readTree(event.value()).path("day"))
                .toList();
        assertThat(new HashSet<>(said)).hasSameSizeAs(said);
        Map<String, RegionFigures> kept = new TreeMap<>();
        log.all(Topics.FIGURES_OF_DAYS).stream()
                .map(event -> Json.MAPPER.readValue(event.value(), RegionFigures.class))
                .forEach(told -> kept.merge(
                        told.region() + "/" + told.township() + "/" + told.village(),
                        told,
                        (one, other) -> Objects.requireNonNull(one.day()).isAfter(other.day()) ? one : other));
        assertThat(ToldFigures.of(kept.values())).isEqualTo(last);
    }

    private void step(SplittableRandom random) {
        Crash crash = random.nextInt(4) == 0 ? CRASHES.get(random.nextInt(CRASHES.size())) : Crash.NONE;
        FakeMember one = List.of(cases, figures, days).get(random.nextInt(3));
        one.step(1 + random.nextInt(4), crash);
    }

    /** A store is emptied; what it read comes again, and what is published never goes back to less. */
    private void trouble(SplittableRandom random) {
        if (random.nextBoolean()) {
            ofCases.forgetEverything();
            cases.restart();
        } else {
            ofFigures.forgetEverything();
            figures.restart();
        }
    }

    private void settle() {
        boolean more = true;
        while (more) {
            more = Stream.of(cases, figures, days).filter(one -> one.step(5)).count() > 0;
        }
    }

    private Collection<RegionFigures> now() {
        Map<String, RegionFigures> now = new TreeMap<>();
        new ArrayList<>(log.all(Topics.FIGURES))
                .forEach(event -> now.put(
                        new String(event.key(), StandardCharsets.UTF_8),
                        Json.MAPPER.readValue(event.value(), RegionFigures.class)));
        return now.values();
    }
}
