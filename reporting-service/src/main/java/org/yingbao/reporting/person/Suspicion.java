package org.yingbao.reporting.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Suspected;

/** Whether a person is suspected uninsured for a coverage year {@code [SD-15]}; without name and document number. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suspicion(
        int coverageYear,
        long version,
        String status,
        @Nullable String cleared,
        @Nullable LocalDate since,
        @Nullable Integer priority)
        implements CaseEvent {

    public static Suspicion of(Suspected told) {
        return new Suspicion(
                told.coverageYear(), told.version(), told.status(), told.cleared(), told.since(), told.priority());
    }

    public boolean isSuspected() {
        return status.equals(Suspected.Status.SUSPECTED.name());
    }

    /** Whether the person, or the insurance relation, moved. */
    public boolean isFirst() {
        return priority != null && priority == 1;
    }
}
