package org.yingbao.rules.list;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Whether everything of a revision has come: the header, and parts 1 to {@code parts} whose rows add up. */
public final class Completeness {
    private Completeness() {}

    /** A part that came: how many parts it says there are, and how many rows it has. */
    public record Part(int parts, int rows) {}

    /**
     * Whether a list whose header came is complete.
     *
     * @param rows as the header says
     * @param came the parts that came, by number
     */
    public static boolean isComplete(long rows, Map<Integer, Part> came) {
        if (came.isEmpty()) {
            return rows == 0;
        }
        OptionalInt parts = parts(came);
        return parts.isPresent()
                && came.size() == parts.getAsInt()
                && came.keySet().stream().allMatch(part -> part >= 1 && part <= parts.getAsInt())
                && came.values().stream().mapToLong(Part::rows).sum() == rows;
    }

    /** The parts that are missing, as far as the parts that came agree how many there are; at most so many. */
    public static List<Integer> missing(Map<Integer, Part> came, int most) {
        return IntStream.rangeClosed(1, parts(came).orElse(0))
                .filter(part -> !came.containsKey(part))
                .limit(most)
                .boxed()
                .toList();
    }

    private static OptionalInt parts(Map<Integer, Part> came) {
        List<Integer> said = came.values().stream().map(Part::parts).distinct().toList();
        return said.size() == 1 ? OptionalInt.of(said.getFirst()) : OptionalInt.empty();
    }
}
