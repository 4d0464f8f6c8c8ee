package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.yingbao.rules.facts.Attribute;

/**
 * Under which circumstances a grant applies, or a standard is the default ({@code when}). Several keys in one object
 * are an {@link AllOf}.
 */
public sealed interface Condition {
    boolean holds(Circumstances circumstances);

    /** Whether it is such a condition, or one of its parts is. */
    default boolean asks(Predicate<Condition> kind) {
        return kind.test(this);
    }

    /** Whether the answer may need the birth date. */
    default boolean asksBirthDate() {
        return asks(OfBirth.class::isInstance);
    }

    /** Whether the answer may need the disability grade. */
    default boolean asksDisabilityGrade() {
        return asks(MaxDisabilityGrade.class::isInstance);
    }

    /** A grant without a condition. */
    record Always() implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return true;
        }
    }

    /** What does not hold while the birth date is unknown. */
    sealed interface OfBirth extends Condition {}

    record MinAge(int years) implements OfBirth {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.ageKnown() && circumstances.age() >= years;
        }
    }

    record MaxAge(int years) implements OfBirth {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.ageKnown() && circumstances.age() <= years;
        }
    }

    /** Born on this day or later. */
    record BornFrom(LocalDate day) implements OfBirth {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.birthDate().isPresent()
                    && !circumstances.birthDate().get().isBefore(day);
        }
    }

    /** Born on this day or before. */
    record BornTo(LocalDate day) implements OfBirth {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.birthDate().isPresent()
                    && !circumstances.birthDate().get().isAfter(day);
        }
    }

    /** The lowest disability grade among all held identities is at most this; 1 is the gravest. */
    record MaxDisabilityGrade(int grade) implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.disabilityGrade() <= grade;
        }
    }

    /** This identity's attribute, compared as text; one that is absent equals nothing. */
    record AttributeEquals(String attribute, String value) implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            Attribute known = circumstances.attributes().get(attribute);
            return known != null && known.text().equals(value);
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Circumstances circumstances) {
            for (Condition condition : conditions) {
                if (condition.holds(circumstances)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean asks(Predicate<Condition> kind) {
            return conditions.stream().anyMatch(condition -> condition.asks(kind));
        }
    }

    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Circumstances circumstances) {
            for (Condition condition : conditions) {
                if (!condition.holds(circumstances)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean asks(Predicate<Condition> kind) {
            return conditions.stream().anyMatch(condition -> condition.asks(kind));
        }
    }
}
