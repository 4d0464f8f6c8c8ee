package org.yingbao.contribution.account;

import org.yingbao.contracts.Reason;

/** Why an instruction was issued. */
public record Why(String code, String text, String citation) {

    public static Why of(Reason told) {
        return new Why(told.code(), told.text(), told.citation());
    }

    static Why of(org.yingbao.rules.settlement.Reason reason) {
        return new Why(reason.code().name(), reason.text(), reason.citation().key());
    }

    public Reason told() {
        return new Reason(code, text, citation);
    }
}
