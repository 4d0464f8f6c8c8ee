package org.yingbao.quickstart.story;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides whole people by weights, by largest remainder. */
final class Apportionment {

    private Apportionment() {}

    static int[] of(int total, int[] weights) {
        long sum = IntStream.of(weights).asLongStream().sum();
        int[] parts = IntStream.of(weights)
                .map(weight -> (int) ((long) total * weight / sum))
                .toArray();
        int left = total - IntStream.of(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -((long) total * weights[i] % sum)))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
