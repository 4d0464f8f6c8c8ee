package org.yingbao.testkit.model;

import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Which moment fixes identities, of a policy or of one grant. */
final class RandomFixing {
    private final Stage stage;
    private final Dice dice;
    private final int year;
    private final LocalDate opens;
    private final LocalDate closes;

    RandomFixing(Stage stage, int year, LocalDate opens, LocalDate closes) {
        this.stage = stage;
        this.dice = stage.dice;
        this.year = year;
        this.opens = opens;
        this.closes = closes;
    }

    void put(ObjectNode holder) {
        switch (dice.between(1, 7)) {
            case 1, 2, 3 -> {
                LocalDate cutOff = dice.pick(opens.minusDays(1), LocalDate.of(year - 1, 8, 31), within());
                stage.edge(year, cutOff);
                stage.edge(year, cutOff.plusDays(1));
                holder.putObject("identityFixed").put("cutOff", cutOff.toString());
            }
            case 4, 5 -> holder.put("identityFixed", "ANY_DAY_OF_WINDOW");
            default -> holder.put("identityFixed", "AT_PAYMENT");
        }
    }

    /** A day of the window, or soon after. */
    LocalDate within() {
        return opens.plusDays(dice.between(0, Math.toIntExact(closes.toEpochDay() - opens.toEpochDay()) + 20));
    }
}
