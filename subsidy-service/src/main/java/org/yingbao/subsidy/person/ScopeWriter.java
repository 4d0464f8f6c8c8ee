package org.yingbao.subsidy.person;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.contracts.subsidy.WaitingTime;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.entitlement.LastEnrolment;
import org.yingbao.rules.entitlement.OrdinaryTerms;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.LatePayment;

/** What a year says of a person beside its steps, as it is published. */
final class ScopeWriter {
    private static final int FRAME = 400;

    private ScopeWriter() {}

    static ScopeOfYear write(YearScope scope) {
        return new ScopeOfYear(
                scope.identities().stream().map(ScopeWriter::identity).toList(),
                scope.categories(),
                scope.otherwise().map(Region::code).orElse(null),
                scope.enrolment().map(ScopeWriter::enrolment).orElse(null),
                scope.ordinary().stream().map(ScopeWriter::terms).toList(),
                scope.over() ? true : null);
    }

    private static ScopeOfYear.IdentityInScope identity(CountedIdentity counted) {
        return new ScopeOfYear.IdentityInScope(
                counted.name().source(),
                counted.name().recordId(),
                counted.category(),
                counted.region().code(),
                counted.residence().township().orElse(null),
                counted.residence().village().orElse(null),
                counted.from(),
                counted.closes().orElse(null),
                counted.since().orElse(null),
                counted.begun() ? true : null,
                counted.priority());
    }

    private static ScopeOfYear.EnrolmentInScope enrolment(LastEnrolment enrolment) {
        return new ScopeOfYear.EnrolmentInScope(enrolment.region().code(), enrolment.active());
    }

    private static ScopeOfYear.OrdinaryTerms terms(OrdinaryTerms terms) {
        return new ScopeOfYear.OrdinaryTerms(
                terms.from(),
                terms.standardFen().isPresent() ? terms.standardFen().getAsLong() : null,
                terms.closes().orElse(null),
                waiting(terms.latePayment()));
    }

    /** Days or months: the other is absent. */
    static @Nullable WaitingTime waiting(Optional<LatePayment> late) {
        return late.map(time -> time.waitingMonths() > 0
                        ? new WaitingTime(null, time.waitingMonths(), time.exceptClasses())
                        : new WaitingTime(time.waitingDays(), null, time.exceptClasses()))
                .orElse(null);
    }

    /** About how many bytes they take. */
    static int size(Collection<YearScope> scopes) {
        long size = 0;
        for (YearScope scope : scopes) {
            size += FRAME + (long) FRAME * scope.ordinary().size();
            for (CountedIdentity one : scope.identities()) {
                size += FRAME
                        + Utf8.length(one.name().source())
                        + Utf8.length(one.name().recordId())
                        + Utf8.length(one.category());
            }
            for (String category : scope.categories()) {
                size += Utf8.length(category);
            }
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
