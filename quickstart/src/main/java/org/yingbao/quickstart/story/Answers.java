package org.yingbao.quickstart.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yingbao.contracts.contribution.Instruction;

/** The last instruction of everybody in the story, as tax would keep it. */
final class Answers {

    private static final int YEAR = 2023;

    private final Map<String, Resident> known = new HashMap<>();
    private final Map<Resident, Instruction> last = new HashMap<>();
    private int asExpected;

    Answers(Population population) {
        population.residents().forEach(resident -> known.put(resident.document(), resident));
    }

    /** Instructions for others, or for other years, are not about the story. */
    void on(Instruction instruction) {
        Resident resident = known.get(instruction.document().number());
        if (resident != null && instruction.coverageYear() == YEAR) {
            Instruction before = last.get(resident);
            if (before == null || instruction.version() > before.version()) {
                last.put(resident, instruction);
                asExpected +=
                        expected(resident, Optional.of(instruction)) - expected(resident, Optional.ofNullable(before));
            }
        }
    }

    /** How many have the support that their class earns; a second identity may still be on its way for the others. */
    int asExpected() {
        return asExpected;
    }

    boolean complete() {
        return asExpected == known.size();
    }

    private static int expected(Resident resident, Optional<Instruction> instruction) {
        return instruction
                        .filter(each -> each.subsidyFen() == resident.hardship().subsidyFen)
                        .isPresent()
                ? 1
                : 0;
    }

    Map<Hardship, Line> byClass() {
        return by(Resident::hardship, Hardship.class);
    }

    Map<County, Line> byCounty() {
        return by(Resident::county, County.class);
    }

    Line total() {
        return byCounty().values().stream().reduce(Line.NOBODY, Line::plus);
    }

    private <K extends Enum<K>> Map<K, Line> by(Function<Resident, K> what, Class<K> kind) {
        Map<K, Line> lines = new EnumMap<>(kind);
        last.forEach((resident, instruction) -> lines.merge(what.apply(resident), line(instruction), Line::plus));
        return lines;
    }

    private static Line line(Instruction instruction) {
        return new Line(
                1,
                instruction.standardFen(),
                instruction.subsidyFen(),
                instruction.selfFen(),
                has(instruction, Instruction.Action.EXEMPT),
                has(instruction, Instruction.Action.DIFFERENCE));
    }

    private static long has(Instruction instruction, Instruction.Action action) {
        return instruction.action().equals(action.name()) ? 1 : 0;
    }
}
