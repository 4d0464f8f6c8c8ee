package org.yingbao.contribution.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Result;
import org.yingbao.contribution.account.Year;

/** Rights are confirmed (权益确认) once what was paid covers the own share [SD-14]. */
final class Rights {

    private static final Comparator<Result> AS_PAID =
            Comparator.comparing(Result::paidAt).thenComparing(Result::source).thenComparing(Result::recordId);

    private Rights() {}

    /** Since when; empty if they are not, or if the year is not ours. */
    static Optional<Instant> confirmedSince(Year year) {
        return year.last().flatMap(instructed -> covered(instructed, year.results()));
    }

    private static Optional<Instant> covered(Instructed instructed, List<Result> results) {
        long paid = 0;
        for (Result result :
                results.stream().filter(Result::paid).sorted(AS_PAID).toList()) {
            paid += result.amountFen();
            if (paid >= instructed.selfFen()) {
                return Optional.of(result.paidAt());
            }
        }
        return Optional.empty();
    }
}
