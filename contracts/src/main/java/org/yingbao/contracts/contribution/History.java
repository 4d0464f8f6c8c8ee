package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Reason;

/**
 * What a person's coverage year came to after one change, and why; amounts in fen. {@code version} counts 1, 2, 3 per
 * person and year.
 *
 * @param undecided why the year is not decided; absent if it is
 * @param decidedBy which of the steps decides, from 0; absent if the year is not decided
 * @param instructionVersion 0 if there never was an instruction; with it go action, adjustment and reason
 * @param owedFen absent if it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record History(
        String personId,
        int coverageYear,
        long version,
        HistoryCause cause,
        @Nullable String undecided,
        List<HistoryStep> steps,
        @Nullable Integer decidedBy,
        long instructionVersion,
        @Nullable String action,
        @Nullable Long adjustmentFen,
        @Nullable Reason reason,
        long paidFen,
        @Nullable Long owedFen,
        @Nullable String state,
        String rights,
        @Nullable LocalDate rightsFrom,
        List<Finding> findings) {

    /** The same content as a version of its own. */
    public History said(long which, HistoryCause by, List<Finding> why) {
        return new History(
                personId,
                coverageYear,
                which,
                by,
                undecided,
                steps,
                decidedBy,
                instructionVersion,
                action,
                adjustmentFen,
                reason,
                paidFen,
                owedFen,
                state,
                rights,
                rightsFrom,
                why);
    }

    /** What two versions have in common if nothing differs: neither version nor cause nor findings. */
    public History content() {
        return said(0, HistoryCause.UNSAID, List.of());
    }
}
