package org.yingbao.rules.entitlement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.policy.Circumstances;

/**
 * The lowest disability grade (1 is the gravest) among all held identities, whichever category they are of, as people
 * write it: 2, "02", "二级", "Ⅱ", "II". One that cannot be read counts as none.
 */
final class DisabilityGrade {
    private static final String ATTRIBUTE = "disabilityGrade";
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\uFEFF级]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final List<List<String>> WRITTEN = List.of(
            List.of("1", "１", "一", "Ⅰ", "I"),
            List.of("2", "２", "二", "Ⅱ", "II"),
            List.of("3", "３", "三", "Ⅲ", "III"),
            List.of("4", "４", "四", "Ⅳ", "IV"));

    private final List<Held> held;
    private boolean known;
    private boolean unreadable;
    private double lowest = Circumstances.NO_GRADE;

    DisabilityGrade(List<Held> held) {
        this.held = held;
    }

    /** The lowest, or {@link Circumstances#NO_GRADE}. */
    double lowest() {
        read();
        return lowest;
    }

    /** Whether one of them cannot be read. */
    boolean isUnreadable() {
        read();
        return unreadable;
    }

    private void read() {
        if (!known) {
            known = true;
            for (int i = 0; i < held.size(); i++) {
                Attribute grade = held.get(i).identity().attributes().get(ATTRIBUTE);
                if (grade != null) {
                    read(grade);
                }
            }
        }
    }

    private void read(Attribute grade) {
        OptionalDouble value = grade.number().isPresent() ? grade.number() : written(grade.text());
        if (value.isPresent()) {
            lowest = Math.min(lowest, value.getAsDouble());
        } else {
            unreadable = true;
        }
    }

    private static OptionalDouble written(String text) {
        String bare =
                LEADING_ZEROS.matcher(LEFT_OUT.matcher(text).replaceAll("")).replaceAll("");
        for (int i = 0; i < WRITTEN.size(); i++) {
            if (WRITTEN.get(i).contains(bare)) {
                return OptionalDouble.of(i + 1);
            }
        }
        return OptionalDouble.empty();
    }
}
