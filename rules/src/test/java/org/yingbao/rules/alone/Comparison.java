package org.yingbao.rules.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.plain.Document;
import org.yingbao.plain.PlainModel;
import org.yingbao.plain.Target;
import org.yingbao.rules.settlement.Action;
import org.yingbao.rules.settlement.InstructionContent;

/** What tax ends up with, by the rules and by the plain model. */
final class Comparison {
    private Comparison() {}

    static List<Difference> of(RulesAlone platform, PlainModel model) {
        List<Difference> differences = new ArrayList<>();
        model.targets().forEach((who, plain) -> {
            Target rules = Targets.of(platform.last(who.document(), who.year()));
            if (!rules.equals(plain)) {
                differences.add(new Difference("target", who.document(), who.year(), plain, rules));
            }
            withdrawal(platform, model, who.document(), who.year()).ifPresent(differences::add);
        });
        int issued = platform.issued();
        platform.decideAll();
        if (platform.issued() != issued) {
            Document nobody = new Document("NONE", "somebody");
            differences.add(new Difference("instructions again", nobody, 0, issued, platform.issued()));
        }
        return differences;
    }

    /** What a withdrawal adjusts depends on the standard of the instruction before it, and that on the order. */
    private static Optional<Difference> withdrawal(RulesAlone platform, PlainModel model, Document person, int year) {
        Optional<InstructionContent> withdrawn = platform.last(person, year)
                .map(last -> last.content())
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
