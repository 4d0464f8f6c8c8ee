package org.yingbao.contribution.funds;

import java.time.LocalDate;
import org.yingbao.rules.funds.FundsClosing;
import org.yingbao.rules.place.Region;

/** A closing that passed the door. */
public record AdmittedClosing(String closingId, String region, int coverageYear, String batch, LocalDate asOf) {
    FundsClosing closing() {
        return new FundsClosing(closingId, new Region(region), asOf);
    }
}
