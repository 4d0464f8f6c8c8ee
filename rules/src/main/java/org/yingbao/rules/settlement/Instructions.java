package org.yingbao.rules.settlement;

import java.util.Optional;

/** Whether tax is to be told something new. */
public final class Instructions {
    private Instructions() {}

    /**
     * The instruction that is due, if any.
     *
     * @param last the last instruction of the person and year, if there is one
     * @param settled what the year comes to now
     * @param subjectChanged whether document or name differ from the last instruction's
     */
    public static Optional<Issued> next(Optional<Instruction> last, Settled settled, boolean subjectChanged) {
        return Optional.empty();
    }
}
