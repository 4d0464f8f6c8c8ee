package org.yingbao.quickstart.office;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell as the file has it: what a spreadsheet took for a number is no text any more. */
sealed interface Cell {

    record Text(String text) implements Cell {}

    record Numeral(BigDecimal value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** The cell as people read it, in half width and without white space around it. */
    default String words() {
        return switch (this) {
            case Text(String text) -> Plain.of(text);
            case Numeral(BigDecimal value) -> value.stripTrailingZeros().toPlainString();
            case Day(LocalDate day) -> day.toString();
        };
    }

    default boolean isEmpty() {
        return words().isEmpty();
    }
}
