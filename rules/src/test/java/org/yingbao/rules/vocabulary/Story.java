package org.yingbao.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.settlement.Collected;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;

/**
 * A person under policies, looked at as of a day:
 * {@code given(aPerson().holding(…)).under(lvliang()).asOf("2022-10-05")}.
 */
public final class Story {
    private final Facts facts;
    private Policies policies = Policies.NONE;
    private Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 12, 31));
    private final List<Collected> paid = new ArrayList<>();

    private Story(Facts facts) {
        this.facts = facts;
    }

    public static Story given(APerson person) {
        return new Story(person.facts());
    }

    public Story under(APolicy... notices) {
        for (APolicy notice : notices) {
            Policy policy = notice.build();
            policies = policies.with(policy, new Version(policy.revision(), Instant.EPOCH, "policy", "00"));
        }
        return this;
    }

    public Story asOf(String lastPublishedDay) {
        day = Optional.of(LocalDate.parse(lastPublishedDay));
        return this;
    }

    public Story paying(long fen, String instant) {
        paid.add(new Collected(fen, OffsetDateTime.parse(instant).toInstant()));
        return this;
    }

    public Entitlement decided() {
        return Entitlements.decide(facts, policies, day);
    }

    public List<Step> steps() {
        return decided().years().getOrDefault(2023, List.of());
    }

    public Settled settled() {
        Entitlement decided = decided();
        return Settlement.settle(decided.years().getOrDefault(2023, List.of()), paid, decided.undecided());
    }

    /** What holds on a day of collection in coverage year 2023. */
    public OnDay on(String collected) {
        LocalDate wanted = LocalDate.parse(collected);
        List<Step> reached =
                steps().stream().filter(step -> !step.from().isAfter(wanted)).toList();
        assertThat(reached).as("steps up to " + collected).isNotEmpty();
        return new OnDay(reached.getLast());
    }
}
