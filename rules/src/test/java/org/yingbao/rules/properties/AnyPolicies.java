package org.yingbao.rules.properties;

import static org.yingbao.rules.vocabulary.APolicy.aPolicy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.vocabulary.APolicy;

/** Books of policies with up to three revisions for cities and provinces, with rules of every kind. */
final class AnyPolicies {
    private AnyPolicies() {}

    static Arbitrary<Policies> books() {
        return policies().list().ofMinSize(1).ofMaxSize(5).map(AnyPolicies::book);
    }

    private static Policies book(List<Policy> policies) {
        Policies book = Policies.NONE;
        for (int i = 0; i < policies.size(); i++) {
            Policy policy = policies.get(i);
            book = book.with(policy, new Version(policy.revision(), Instant.EPOCH.plusSeconds(i), "id", "00"));
        }
        return book;
    }

    private static Arbitrary<Policy> policies() {
        return Combinators.combine(
                        Arbitraries.of("141100", "141121", "140000", "140100", "610000", "110000"),
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.integers().between(0, 120).map(AnyPerson.FIRST::plusDays),
                        Arbitraries.integers().between(0, 120).map(AnyPerson.FIRST::plusDays),
                        fixed(),
                        amounts(),
                        amounts())
                .flatAs((region, revision, opens, force, fixed, one, other) -> Combinators.combine(
                                Arbitraries.of(GainInWindow.class),
                                Arbitraries.of(ElsewhereInProvince.class),
                                Arbitraries.of(OtherProvince.class),
                                Arbitraries.of(OtherChannels.class))
                        .as((gain, elsewhere, province, channels) -> notice(one, other)
                                .of(region)
                                .revision(revision)
                                .window(opens.toString(), opens.plusDays(120).toString())
                                .inForceFrom(force.toString())
                                .fixing(fixed)
                                .gainInWindow(gain)
                                .elsewhereInProvince(elsewhere)
                                .otherProvince(province)
                                .otherChannels(channels)
                                .build()));
    }

    private static APolicy notice(Amount one, Amount other) {
        return aPolicy()
                .andStandard(2, 60000)
                .granting("EXTREME_POVERTY", new Amount.Full())
                .granting("MINIMUM_LIVING", one)
                .granting("MONITORED_MARGINAL", new Condition.MinAge(60), 1, other)
                .grantingByPayers(
                        "MONITORED_MARGINAL",
                        new Share(Payer.MEDICAL_AID, new Amount.Fixed(15000)),
                        new Share("COUNTY_FINANCE", new Amount.Rest()))
                .granting("SEVERE_DISABILITY", new Condition.MaxDisabilityGrade(2), 2, one)
                .granting("SEVERE_DISABILITY", new Condition.MaxDisabilityGrade(3), 1, other);
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 70_000).map(Amount.Fixed::new),
                Arbitraries.longs().between(0, 12_000).map(Percent::new).map(Amount.ShareOfStandard::new),
                Arbitraries.longs()
                        .between(0, 10_000)
                        .map(hundredths -> new Amount.ShareOfTier(2, new Percent(hundredths))));
    }

    private static Arbitrary<IdentityFixed> fixed() {
        Arbitrary<LocalDate> cutOffs = Arbitraries.integers().between(0, 200).map(AnyPerson.FIRST::plusDays);
        return Arbitraries.oneOf(
                Arbitraries.just(new IdentityFixed.AtPayment()),
                Arbitraries.just(new IdentityFixed.AnyDayOfWindow()),
                cutOffs.map(IdentityFixed.CutOff::new));
    }
}
