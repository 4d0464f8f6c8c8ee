package org.yingbao.rules.funds;

import java.time.LocalDate;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.Territory;

/**
 * A batch to settle between the funds, for what a county, city or province and the regions below it pay.
 *
 * @param territory the region and what lies under it
 * @param asOf who paid after this day is left for the next closing
 */
public record FundsClosing(String closingId, Territory territory, LocalDate asOf) {
    /** Where no register says anything of regions. */
    public FundsClosing(String closingId, Region region, LocalDate asOf) {
        this(closingId, Territory.byCode(region), asOf);
    }

    /** Whether what this region pays is looked at. */
    public boolean covers(Region funding) {
        return territory.contains(funding);
    }
}
