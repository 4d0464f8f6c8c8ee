package org.yingbao.contribution.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.contracts.subsidy.WaitingTime;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.entitlement.LastEnrolment;
import org.yingbao.rules.entitlement.OrdinaryTerms;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Residence;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.LatePayment;

/** The scope of a year as subsidy-service publishes it, for the rules. */
final class ScopeReader {

    private ScopeReader() {}

    /**
     * Of a year of which an earlier release did not say it: what is owed without support was instructed, if anything.
     */
    static YearScope unsaid(Optional<Instructed> last) {
        return new YearScope(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                last
                        .map(told -> new OrdinaryTerms(
                                LocalDate.MIN,
                                OptionalLong.of(told.standardFen()),
                                Optional.ofNullable(told.windowCloses()),
                                Optional.empty()))
                        .stream()
                        .toList(),
                false);
    }

    static YearScope read(ScopeOfYear told) {
        return new YearScope(
                told.identities().stream().map(ScopeReader::identity).toList(),
                told.categories(),
                Optional.ofNullable(told.region()).map(Region::new),
                Optional.ofNullable(told.enrolment())
                        .map(enrolment -> new LastEnrolment(new Region(enrolment.region()), enrolment.active())),
                told.ordinary().stream().map(ScopeReader::terms).toList(),
                Boolean.TRUE.equals(told.over()));
    }

    private static CountedIdentity identity(ScopeOfYear.IdentityInScope told) {
        return new CountedIdentity(
                new RecordName(told.source(), told.recordId()),
                told.category(),
                new Region(told.region()),
                new Residence(Optional.ofNullable(told.township()), Optional.ofNullable(told.village())),
                told.from(),
                Optional.ofNullable(told.closes()),
                Optional.ofNullable(told.since()),
                Boolean.TRUE.equals(told.begun()),
                told.priority());
    }

    private static OrdinaryTerms terms(ScopeOfYear.OrdinaryTerms told) {
        Long standard = told.standardFen();
        return new OrdinaryTerms(
                told.from(),
                standard == null ? OptionalLong.empty() : OptionalLong.of(standard),
                Optional.ofNullable(told.closes()),
                waiting(told.latePayment()));
    }

    static Optional<LatePayment> waiting(@Nullable WaitingTime told) {
        return told == null
                ? Optional.empty()
                : Optional.of(new LatePayment(
                        Objects.requireNonNullElse(told.waitingDays(), 0),
                        Objects.requireNonNullElse(told.waitingMonths(), 0),
                        told.exceptClasses()));
    }
}
