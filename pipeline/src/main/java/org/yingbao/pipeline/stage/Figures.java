package org.yingbao.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/**
 * Whole numbers by name, such as people and amounts in fen. What is zero is left out, so that equal figures are equal.
 */
public record Figures(@JsonValue SortedMap<String, Long> byName) {

    public static final Figures NONE = new Figures(Collections.emptySortedMap());

    @JsonCreator
    public Figures {
        SortedMap<String, Long> present = new TreeMap<>(byName);
        present.values().removeIf(value -> value == 0);
        byName = Collections.unmodifiableSortedMap(present);
    }

    public static Figures of(String name, long value) {
        return NONE.with(name, value);
    }

    /** The same with one more, or another, figure. */
    public Figures with(String name, long value) {
        SortedMap<String, Long> all = new TreeMap<>(byName);
        all.put(name, value);
        return new Figures(all);
    }

    /** Both added up, figure by figure; throws {@link ArithmeticException} beyond the range of a {@code long}. */
    public Figures plus(Figures other) {
        return adding(other, value -> value);
    }

    /** These without the others, figure by figure. */
    public Figures minus(Figures other) {
        return adding(other, Math::negateExact);
    }

    private Figures adding(Figures other, LongUnaryOperator signed) {
        if (other.isNone()) {
            return this;
        }
        SortedMap<String, Long> sum = new TreeMap<>(byName);
        other.byName.forEach((name, value) -> sum.merge(name, signed.applyAsLong(value), Math::addExact));
        return new Figures(sum);
    }

    /** The figure of this name; 0 if there is none. */
    public long get(String name) {
        return byName.getOrDefault(name, 0L);
    }

    public boolean isNone() {
        return byName.isEmpty();
    }
}
