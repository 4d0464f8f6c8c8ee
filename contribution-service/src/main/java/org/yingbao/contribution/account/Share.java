package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.yingbao.contracts.Payer;

/** What one payer gives, in fen. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Share(String payer, long amountFen) {

    public static Share of(Payer told) {
        return new Share(told.payer(), told.amountFen());
    }

    static Share of(org.yingbao.rules.policy.Payer payment) {
        return new Share(payment.payer(), payment.amountFen());
    }

    org.yingbao.rules.policy.Payer payment() {
        return new org.yingbao.rules.policy.Payer(payer, amountFen);
    }

    public Payer told() {
        return new Payer(payer, amountFen);
    }
}
