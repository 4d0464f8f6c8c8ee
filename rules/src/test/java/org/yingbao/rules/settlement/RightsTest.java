package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.settlement.Results.noon;
import static org.yingbao.rules.settlement.Results.paid;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Verdict;

/** {@code [SD-14]}: the own share of the last instruction is 70 yuan. */
class RightsTest {
    private static final String DAY = "2022-10-05";

    private static Optional<Instruction> minimumLiving() {
        return Instructions.next(
                        Optional.empty(),
                        Payments.NONE,
                        given(aPerson().holding("MINIMUM_LIVING"))
                                .under(lvliang())
                                .settled(),
                        false)
                .map(Issued::instruction);
    }

    private static Payments payment(long fen) {
        return Payments.from(List.of(paid("T", fen, DAY)));
    }

    @Test
    void rights_are_confirmed_by_the_payment_that_covers_the_own_share() {
        Findings findings = Findings.wanted();
        Rights rights = Rights.of(minimumLiving(), payment(7000), findings);
        assertThat(rights.confirmed()).isTrue();
        assertThat(rights.since()).contains(noon(DAY));
        Finding finding = findings.all().getFirst();
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.provision().citation().key()).isEqualTo("[SD-14]");
        assertThat(finding.says())
                .isEqualTo("The payment of 2022-10-05 covers the own share of 70 yuan, so the rights of the year are"
                        + " confirmed.");
    }

    @Test
    void one_fen_less_confirms_nothing() {
        Findings findings = Findings.wanted();
        Rights rights = Rights.of(minimumLiving(), payment(6999), findings);
        assertThat(rights.confirmed()).isFalse();
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET));
    }

    @Test
    void a_payment_without_an_instruction_confirms_nothing() {
        Findings findings = Findings.wanted();
        assertThat(Rights.of(Optional.empty(), payment(7000), findings).confirmed())
                .isFalse();
        assertThat(findings.all()).isEmpty();
    }
}
