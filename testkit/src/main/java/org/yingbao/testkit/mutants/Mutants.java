package org.yingbao.testkit.mutants;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.testkit.simulation.Chance;

/** An endless stream of records spoiled once to three times, each a function of the seed and its number. */
public final class Mutants {

    private static final List<List<Mutation>> KINDS = List.of(
            List.of(ByteSpoils.values()),
            List.of(TreeSpoils.values()),
            List.of(TreeSpoils.values()),
            List.of(TreeSpoils.values()),
            List.of(TreeSpoils.values()),
            List.of(TreeSpoils.values()),
            List.of(TreeSpoils.values()),
            List.of(HostileText.values()),
            List.of(HeaderSpoils.values()),
            List.of(EnvelopeSpoils.values()));

    private final long seed;
    private final List<Specimen> sound;

    /** Mutants of these sound records; the same for the same seed. */
    public Mutants(long seed, List<Specimen> sound) {
        this.seed = seed;
        this.sound = List.copyOf(sound);
    }

    /** A mutant, with the names of what was done to it. */
    public Mutant number(int number) {
        Chance chance = new Chance(seed * 0x9e3779b97f4a7c15L + number);
        Specimen original = chance.pick(sound);
        Specimen record = original;
        List<String> done = new ArrayList<>();
        for (int times = chance.pick(1, 1, 1, 2, 2, 3); times > 0; times--) {
            Mutation mutation = chance.pick(chance.pick(KINDS));
            record = mutation.of(record, chance);
            done.add(((Enum<?>) mutation).getDeclaringClass().getSimpleName() + " " + mutation);
        }
        return new Mutant(number, record, done);
    }
}
