package org.yingbao.rules.settlement;

import java.util.OptionalLong;

/**
 * An instruction that is due, and why.
 *
 * @param refundedFen what was given back, in fen, if nothing is left of what was paid and the year is therefore open
 *     again
 */
public record Issued(Instruction instruction, Reason reason, OptionalLong refundedFen) {
    static Issued of(Change change, Instruction instruction) {
        long givenBack = change.payments().givenBackFen();
        return new Issued(
                instruction,
                Reasons.of(change),
                change.reopened() && givenBack > 0 ? OptionalLong.of(givenBack) : OptionalLong.empty());
    }
}
