package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.testkit.model.RandomRegister.RecordName;
import tools.jackson.databind.node.ObjectNode;

/** What is given back, within the payment's own record or by one of its own, rightly and wrongly named. */
final class RandomRefunds {
    /** A payment that a refund may name. */
    record Paid(RecordName name, RandomPerson person, int year, LocalDate day, long amountFen) {}

    private final Stage stage;
    private final Dice dice;
    private final RandomRegister register;
    private final List<Paid> all = new ArrayList<>();

    RandomRefunds(Stage stage, RandomRegister register) {
        this.stage = stage;
        this.dice = stage.dice;
        this.register = register;
    }

    /** How a department changes its mind about a payment or a refund. */
    ObjectNode changed(ObjectNode data) {
        if (data.has("refundOf")) {
            return ofItsOwn(data);
        }
        long amount = data.path("amountFen").asLong();
        return switch (dice.between(1, 12)) {
            case 1, 2 -> data.put("status", "REFUNDED").put("refundedFen", amount);
            case 3 -> data.put("status", "REFUNDED").put("refundedFen", part(amount));
            case 4, 5 -> data.put("status", "PAID").put("refundedFen", part(amount));
            case 6 -> data.put("status", "ANNULLED");
            case 7 -> data.put("status", "PAID").without("refundedFen");
            case 8 -> data.put("status", "FAILED");
            case 9 -> named(data).put("status", "REFUNDED").without("refundedFen");
            case 10, 11 -> {
                data.put("amountFen", dice.pick(35000L, 0L, 10000L));
                yield data.path("status").asString().equals("REFUNDED")
                        ? data.put("refundedFen", part(data.path("amountFen").asLong()))
                        : data.without("refundedFen");
            }
            default -> data;
        };
    }

    private ObjectNode ofItsOwn(ObjectNode data) {
        return switch (dice.between(1, 8)) {
            case 1, 2 -> data.put("status", "ANNULLED");
            case 3 -> data.put("status", "REFUNDED");
            case 4 -> data.put("amountFen", dice.pick(35000L, 0L, 3500L));
            case 5 -> named(data);
            case 6 -> data.put("status", "PAID").without("refundOf");
            default -> data;
        };
    }

    private long part(long amount) {
        return dice.pick(amount, amount / 2, amount / 5, 0L, Math.min(amount, 28000L));
    }

    private ObjectNode named(ObjectNode data) {
        return data.put(
                "refundOf",
                all.isEmpty() ? stage.recordId() : dice.pick(all).name().recordId());
    }

    /** Refunds of their own; what was paid by this person for this year is told. */
    void some(RandomPerson person, int year, List<Paid> paid) {
        all.addAll(paid);
        if (all.isEmpty() || !dice.chance(paid.isEmpty() ? 5 : 40)) {
            return;
        }
        int howMany = dice.pick(1, 1, 2);
        for (int i = 0; i < howMany; i++) {
            refund(dice.pick(paid.isEmpty() || dice.chance(12) ? all : paid), person, year);
        }
    }

    private void refund(Paid paid, RandomPerson person, int year) {
        RecordName name = register.name();
        RecordName sameSource = new RecordName(paid.name().source(), name.recordId());
        LocalDate day = paid.day().plusDays(dice.pick(-3, 0, 0, 1, 5, 30));
        long amount = paid.amountFen();
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("status", "REFUNDED")
                .put("coverageYear", dice.chance(92) ? year : stage.year())
                .put(
                        "amountFen",
                        dice.pick(amount, amount, amount / 2, amount / 5, amount + 1000, Math.min(amount, 28000L)))
                .put("refundOf", dice.chance(95) ? paid.name().recordId() : stage.recordId())
                .put("paidAt", RandomCollections.instant(dice, day))
                .put("channel", "COUNTER");
        register.history(
                dice.chance(85) ? sameSource : name, person, day.plusDays(dice.pick(0, 1, 20)), data, this::changed);
    }
}
