package org.yingbao.testkit.tax;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the office does by itself when an instruction comes: it registers who is exempt, and gives back what is too
 * much. Everything else waits for the person. It compares with its own books, not with what the instruction knew of
 * them: a report may still be on its way.
 */
record TaxAnswer(TaxRegister register) {

    private static final String COUNTER = "COUNTER";

    void to(TaxInstruction instruction, OffsetDateTime now) throws SQLException {
        List<TaxResult> payments = register.payments(instruction.person(), instruction.coverageYear());
        if (instruction.action().equals("EXEMPT") && payments.isEmpty()) {
            TaxResult exempt = TaxResult.paid(
                            "MJ-" + instruction.instructionId(),
                            instruction.person(),
                            instruction.coverageYear(),
                            0,
                            now,
                            COUNTER)
                    .by(instruction);
            register.enter(exempt, now);
        }
        Long adjustment = instruction.adjustmentFen();
        if (adjustment != null && adjustment < 0) {
            giveBack(instruction, payments, now);
        }
    }

    /** Of the last payment first: the day of the first one decides, and is to stay. */
    private void giveBack(TaxInstruction instruction, List<TaxResult> payments, OffsetDateTime now)
            throws SQLException {
        long tooMuch = -instruction.dueFen();
        for (TaxResult payment : payments) {
            tooMuch += register.leftOf(payment);
        }
        int number = 0;
        for (TaxResult payment : payments.reversed()) {
            long back = Math.min(tooMuch, register.leftOf(payment));
            if (back > 0) {
                String refundId = "TF-" + instruction.instructionId() + "-" + ++number;
                register.enter(payment.refund(refundId, back, now, instruction.instructionId()), now);
                tooMuch -= back;
            }
        }
    }
}
