package org.yingbao.rules.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.settlement.Action;
import org.yingbao.rules.settlement.Instruction;
import org.yingbao.rules.settlement.InstructionContent;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Target;

/** What tax ends up with by the second model, to be compared with a platform of the rules. */
record Comparison(PlainModel model, Map<PlainModel.PersonYear, Target> targets) {
    static Comparison with(PlainModel model) {
        return new Comparison(model, model.targets());
    }

    List<Difference> of(RulesAlone platform) {
        List<Difference> differences = new ArrayList<>();
        targets.forEach((who, plain) -> {
            Target rules = Targets.of(platform.last(who.document(), who.year()));
            if (!rules.equals(plain)) {
                differences.add(new Difference("target", who.document(), who.year(), plain, rules));
            }
            withdrawal(platform, who.document(), who.year()).ifPresent(differences::add);
        });
        int issued = platform.issued();
        platform.decideAll();
        if (platform.issued() != issued) {
            Document somebody = new Document("ANY", "somebody");
            differences.add(new Difference("instructions again", somebody, 0, issued, platform.issued()));
        }
        return differences;
    }

    /** What a withdrawal adjusts depends on the standard of the instruction before it, and that on the order. */
    private Optional<Difference> withdrawal(RulesAlone platform, Document person, int year) {
        Optional<InstructionContent> withdrawn = platform.last(person, year)
                .map(Instruction::content)
                .filter(content -> content.action() == Action.WITHDRAWN);
        if (withdrawn.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong plain =
                model.withdrawnAdjustment(person, year, withdrawn.get().standardFen());
        OptionalLong rules = withdrawn.get().adjustmentFen();
        return plain.equals(rules)
                ? Optional.empty()
                : Optional.of(new Difference("adjustment of the withdrawal", person, year, plain, rules));
    }
}
