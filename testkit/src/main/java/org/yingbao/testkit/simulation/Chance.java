package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. */
public final class Chance {

    private final SplittableRandom random;

    /** The same for the same seed. */
    public Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Once in so many times; never for 0. */
    public boolean oneIn(int times) {
        return times > 0 && random.nextInt(times) == 0;
    }

    /** So many times in a hundred. */
    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 on, the bound excluded. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both included. */
    public int between(int least, int greatest) {
        return random.nextInt(least, greatest + 1);
    }

    /** One of them. */
    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of them. */
    @SafeVarargs
    public final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** A copy in any order. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T moved = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }
}
