package org.yingbao.testkit.mutants;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often a door answered what, and what it took longest over. */
public final class AnswerCounts {

    private final Map<String, Integer> answers = new TreeMap<>();
    private String slowest = "nothing";
    private long longest;

    void add(String answer, Mutant mutant, long nanoseconds) {
        answers.merge(answer, 1, Integer::sum);
        if (nanoseconds > longest) {
            longest = nanoseconds;
            slowest = mutant.toString();
        }
    }

    /** PASSED and the reasons that were given. */
    public Set<String> answers() {
        return answers.keySet();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%-18s | %9s%n".formatted("answer", "records"));
        answers.forEach((answer, count) -> table.append("%-18s | %,9d%n".formatted(answer, count)));
        return table.append("slowest: %.1f ms, %s".formatted(longest / 1e6, slowest))
                .toString();
    }
}
