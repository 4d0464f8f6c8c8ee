package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.facts.Attribute;

/**
 * What conditions ask: age in whole years ({@link #UNKNOWN_AGE} without a birth date), the birth date, the lowest
 * disability grade among the held identities ({@link #NO_GRADE} if none has one), and the attributes of the identity in
 * question.
 */
public record Circumstances(
        int age, Optional<LocalDate> birthDate, double disabilityGrade, Map<String, Attribute> attributes) {
    public static final int UNKNOWN_AGE = -1;
    public static final double NO_GRADE = Double.POSITIVE_INFINITY;

    boolean ageKnown() {
        return age != UNKNOWN_AGE;
    }
}
