package org.yingbao.contribution.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Collected;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.rules.funds.ReconciledDay;

/**
 * What is kept of a day of tax.
 *
 * @param theirs null if tax has said nothing
 * @param told what was published last; null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaxDayState(
        String region,
        int coverageYear,
        LocalDate day,
        Collected ours,
        @Nullable Collected theirs,
        @Nullable Reconciliation told) {
    static final String DUE = "due";
    private static final String AT_ONCE = "0";

    static TaxDayState unknown(TaxDayName name) {
        return new TaxDayState(name.region(), name.coverageYear(), name.day(), Sums.NOTHING, null, null);
    }

    /** With which published day something is to be said. */
    static Index<TaxDayState> index() {
        return Index.forSweeps(DUE, state -> state.due().map(Set::of).orElse(Set.of()));
    }

    static String until(LocalDate published) {
        return published + "~";
    }

    static String from() {
        return AT_ONCE;
    }

    private Optional<String> due() {
        if (told == null) {
            return theirs != null
                    ? Optional.of(AT_ONCE)
                    : ours.equals(Sums.NOTHING)
                            ? Optional.empty()
                            : Optional.of(reconciled().missingFrom().toString());
        }
        boolean missing = told.status().equals(ReconciledDay.Status.MISSING.name());
        boolean silent = theirs == null && !ours.equals(Sums.NOTHING);
        boolean same = told.ours().equals(ours) && told.theirs().equals(theirsOrNothing()) && missing == silent;
        return same ? Optional.empty() : Optional.of(AT_ONCE);
    }

    private Collected theirsOrNothing() {
        return Objects.requireNonNullElse(theirs, Sums.NOTHING);
    }

    private ReconciledDay reconciled() {
        return new ReconciledDay(
                day,
                coverageYear,
                Sums.decided(ours),
                Optional.ofNullable(theirs).map(Sums::decided));
    }

    /** The state with what both have now. */
    TaxDayState with(Collected nowOurs, @Nullable Collected nowTheirs) {
        return new TaxDayState(region, coverageYear, day, nowOurs, nowTheirs, told);
    }

    TaxDayState told(Reconciliation last) {
        return new TaxDayState(region, coverageYear, day, ours, theirs, last);
    }

    /** What is to be said with a published day; empty if nothing, or the same as last. */
    Optional<Reconciliation> dueOn(LocalDate published) {
        return reconciled()
                .on(published, told != null)
                .map(status -> new Reconciliation(
                        day, region, coverageYear, version(), status.name(), ours, theirsOrNothing()))
                .filter(now -> told == null || !saysTheSame(told, now));
    }

    private long version() {
        return told == null ? 1 : told.version() + 1;
    }

    private static boolean saysTheSame(Reconciliation last, Reconciliation now) {
        return last.status().equals(now.status())
                && last.ours().equals(now.ours())
                && last.theirs().equals(now.theirs());
    }
}
