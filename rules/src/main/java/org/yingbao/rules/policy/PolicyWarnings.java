package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.finding.Yuan;

/** What is strange in a policy: it may be meant, so it is admitted, and said. */
public final class PolicyWarnings {
    private static final long LEAST_STANDARD = 50_00;
    private static final long GREATEST_STANDARD = 5_000_00;

    private final Policy policy;
    private final KnownWords words;
    private final List<Warning> warnings = new ArrayList<>();

    private PolicyWarnings(Policy policy, KnownWords words) {
        this.policy = policy;
        this.words = words;
    }

    /** All warnings of a policy, in the order of its text. */
    public static List<Warning> of(Policy policy, KnownWords words) {
        PolicyWarnings all = new PolicyWarnings(policy, words);
        all.standards();
        for (int i = 0; i < policy.grants().size(); i++) {
            all.grant(policy.grants().get(i), "/grants/" + i);
        }
        all.sameConditions();
        all.cutOff(Optional.of(policy.rules().identityFixed()), "/rules");
        return List.copyOf(all.warnings);
    }

    private void standards() {
        for (int i = 0; i < policy.standards().size(); i++) {
            Standard standard = policy.standards().get(i);
            if (standard.amountFen() < LEAST_STANDARD || standard.amountFen() > GREATEST_STANDARD) {
                warn(
                        Warning.Code.STRANGE_STANDARD,
                        "/standards/" + i + "/amountFen",
                        "The standard of tier " + standard.tier() + " is " + Yuan.of(standard.amountFen())
                                + "; amounts are in fen.");
            }
            String at = "/standards/" + i + "/when";
            standard.when().ifPresent(when -> condition(when, at));
        }
    }

    private void grant(Grant grant, String at) {
        for (int i = 0; i < grant.categories().size(); i++) {
            String category = grant.categories().get(i);
            if (!words.categories().test(category)) {
                warn(
                        Warning.Code.UNKNOWN_CATEGORY,
                        at + "/categories/" + i,
                        category
                                + " is in no list of categories; only identities of this very word are given anything.");
            }
        }
        condition(grant.when(), at + "/when");
        cutOff(grant.identityFixed(), at);
        for (int i = 0; i < grant.shares().size(); i++) {
            share(grant.shares().get(i), grant.listed() ? at + "/payers/" + i : at, grant.listed());
        }
    }

    private void share(Share share, String at, boolean listed) {
        if (listed && !words.payers().test(share.payer())) {
            warn(Warning.Code.UNKNOWN_PAYER, at + "/payer", share.payer() + " is in no list of payers.");
        }
        switch (share.amount()) {
            case Amount.ShareOfStandard(Percent percent) -> percent(percent, at + "/amount/percent");
            case Amount.ShareOfTier(int _, Percent percent) -> percent(percent, at + "/amount/percentOfTier/percent");
            case Amount.Full full -> {}
            case Amount.Fixed fixed -> {}
            case Amount.AllBut allBut -> {}
            case Amount.Rest rest -> {}
        }
    }

    private void percent(Percent percent, String at) {
        if (percent.hundredths() < 100) {
            warn(Warning.Code.LOW_PERCENT, at, "The percent is below 1; the half is written 50, not 0.5.");
        }
    }

    private void condition(Condition when, String at) {
        ConditionWarnings.of(when, words).forEach((code, texts) -> texts.forEach(text -> warn(code, at, text)));
    }

    private void cutOff(Optional<IdentityFixed> moment, String at) {
        if (moment.orElse(null) instanceof IdentityFixed.CutOff(LocalDate day)
                && day.getYear() != policy.coverageYear() - 1) {
            warn(
                    Warning.Code.STRANGE_CUT_OFF,
                    at + "/identityFixed/cutOff",
                    "The cut-off " + day + " is not in the year before the coverage year.");
        }
    }

    private record Conditions(String category, int tier, Condition when, Optional<IdentityFixed> moment) {}

    private void sameConditions() {
        Map<Conditions, Integer> first = new HashMap<>();
        for (int i = 0; i < policy.grants().size(); i++) {
            Grant grant = policy.grants().get(i);
            for (String category : grant.categories()) {
                Integer before = first.putIfAbsent(
                        new Conditions(category, grant.tier(), grant.when(), grant.identityFixed()), i);
                if (before != null) {
                    warn(
                            Warning.Code.SAME_CONDITIONS,
                            "/grants/" + i,
                            category + " is given something under the same conditions by /grants/" + before
                                    + "; the higher counts.");
                }
            }
        }
    }

    private void warn(Warning.Code code, String at, String text) {
        warnings.add(new Warning(code, at, text));
    }
}
