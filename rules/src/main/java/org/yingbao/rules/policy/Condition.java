package org.yingbao.rules.policy;

import java.util.List;

/** Under which circumstances a grant applies ({@code when}). Several keys in one object are an {@link AllOf}. */
public sealed interface Condition {
    boolean holds(Circumstances circumstances);

    /** Whether the answer may need the birth date. */
    default boolean asksAge() {
        return false;
    }

    /** A grant without a condition. */
    record Always() implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return true;
        }
    }

    record MinAge(int years) implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.ageKnown() && circumstances.age() >= years;
        }

        @Override
        public boolean asksAge() {
            return true;
        }
    }

    record MaxAge(int years) implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.ageKnown() && circumstances.age() <= years;
        }

        @Override
        public boolean asksAge() {
            return true;
        }
    }

    /** The lowest disability grade among all held identities is at most this; 1 is the gravest. */
    record MaxDisabilityGrade(int grade) implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return circumstances.disabilityGrade() <= grade;
        }
    }

    /** This identity's attribute, compared as text. */
    record AttributeEquals(String attribute, String value) implements Condition {
        @Override
        public boolean holds(Circumstances circumstances) {
            return value.equals(circumstances.attributes().get(attribute));
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
        public boolean asksAge() {
            return conditions.stream().anyMatch(Condition::asksAge);
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
        public boolean asksAge() {
            return conditions.stream().anyMatch(Condition::asksAge);
        }
    }
}
