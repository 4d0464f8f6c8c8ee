package org.yingbao.rules.policy;

import java.util.Map;

/**
 * What conditions ask: age in whole years ({@link #UNKNOWN_AGE} without a birth date), the lowest disability grade
 * among the held identities ({@link #NO_GRADE} if none has one), and the attributes of the identity in question.
 */
public record Circumstances(int age, int disabilityGrade, Map<String, String> attributes) {
    public static final int UNKNOWN_AGE = -1;
    public static final int NO_GRADE = Integer.MAX_VALUE;

    boolean ageKnown() {
        return age != UNKNOWN_AGE;
    }
}
