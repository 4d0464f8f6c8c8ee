package org.yingbao.benchmark.run;

import java.util.List;

/** How much everything gets to do. */
@SuppressWarnings("ImmutableEnumChecker") // they are List.of
enum Size {
    /** What the figures of docs/performance.md are taken with: some hours. */
    FULL(List.of(), List.of("--revisions=2"), List.of()),

    /** Enough to see whether a change was one: the larger part of an hour. */
    SHORT(
            List.of(
                    "--cold=10000",
                    "--warm-up=150000",
                    "--events=40000",
                    "--rounds=3",
                    "--latency-rates=100,1000",
                    "--latency-seconds=15",
                    "--only=BATCH_AT_A_TIME,STREAMS,RAW"),
            List.of("--people=10000,50000", "--warm-up=50000", "--revisions=2"),
            List.of("--forks=1", "--millis=300")),

    /** Enough to see whether the benchmark itself works: minutes, and figures that say nothing. */
    TINY(
            List.of(
                    "--cold=1000",
                    "--warm-up=3000",
                    "--events=1000",
                    "--lead=200",
                    "--rounds=2",
                    "--latency-rates=50,100",
                    "--latency-seconds=3",
                    "--idle-seconds=2",
                    "--fewer=20"),
            List.of("--people=500,1000", "--warm-up=1000", "--revisions=1"),
            List.of("--forks=1", "--millis=10"));

    final List<String> compare;
    final List<String> sweep;
    final List<String> decide;

    Size(List<String> compare, List<String> sweep, List<String> decide) {
        this.compare = compare;
        this.sweep = sweep;
        this.decide = decide;
    }
}
