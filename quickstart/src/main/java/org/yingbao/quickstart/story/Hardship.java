package org.yingbao.quickstart.story;

import static org.yingbao.quickstart.story.Department.CIVIL_AFFAIRS;
import static org.yingbao.quickstart.story.Department.RURAL_AFFAIRS;

import java.time.LocalDate;
import java.util.Map;

/**
 * The classes that the policy supports. How many people each has is invented, so that the sums are the published ones;
 * the support is what the policy says, in fen.
 */
enum Hardship {
    EXTREME_POVERTY("Extreme poverty", "特困人员", CIVIL_AFFAIRS, 2_760, 35_000, 1932, 1962),
    ORPHAN("Orphan", "孤儿", CIVIL_AFFAIRS, 180, 35_000, 2006, 2021),
    UNATTENDED_CHILD("Unattended child", "事实无人抚养儿童", CIVIL_AFFAIRS, 430, 35_000, 2006, 2021),
    MINIMUM_LIVING("Minimum living", "低保对象", CIVIL_AFFAIRS, 148_230, 28_000, 1934, 2020),
    RETURNED_TO_POVERTY("Returned to poverty", "返贫致贫人口", RURAL_AFFAIRS, 340, 31_500, 1938, 2020),
    MONITORED_UNSTABLE("Monitored, unstable", "脱贫不稳定", RURAL_AFFAIRS, 22_140, 28_000, 1938, 2020),
    MONITORED_MARGINAL("Monitored, marginal", "边缘易致贫", RURAL_AFFAIRS, 25_320, 28_000, 1938, 2020);

    final String english;
    final String chinese;
    final Department department;
    final int people;
    final long subsidyFen;
    final LocalDate earliestBirth;
    final LocalDate latestBirth;

    Hardship(
            String english,
            String chinese,
            Department department,
            int people,
            long subsidyFen,
            int earliestBirth,
            int latestBirth) {
        this.english = english;
        this.chinese = chinese;
        this.department = department;
        this.people = people;
        this.subsidyFen = subsidyFen;
        this.earliestBirth = LocalDate.of(earliestBirth, 1, 1);
        this.latestBirth = LocalDate.of(latestBirth, 12, 31);
    }

    /** What the other department may say of the same person; it earns less. */
    Hardship lesser() {
        return department == CIVIL_AFFAIRS ? MONITORED_MARGINAL : MINIMUM_LIVING;
    }

    Map<String, Object> attributes(int number) {
        return switch (this) {
            case MINIMUM_LIVING -> Map.of("grade", number % 9 == 0 ? "URBAN_PARTIAL" : "RURAL_" + (1 + number % 4));
            case MONITORED_UNSTABLE, MONITORED_MARGINAL -> Map.of("riskCleared", false);
            default -> Map.of();
        };
    }
}
