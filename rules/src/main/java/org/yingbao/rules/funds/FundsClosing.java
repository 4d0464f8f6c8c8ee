package org.yingbao.rules.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.place.Region;

/**
 * A batch to settle between the funds, for what a county, city or province and the regions below it pay.
 *
 * @param asOf who paid after this day is left for the next closing
 */
public record FundsClosing(String closingId, Region region, LocalDate asOf) {
    /** Whether what this region pays is looked at. */
    public boolean covers(Region funding) {
        Optional<Region> above = Optional.of(funding);
        while (above.isPresent()) {
            if (above.get().equals(region)) {
                return true;
            }
            above = above.get().above();
        }
        return false;
    }
}
