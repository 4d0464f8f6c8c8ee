package org.yingbao.benchmark.peer.team.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.contracts.department.Policy;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Window;

/** A policy in the words of the rules. What it cannot say is an {@link IllegalArgumentException}. */
final class PolicyForRules {

    private PolicyForRules() {}

    static org.yingbao.rules.policy.Policy of(Policy sent) {
        return new org.yingbao.rules.policy.Policy(
                sent.policyId() == null ? sent.region() + "-" + sent.coverageYear() : sent.policyId(),
                new Region(sent.region()),
                sent.coverageYear(),
                sent.revision(),
                new Window(sent.window().opens(), sent.window().closes()),
                Optional.ofNullable(sent.inForceFrom()),
                Boolean.TRUE.equals(sent.extending()),
                sent.standards().stream()
                        .map(standard -> new Standard(
                                standard.tier(),
                                standard.amountFen(),
                                Optional.ofNullable(standard.when()).map(ConditionForRules::of)))
                        .toList(),
                sent.grants().stream().map(PolicyForRules::grant).toList(),
                rules(sent.rules()));
    }

    private static Grant grant(org.yingbao.contracts.department.Grant sent) {
        Condition when = sent.when() == null ? new Condition.Always() : ConditionForRules.of(sent.when());
        int tier = sent.tier() == null ? 1 : sent.tier();
        List<org.yingbao.contracts.department.Grant.PayerShare> payers = sent.payers();
        Grant grant = payers == null
                ? Grant.of(
                        sent.categories(),
                        when,
                        tier,
                        AmountForRules.of(Check.present(sent.amount(), "/grants/amount")))
                : Grant.of(
                        sent.categories(),
                        when,
                        tier,
                        payers.stream()
                                .map(share -> new Share(share.payer(), AmountForRules.of(share.amount())))
                                .toList());
        return grant.fixedBy(Optional.ofNullable(sent.identityFixed()).map(PolicyForRules::moment));
    }

    private static Rules rules(org.yingbao.contracts.department.@Nullable Rules sent) {
        if (sent == null) {
            return Rules.DEFAULT;
        }
        Rules usual = Rules.DEFAULT;
        return new Rules(
                sent.identityFixed() == null ? usual.identityFixed() : moment(sent.identityFixed()),
                word(GainInWindow.class, sent.gainAfterPaymentInWindow(), usual.gainInWindow()),
                word(GainAfterWindow.class, sent.gainAfterPaymentAfterWindow(), usual.gainAfterWindow()),
                word(ElsewhereInProvince.class, sent.enrolledElsewhereInProvince(), usual.elsewhereInProvince()),
                word(OtherProvince.class, sent.enrolledInOtherProvince(), usual.otherProvince()),
                word(OtherChannels.class, sent.otherChannels(), usual.otherChannels()),
                Optional.ofNullable(sent.ageOn()));
    }

    private static IdentityFixed moment(Object sent) {
        if (sent instanceof Map<?, ?> object && object.get("cutOff") instanceof String day && object.size() == 1) {
            return new IdentityFixed.CutOff(LocalDate.parse(day));
        }
        return switch (sent.toString()) {
            case "AT_PAYMENT" -> new IdentityFixed.AtPayment();
            case "ANY_DAY_OF_WINDOW" -> new IdentityFixed.AnyDayOfWindow();
            default -> throw new IllegalArgumentException("identityFixed is no word of the contract");
        };
    }

    private static <E extends Enum<E>> E word(Class<E> words, @Nullable String word, E otherwise) {
        return word == null ? otherwise : Enum.valueOf(words, word);
    }
}
