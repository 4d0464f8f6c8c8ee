package org.yingbao.rules.settlement;

import java.util.Optional;

/** Whether tax is to be told something new. Findings and reasons alone make no new instruction. */
public final class Instructions {
    private Instructions() {}

    /**
     * The instruction that is due, if any.
     *
     * @param last the last instruction of the person and year, if there is one
     * @param before what was paid for the year before the event that is decided about; it gives the reason only
     * @param settled what the year comes to now
     * @param subjectChanged whether document or name differ from the last instruction's
     */
    public static Optional<Issued> next(
            Optional<Instruction> last, Payments before, Settled settled, boolean subjectChanged) {
        return due(last, settled)
                .filter(next -> subjectChanged
                        || last.isEmpty()
                        || !next.content().equals(last.get().content()))
                .map(next -> Issued.of(new Change(last, before, settled, next.content()), next));
    }

    private static Optional<Instruction> due(Optional<Instruction> last, Settled settled) {
        return switch (settled) {
            case Settled.Entitled entitled ->
                Optional.of(new Instruction(
                        InstructionContent.of(entitled.support(), entitled.adjustmentFen()),
                        Optional.of(Basis.of(entitled.support(), entitled.gained()))));
            case Settled.NotEntitled nothing ->
                last.map(Instruction::content)
                        .map(content -> new Instruction(
                                content.withdrawn(nothing.adjustmentFen(content.standardFen())), Optional.empty()));
        };
    }
}
