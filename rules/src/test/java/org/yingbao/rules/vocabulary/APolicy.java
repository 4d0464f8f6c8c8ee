package org.yingbao.rules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.LatePayment;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.ParticipationRules;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.ScreeningDays;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Window;

/**
 * A policy in the words of a notice. Without more it is of 141100 for 2023, revision 1, tier 1 at 350 yuan, window
 * September to December 2022.
 */
public final class APolicy {
    private String region = "141100";
    private int year = 2023;
    private long revision = 1;
    private LocalDate opens = LocalDate.of(2022, 9, 1);
    private LocalDate closes = LocalDate.of(2022, 12, 31);
    private Optional<LocalDate> inForceFrom = Optional.empty();
    private boolean extending;
    private final List<Standard> standards = new ArrayList<>(List.of(new Standard(1, 35000)));
    private final List<Grant> grants = new ArrayList<>();
    private Rules rules = Rules.DEFAULT;
    private ParticipationRules participation = ParticipationRules.DEFAULT;

    public static APolicy aPolicy() {
        return new APolicy();
    }

    /** Lüliang 2023: extreme poverty in full, minimum living 280, returned to poverty 315. */
    public static APolicy lvliang() {
        return aPolicy()
                .granting("EXTREME_POVERTY", new Amount.Full())
                .granting("MINIMUM_LIVING", new Amount.Fixed(28000))
                .granting("RETURNED_TO_POVERTY", new Amount.Fixed(31500));
    }

    public APolicy of(String code) {
        region = code;
        return this;
    }

    public APolicy forYear(int coverageYear) {
        year = coverageYear;
        return this;
    }

    public APolicy revision(long number) {
        revision = number;
        return this;
    }

    public APolicy inForceFrom(String day) {
        inForceFrom = Optional.of(LocalDate.parse(day));
        return this;
    }

    public APolicy window(String first, String last) {
        opens = LocalDate.parse(first);
        closes = LocalDate.parse(last);
        return this;
    }

    public APolicy withoutStandards() {
        standards.clear();
        return this;
    }

    public APolicy standard(int tier, long fen) {
        standards.removeIf(standard -> standard.tier() == tier);
        return andStandard(tier, fen);
    }

    public APolicy andStandard(int tier, long fen) {
        standards.add(new Standard(tier, fen));
        return this;
    }

    /** Adds the grants of the next policy outwards. */
    public APolicy extending() {
        extending = true;
        return this;
    }

    public APolicy defaultingTo(int tier, long fen, Condition when) {
        standards.add(new Standard(tier, fen, Optional.of(when)));
        return this;
    }

    public APolicy granting(Grant grant) {
        grants.add(grant);
        return this;
    }

    public APolicy granting(String category, Amount amount) {
        return granting(category, new Condition.Always(), 1, amount);
    }

    public APolicy granting(String category, Condition when, int tier, Amount amount) {
        grants.add(Grant.of(List.of(category), when, tier, amount));
        return this;
    }

    public APolicy grantingByPayers(String category, Share... payers) {
        grants.add(Grant.of(List.of(category), new Condition.Always(), 1, List.of(payers)));
        return this;
    }

    public APolicy fixing(IdentityFixed moment) {
        return with(
                moment,
                rules.gainInWindow(),
                rules.elsewhereInProvince(),
                rules.otherProvince(),
                rules.otherChannels());
    }

    public APolicy gainInWindow(GainInWindow gain) {
        return with(
                rules.identityFixed(), gain, rules.elsewhereInProvince(), rules.otherProvince(), rules.otherChannels());
    }

    public APolicy gainAfterWindow(GainAfterWindow gain) {
        rules = new Rules(
                rules.identityFixed(),
                rules.gainInWindow(),
                gain,
                rules.elsewhereInProvince(),
                rules.otherProvince(),
                rules.otherChannels(),
                rules.ageOn());
        return this;
    }

    public APolicy elsewhereInProvince(ElsewhereInProvince rule) {
        return with(rules.identityFixed(), rules.gainInWindow(), rule, rules.otherProvince(), rules.otherChannels());
    }

    public APolicy otherProvince(OtherProvince rule) {
        return with(
                rules.identityFixed(), rules.gainInWindow(), rules.elsewhereInProvince(), rule, rules.otherChannels());
    }

    public APolicy otherChannels(OtherChannels rule) {
        return with(
                rules.identityFixed(), rules.gainInWindow(), rules.elsewhereInProvince(), rules.otherProvince(), rule);
    }

    public APolicy ageOn(String day) {
        rules = new Rules(
                rules.identityFixed(),
                rules.gainInWindow(),
                rules.gainAfterWindow(),
                rules.elsewhereInProvince(),
                rules.otherProvince(),
                rules.otherChannels(),
                Optional.of(LocalDate.parse(day)));
        return this;
    }

    /** Suspecting people so many days before the window closes, and after a later recognition. */
    public APolicy screening(int daysBeforeClosing, int daysAfterRecognition) {
        participation = new ParticipationRules(
                new ScreeningDays(daysBeforeClosing, daysAfterRecognition),
                participation.latePayment(),
                participation.targetPercent());
        return this;
    }

    public APolicy waiting(int days, int months, String... exceptClasses) {
        participation = new ParticipationRules(
                participation.screening(),
                Optional.of(new LatePayment(days, months, List.of(exceptClasses))),
                participation.targetPercent());
        return this;
    }

    public Policy build() {
        String policyId = region + "-" + year;
        return new Policy(
                policyId,
                new Region(region),
                year,
                revision,
                new Window(opens, closes),
                inForceFrom,
                extending,
                standards,
                grants,
                rules,
                participation);
    }

    private APolicy with(
            IdentityFixed fixed,
            GainInWindow gain,
            ElsewhereInProvince elsewhere,
            OtherProvince otherProvince,
            OtherChannels otherChannels) {
        rules = new Rules(fixed, gain, rules.gainAfterWindow(), elsewhere, otherProvince, otherChannels, rules.ageOn());
        return this;
    }
}
