package org.yingbao.quickstart.story;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/** Plays Lüliang 2023 on a running platform: publishes like the departments, reads like tax, and prints the result. */
public final class LvliangStory {

    private static final long PATIENCE_MS = 5_000;

    private final String bootstrapServers;
    private final Played played;
    private final double share;
    private final ReentrantLock playing = new ReentrantLock();
    private volatile boolean stopped;

    /** {@code share} is above 0 and at most 1, the published size. */
    public LvliangStory(String bootstrapServers, java.nio.file.Path data, double share) {
        this.bootstrapServers = bootstrapServers;
        this.played = Played.in(data);
        this.share = share;
    }

    /** Returns when the result is printed; at once if the data folder has it already. */
    public void play() {
        playing.lock();
        try {
            Population population = Population.of(share);
            int there = played.people();
            if (there >= population.residents().size()) {
                System.out.printf(
                        Locale.ROOT,
                        "Lüliang 2023 was played on this data folder: its %,d people are there, nothing is played twice.%n",
                        there);
            } else {
                play(population);
            }
        } finally {
            playing.unlock();
        }
    }

    private void play(Population population) {
        int people = population.residents().size();
        System.out.printf(
                Locale.ROOT,
                "Lüliang 2023 (吕梁): the published policy, and %,d invented people, %d of them known to two departments.%n",
                people,
                population.knownTwice());
        Answers answers = new Answers(population);
        long start = System.nanoTime();
        try (Publishing departments = new Publishing(bootstrapServers)) {
            departments.policy();
            try (Progress progress = Progress.of("Recognitions published", people)) {
                departments.recognitions(population, progress, this::goesOn);
            }
        }
        try (Reading tax = new Reading(bootstrapServers);
                Progress progress = Progress.of("Instructions for tax  ", people)) {
            tax.read(answers, progress, this::goesOn);
        }
        if (goesOn()) {
            tell(answers, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void tell(Answers answers, Duration taken) {
        Line total = answers.total();
        double seconds = taken.toMillis() / 1e3;
        System.out.println();
        System.out.println(ResultTable.of(answers));
        System.out.println(new Published(total, share).text());
        System.out.printf(
                Locale.ROOT,
                "%,d people in %.1f seconds, %,.0f a second, from their recognition to the instruction for tax.%n",
                total.people(),
                seconds,
                total.people() / seconds);
        if (answers.complete()) {
            played.remember((int) total.people());
        }
    }

    private boolean goesOn() {
        return !stopped;
    }

    /** Ends the story early; the next start plays it again, and what is there already stays as it is. */
    public void stop() {
        stopped = true;
        try {
            if (playing.tryLock(PATIENCE_MS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                playing.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
