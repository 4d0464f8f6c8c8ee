package org.yingbao.contribution.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import org.yingbao.contracts.contribution.Collected;
import org.yingbao.rules.facts.Version;

/** A day of tax that passed the door, and which version of which revision it is. */
record AdmittedTaxDay(
        String region,
        int coverageYear,
        LocalDate day,
        long revision,
        Instant time,
        String id,
        String digest,
        Collected sums) {
    static final String TYPE = "org.yingbao.tax-day-admitted.v1";

    TaxDayName name() {
        return new TaxDayName(region, coverageYear, day);
    }

    Version version() {
        return new Version(revision, time, id, digest);
    }

    AdmittedTaxDay later(AdmittedTaxDay other) {
        return other.version().compareTo(version()) > 0 ? other : this;
    }
}
