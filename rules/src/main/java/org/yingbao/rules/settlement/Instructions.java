package org.yingbao.rules.settlement;

import java.util.Optional;

/** Whether tax is to be told something new. Findings and reasons alone make no new instruction. */
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
        return switch (settled) {
            case Settled.Entitled entitled -> support(last, entitled, subjectChanged);
            case Settled.NotEntitled nothing -> last.flatMap(one -> withdrawal(one, nothing, subjectChanged));
        };
    }

    private static Optional<Issued> support(
            Optional<Instruction> last, Settled.Entitled entitled, boolean subjectChanged) {
        InstructionContent content = InstructionContent.of(entitled.support(), entitled.adjustmentFen());
        Basis basis = Basis.of(entitled.support(), entitled.gained());
        Instruction instruction = new Instruction(content, Optional.of(basis));
        if (last.isEmpty() || last.get().withdrawn()) {
            return Optional.of(new Issued(instruction, ReasonToSupport.first(entitled)));
        }
        return changed(last.get(), instruction, subjectChanged)
                ? Optional.of(new Issued(instruction, ReasonToSupport.changed(last.get(), entitled, content)))
                : Optional.empty();
    }

    private static Optional<Issued> withdrawal(Instruction last, Settled.NotEntitled nothing, boolean subjectChanged) {
        InstructionContent content =
                last.content().withdrawn(nothing.adjustmentFen(last.content().standardFen()));
        Instruction instruction = new Instruction(content, Optional.empty());
        return changed(last, instruction, subjectChanged)
                ? Optional.of(new Issued(instruction, ReasonToWithdraw.of(last, nothing, content)))
                : Optional.empty();
    }

    private static boolean changed(Instruction last, Instruction next, boolean subjectChanged) {
        return subjectChanged || !next.content().equals(last.content());
    }
}
