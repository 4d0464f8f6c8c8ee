package org.yingbao.rules.alone;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.settlement.Action;
import org.yingbao.rules.settlement.Instruction;
import org.yingbao.rules.settlement.InstructionContent;
import org.yingbao.testkit.model.Entitled;
import org.yingbao.testkit.model.Target;

/** The outcomes of the rules in the words of the second model. */
final class Targets {
    private Targets() {}

    static Target of(Optional<Instruction> last) {
        return last.map(Instruction::content)
                .filter(content -> content.action() != Action.WITHDRAWN)
                .map(Targets::instruction)
                .orElse(Target.NONE);
    }

    static Entitled entitled(Granted granted) {
        return new Entitled(
                granted.policy().region().code(),
                granted.policy().revision(),
                granted.region().code(),
                granted.fundingRegion().code(),
                granted.tier(),
                granted.standardFen(),
                granted.subsidyFen(),
                granted.selfFen(),
                payers(granted.payers()),
                granted.identity().name().source(),
                granted.identity().name().recordId());
    }

    private static Target instruction(InstructionContent content) {
        return new Target.Instruction(
                content.action().name(),
                content.region().code(),
                content.fundingRegion().code(),
                content.tier(),
                content.standardFen(),
                content.subsidyFen(),
                content.selfFen(),
                payers(content.payers()),
                content.adjustmentFen().orElse(0));
    }

    private static List<Target.Payer> payers(List<Payer> payers) {
        return payers.stream()
                .map(one -> new Target.Payer(one.payer(), one.amountFen()))
                .toList();
    }
}
