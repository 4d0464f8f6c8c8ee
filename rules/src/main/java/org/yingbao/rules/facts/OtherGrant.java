package org.yingbao.rules.facts;

import java.time.LocalDate;

/** What a payer other than medical aid gives for a coverage year (其他渠道资助), in fen; only grants that are ACTIVE. */
public record OtherGrant(RecordName name, int coverageYear, String payer, long amountFen, LocalDate grantedOn)
        implements Comparable<OtherGrant> {
    /** The order in which they are counted: payer, source, record. */
    @Override
    public int compareTo(OtherGrant other) {
        int order = Utf8Order.compare(payer, other.payer);
        return order == 0 ? name.compareTo(other.name) : order;
    }
}
