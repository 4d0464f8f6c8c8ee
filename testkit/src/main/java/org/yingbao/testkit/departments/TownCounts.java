package org.yingbao.testkit.departments;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many people of a town or county are what in a year, as a statistical bulletin says it. All else about them is
 * invented, and a function of these counts and the seed.
 *
 * @param region six digits
 * @param coverageYear the year that is insured; events come from 1 September before it to its 31 December
 * @param recognised people by category; no two categories share a person
 * @param listed categories whose department sends no events but a full list at the beginning of each month
 * @param later of all of them, those who are recognised in the course of the year only
 * @param ended who lose it in the course of the year
 * @param died who die in the course of the year
 * @param enrolled who are enrolled as residents of the town
 * @param moved of these, those who move to {@code elsewhere} and are enrolled there
 * @param elsewhere six digits of another county
 * @param employed who become employees
 * @param wrongLists in so many months two thirds of a list are missing, so that it is held, and a correction comes the
 *     day after
 * @param bad records that the door is to refuse
 * @param days whether each day that passes is published too
 */
public record TownCounts(
        long seed,
        String region,
        int coverageYear,
        Map<String, Integer> recognised,
        Set<String> listed,
        int later,
        int ended,
        int died,
        int enrolled,
        int moved,
        String elsewhere,
        int employed,
        int wrongLists,
        int bad,
        boolean days) {

    public TownCounts {
        recognised = new TreeMap<>(recognised);
        listed = Set.copyOf(listed);
        int people = recognised.values().stream().mapToInt(Integer::intValue).sum();
        if (later + ended + died + employed > people || moved > enrolled || enrolled > people) {
            throw new IllegalArgumentException(
                    "later, ended, died and employed are different people of those recognised, and movers are enrolled");
        }
    }

    /**
     * Lishi district of Lüliang in 2023, at a share of its size: classes and support are published, how many people of
     * each class live there is invented. {@code oneIn} 1 is the whole.
     */
    public static TownCounts lishi(long seed, int oneIn) {
        return new TownCounts(
                seed,
                "141102",
                2023,
                Map.of(
                        "EXTREME_POVERTY", 237 / oneIn,
                        "ORPHAN", 15 / oneIn,
                        "UNATTENDED_CHILD", 37 / oneIn,
                        "MINIMUM_LIVING", 12_748 / oneIn,
                        "RETURNED_TO_POVERTY", 29 / oneIn,
                        "MONITORED_UNSTABLE", 1_904 / oneIn,
                        "MONITORED_MARGINAL", 2_178 / oneIn),
                Set.of("MONITORED_UNSTABLE", "MONITORED_MARGINAL"),
                850 / oneIn,
                420 / oneIn,
                310 / oneIn,
                15_900 / oneIn,
                120 / oneIn,
                "141121",
                95 / oneIn,
                1,
                60 / oneIn,
                true);
    }

    /** How many people in all. */
    public int people() {
        return recognised.values().stream().mapToInt(Integer::intValue).sum();
    }
}
