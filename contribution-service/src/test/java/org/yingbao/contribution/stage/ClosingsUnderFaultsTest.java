package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.supportedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.contribution.LedgerCollection;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.testkit.stage.FakeMember;
import org.yingbao.testkit.stage.FakeMember.Crash;

/**
 * Random histories of people, closings that overlap and receipts, with crashes between any two steps and stores that
 * are emptied: requests are the sums over people, and each fen is included once. {@code -Dyingbao.closings=1000} plays
 * more.
 */
class ClosingsUnderFaultsTest {
    private static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7");
    private static final List<Crash> CRASHES = List.of(Crash.values());
    private static final List<String> COUNTIES = List.of("141102", "141181", "140105");
    private static final List<String> CLOSED = List.of("141102", "141181", "141100", "140000");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("yingbao.closings", 60));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void requests_are_the_sums_over_people(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Counties counties = new Counties();
        int closings = 0;
        int receipts = 0;
        LocalDate published = LocalDate.parse("2022-10-05");
        for (int turn = 0; turn < 60; turn++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> change(counties, random);
                case 2 -> {
                    if (closings < 6) {
                        closings++;
                        counties.close("K" + closings, CLOSED.get(random.nextInt(CLOSED.size())));
                    }
                }
                case 3 -> {
                    receipts++;
                    receive(counties, random, receipts);
                }
                case 4 -> {
                    published = published.plusDays(1);
                    counties.taxDay("2022-10-05", 1 + random.nextInt(9), random.nextInt(4), 7_000L * random.nextInt(4));
                    counties.day(published.toString());
                }
                default -> {}
            }
            trouble(counties, random);
        }
        counties.settle();
        assertThat(counties.sumsOfRequests()).isEqualTo(counties.sumsOverPeople());
        assertThat(counties.requests().values())
                .noneMatch(request -> request.status().equals("OPEN"));

        counties.close("last", "140000").settle();
        assertThat(counties.sumsOfRequests()).isEqualTo(counties.sumsOverPeople());
        assertThat(includedAndNotRefused(counties)).isEqualTo(due(counties));
        assertThat(settledByForecasts(counties)).isEqualTo(due(counties));
        assertThat(counties.forecast().getOrDefault("140000", List.of()))
                .as("of the province")
                .allMatch(payer -> payer.settled()
                        == due(counties).values().stream()
                                .mapToLong(Long::longValue)
                                .sum());

        counties.day(published.plusDays(9).toString()).settle();
        assertThat(lastSumsOfOctober(counties)).isEqualTo(paidOnTheFifth(counties));
        assertThat(versions(counties))
                .as("without gaps, each once")
                .isEqualTo(LongStream.rangeClosed(1, counties.reconciled().size())
                        .boxed()
                        .toList());
    }

    private static Map<String, Long> settledByForecasts(Counties counties) {
        Map<String, Long> settled = new TreeMap<>();
        counties.forecast().forEach((region, payers) -> {
            if (COUNTIES.contains(region)) {
                payers.forEach(payer -> settled.merge(region, payer.settled(), Long::sum));
            }
        });
        settled.values().removeIf(fen -> fen == 0);
        return settled;
    }

    /** All payments are of one day and county. */
    private static List<Long> versions(Counties counties) {
        return counties.reconciled().stream().map(Reconciliation::version).toList();
    }

    private static long lastSumsOfOctober(Counties counties) {
        List<Reconciliation> all = counties.reconciled();
        return all.isEmpty() ? 0 : all.getLast().ours().paid().sumFen();
    }

    private static long paidOnTheFifth(Counties counties) {
        return counties.lines().stream()
                .flatMap(line -> line.collections().stream())
                .mapToLong(LedgerCollection::amountFen)
                .sum();
    }

    private static void change(Counties counties, SplittableRandom random) {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String county = COUNTIES.get(random.nextInt(COUNTIES.size()));
        switch (random.nextInt(5)) {
            case 0 -> counties.entitled(person, nothing("2022-09-01", "NO_GRANT"));
            case 1, 2 -> counties.entitled(person, supportedIn(county, "2022-09-01", 28_000 - random.nextInt(3)));
            case 3 -> counties.collected(person, paid("T" + person, 7_000, "2022-10-05"));
            default -> counties.collected(person, refunded("T" + person, 7_000, 7_000, "2022-10-05"));
        }
    }

    private static void receive(Counties counties, SplittableRandom random, int revision) {
        List<TransferRequest> known = List.copyOf(counties.requests().values());
        if (!known.isEmpty()) {
            TransferRequest request = known.get(random.nextInt(known.size()));
            if (random.nextBoolean()) {
                counties.refused(request.requestId(), revision);
            } else {
                counties.moved(request.requestId(), revision, request.totalFen());
            }
        }
    }

    private static void trouble(Counties counties, SplittableRandom random) {
        for (int step = random.nextInt(8); step > 0; step--) {
            FakeMember member =
                    counties.members().get(random.nextInt(counties.members().size()));
            Crash crash = random.nextInt(4) == 0 ? CRASHES.get(random.nextInt(CRASHES.size())) : Crash.NONE;
            member.step(1 + random.nextInt(3), crash);
        }
        switch (random.nextInt(60)) {
            case 0 -> {
                counties.people.forgetEverything();
                counties.stage.restart();
            }
            case 1 -> {
                counties.sums.forgetEverything();
                counties.reconciliations.restart();
                counties.forecasts.restart();
            }
            case 2 -> {
                counties.requests.forgetEverything();
                counties.requestsStage.restart();
            }
            default -> {}
        }
    }

    /** What stands of each county, in fen. */
    private static Map<String, Long> includedAndNotRefused(Counties counties) {
        Map<String, Long> standing = new TreeMap<>();
        counties.requests().values().stream()
                .filter(request -> !request.status().equals("REFUSED"))
                .forEach(request -> standing.merge(request.region(), request.totalFen(), Long::sum));
        standing.values().removeIf(fen -> fen == 0);
        return standing;
    }

    /** What is due of each county, by the ledgers. */
    private static Map<String, Long> due(Counties counties) {
        Map<String, Long> due = new TreeMap<>();
        counties.lines().forEach(line -> {
            String state = line.settlement() == null ? null : line.settlement().state();
            boolean owed = "SETTLED".equals(state) || "PART_PAID".equals(state);
            if (owed && line.fundingRegion() != null && !"WITHDRAWN".equals(line.action())) {
                line.payers().forEach(payer -> due.merge(line.fundingRegion(), payer.amountFen(), Long::sum));
            }
        });
        return due;
    }
}
