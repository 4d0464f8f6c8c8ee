package org.yingbao.contribution.funds;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.funds.FundsClosing;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.Territory;

/**
 * Why people are reached by a closing.
 *
 * @param at the offset of the closing's step: what was refused before it counts anew
 * @param under what lies under its region, for everybody alike; null in commands of the first release, which went by
 *     the codes alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClosingCommand(
        AdmittedClosing closing, long at, @Nullable UnderRegion under) {
    Territory territory() {
        return under == null ? Territory.byCode(new Region(closing.region())) : under.territory();
    }

    FundsClosing fundsClosing() {
        return new FundsClosing(closing.closingId(), territory(), closing.asOf());
    }
}
