package org.yingbao.rules.settlement;

import java.util.Optional;

/**
 * The step from the last instruction, if there was one, to the one that is due.
 *
 * @param before what was paid before the event that makes it due
 */
record Change(Optional<Instruction> last, Payments before, Settled settled, InstructionContent content) {
    Payments payments() {
        return settled.payments();
    }

    /** Whether nobody was supported by the last instruction. */
    boolean wasUnsupported() {
        return last.isEmpty() || last.get().withdrawn();
    }

    boolean paymentsChanged() {
        return !before.counting().equals(payments().counting());
    }

    /** Whether the year was paid and nothing is left of it, so that the latest state decides again. */
    boolean reopened() {
        return wasPaid() && payments().none();
    }

    /** Only a paid year is adjusted. */
    private boolean wasPaid() {
        return !before.none()
                || last.map(one -> one.content().adjustmentFen().isPresent()).orElse(false);
    }

    /** Whether the state of another day decides now, because another payment is the first. */
    boolean otherDayOfPayment() {
        return settled.paid() && !before.day().equals(payments().day());
    }

    /** Whether the last instruction said all the same, what is to be adjusted aside. */
    boolean decidedAsBefore() {
        return last.isPresent() && content.decidesAs(last.get().content());
    }
}
