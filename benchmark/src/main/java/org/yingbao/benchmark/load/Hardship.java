package org.yingbao.benchmark.load;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.yingbao.contracts.Topics;

/** A class of hardship: how frequent it is, who recognises it, and what its people pay in Lüliang, in fen. */
enum Hardship {
    MINIMUM_LIVING(60, true, 7_000),
    MONITORED_UNSTABLE(12, false, 7_000),
    MONITORED_MARGINAL(12, false, 7_000),
    EXTREME_POVERTY(8, true, 0),
    RETURNED_TO_POVERTY(4, false, 3_500),
    ORPHAN(2, true, 0),
    UNATTENDED_CHILD(2, true, 0);

    private static final int ALL = 100;

    private final int percent;
    private final boolean civil;
    final long ownShareFen;

    Hardship(int percent, boolean civil, long ownShareFen) {
        this.percent = percent;
        this.civil = civil;
        this.ownShareFen = ownShareFen;
    }

    static Hardship any(RandomGenerator dice) {
        int at = dice.nextInt(ALL);
        for (Hardship hardship : List.of(values())) {
            at -= hardship.percent;
            if (at < 0) {
                return hardship;
            }
        }
        throw new IllegalStateException("the percentages do not add up");
    }

    Hardship anyOfTheSameDepartment(RandomGenerator dice) {
        Hardship other;
        do {
            other = any(dice);
        } while (other.civil != civil);
        return other;
    }

    Hardship anyOfTheOtherDepartment() {
        return civil ? MONITORED_MARGINAL : MINIMUM_LIVING;
    }

    String topic() {
        return civil ? Topics.CIVIL_AFFAIRS_IDENTITY : Topics.RURAL_AFFAIRS_IDENTITY;
    }

    String source() {
        return civil ? "urn:cn:civil-affairs" : "urn:cn:rural-affairs";
    }

    String records() {
        return civil ? "MZ" : "NY";
    }

    Map<String, Object> attributes(RandomGenerator dice) {
        return switch (this) {
            case MINIMUM_LIVING -> Map.of("grade", "RURAL_" + dice.nextInt(1, 5));
            case MONITORED_UNSTABLE, MONITORED_MARGINAL -> Map.of("riskCleared", false);
            default -> Map.of();
        };
    }
}
