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
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.settlement.CollectionResult;
import org.yingbao.rules.settlement.CollectionResult.Status;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Rights;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.Settlement;
import org.yingbao.rules.settlement.SettlementOfYear;
import org.yingbao.rules.settlement.SettlementState;

/**
 * A person under policies, looked at as of a day:
 * {@code given(aPerson().holding(…)).under(lvliang()).asOf("2022-10-05")}.
 */
public final class Story {
    private final Facts facts;
    private Policies policies = Policies.NONE;
    private Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 12, 31));
    private final List<CollectionResult> results = new ArrayList<>();

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
        return paying("T" + (results.size() + 1), fen, instant);
    }

    public Story paying(String recordId, long fen, String instant) {
        return with(recordId, Status.PAID, fen, Optional.empty(), instant);
    }

    /** By a record of its own. */
    public Story givingBack(String payment, long fen, String instant) {
        return with("R" + (results.size() + 1), Status.REFUNDED, fen, Optional.of(payment), instant);
    }

    private Story with(String recordId, Status status, long fen, Optional<String> refundOf, String instant) {
        results.add(new CollectionResult(
                new RecordName("urn:cn:tax", recordId),
                status,
                fen,
                0,
                refundOf,
                OffsetDateTime.parse(instant).toInstant()));
        return this;
    }

    public Payments payments() {
        return Payments.from(results);
    }

    public Entitlement decided() {
        return Entitlements.decide(facts, policies, day);
    }

    public List<Step> steps() {
        return decided().years().getOrDefault(2023, List.of());
    }

    public Settled settled() {
        Entitlement decided = decided();
        return Settlement.settle(decided.years().getOrDefault(2023, List.of()), payments(), decided.undecided());
    }

    /** What coverage year 2023 says beside its steps. */
    public YearScope scope() {
        return decided().scopes().getOrDefault(2023, YearScope.NONE);
    }

    public Optional<SettledYear> year() {
        return SettlementOfYear.of(steps(), scope(), settled(), Findings.unwanted());
    }

    public SettlementState state() {
        return year().orElseThrow().state();
    }

    public Rights rights() {
        return Rights.of(2023, year().orElseThrow(), scope(), Findings.unwanted());
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
