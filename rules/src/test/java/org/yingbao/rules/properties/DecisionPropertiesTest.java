package org.yingbao.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Policies;

class DecisionPropertiesTest {
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Provide
    Arbitrary<Facts> people() {
        return AnyPerson.people(3, 3);
    }

    @Provide
    Arbitrary<Facts> plainPeople() {
        return AnyPerson.people(1, 0);
    }

    @Provide
    Arbitrary<Identity> identities() {
        return AnyPerson.identities().map(one -> AnyPerson.named(one, new RecordName("department", "added")));
    }

    @Provide
    Arbitrary<Policies> books() {
        return AnyPolicies.books();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyPerson.days();
    }

    @Property(tries = 500)
    void support_never_exceeds_the_standard_and_payers_add_up_to_it(
            @ForAll("people") Facts facts, @ForAll("books") Policies policies) {
        for (Step step : steps(facts, policies, LAST)) {
            if (step.outcome() instanceof Granted granted) {
                assertThat(granted.subsidyFen()).isBetween(1L, granted.standardFen());
                assertThat(granted.selfFen()).isEqualTo(granted.standardFen() - granted.subsidyFen());
                assertThat(granted.payers()).allMatch(payer -> payer.amountFen() > 0);
                assertThat(granted.payers().stream().mapToLong(Payer::amountFen).sum())
                        .isEqualTo(granted.subsidyFen());
            }
        }
    }

    @Property(tries = 500)
    void the_order_in_which_facts_are_listed_changes_nothing(
            @ForAll("people") Facts facts, @ForAll("books") Policies policies, @ForAll long seed) {
        Entitlement told = Entitlements.decide(facts, policies, Optional.of(LAST));
        Entitlement retold = Entitlements.decide(shuffled(facts, new Random(seed)), policies, Optional.of(LAST));
        assertThat(retold.years()).isEqualTo(told.years());
        assertThat(retold.scopes()).isEqualTo(told.scopes());
        assertThat(retold.nextDay()).isEqualTo(told.nextDay());
        assertThat(retold.dependsOn()).isEqualTo(told.dependsOn());
    }

    @Property(tries = 500)
    void a_later_day_changes_no_step_of_an_earlier_one(
            @ForAll("people") Facts facts, @ForAll("books") Policies policies, @ForAll("days") LocalDate day) {
        Entitlement early = Entitlements.decide(facts, policies, Optional.of(day));
        List<Step> first = early.years().getOrDefault(2023, List.of());
        List<Step> later = steps(facts, policies, LAST);
        assertThat(later.stream()
                        .filter(step -> !step.from().isAfter(early.asOf()))
                        .toList())
                .isEqualTo(first);
    }

    @Property(tries = 500)
    void no_step_begins_before_the_day_that_was_announced(
            @ForAll("people") Facts facts, @ForAll("books") Policies policies, @ForAll("days") LocalDate day) {
        Entitlement early = Entitlements.decide(facts, policies, Optional.of(day));
        List<Step> known = early.years().getOrDefault(2023, List.of());
        LocalDate eve = early.nextDay().isAfter(LAST) ? LAST : early.nextDay().minusDays(1);
        assertThat(steps(facts, policies, eve)).isEqualTo(known);
    }

    @Property(tries = 500)
    void nothing_is_said_beside_the_steps_before_the_day_that_was_announced(
            @ForAll("people") Facts facts, @ForAll("books") Policies policies, @ForAll("days") LocalDate day) {
        Entitlement early = Entitlements.decide(facts, policies, Optional.of(day));
        LocalDate late = LocalDate.of(2024, 6, 30);
        LocalDate eve = early.nextDay().isAfter(late) ? late : early.nextDay().minusDays(1);
        assertThat(Entitlements.decide(facts, policies, Optional.of(eve)).scopes())
                .isEqualTo(early.scopes());
    }

    @Property(tries = 500)
    void every_day_is_like_the_step_it_lies_in(
            @ForAll("people") Facts facts, @ForAll("books") Policies policies, @ForAll("days") LocalDate day) {
        Optional<Step> asOfThatDay = lastUpTo(steps(withNewsOn(facts, day), policies, day), day);
        assertThat(lastUpTo(steps(facts, policies, LAST), day)).isEqualTo(asOfThatDay);
    }

    @Property(tries = 500)
    void another_identity_never_lowers_the_support(
            @ForAll("plainPeople") Facts facts,
            @ForAll("books") Policies policies,
            @ForAll("identities") Identity added,
            @ForAll("days") LocalDate day) {
        List<Identity> more = new ArrayList<>(facts.identities());
        more.add(added);
        Facts richer = new Facts(
                facts.birthDate(), facts.newsDay(), more, facts.enrolments(), facts.deaths(), facts.otherGrants());
        assertThat(supportOn(day, steps(richer, policies, LAST)))
                .isGreaterThanOrEqualTo(supportOn(day, steps(facts, policies, LAST)));
    }

    private static List<Step> steps(Facts facts, Policies policies, LocalDate day) {
        return Entitlements.decide(facts, policies, Optional.of(day)).years().getOrDefault(2023, List.of());
    }

    private static long supportOn(LocalDate day, List<Step> steps) {
        return lastUpTo(steps, day)
                .map(step -> step.outcome() instanceof Granted granted ? granted.subsidyFen() : 0L)
                .orElse(0L);
    }

    private static Optional<Step> lastUpTo(List<Step> steps, LocalDate day) {
        return steps.stream().filter(step -> !step.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    private static Facts withNewsOn(Facts facts, LocalDate day) {
        return new Facts(
                facts.birthDate(), day, facts.identities(), facts.enrolments(), facts.deaths(), facts.otherGrants());
    }

    private static Facts shuffled(Facts facts, Random random) {
        return new Facts(
                facts.birthDate(),
                facts.newsDay(),
                shuffled(facts.identities(), random),
                shuffled(facts.enrolments(), random),
                shuffled(facts.deaths(), random),
                shuffled(facts.otherGrants(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
