package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What differs from place to place besides the amounts. {@code ageOn}: the day ages are counted on, by default 1
 * January of the coverage year.
 */
public record Rules(
        IdentityFixed identityFixed,
        GainInWindow gainInWindow,
        GainAfterWindow gainAfterWindow,
        ElsewhereInProvince elsewhereInProvince,
        OtherProvince otherProvince,
        OtherChannels otherChannels,
        Optional<LocalDate> ageOn) {
    /** What holds where a policy says nothing. */
    public static final Rules DEFAULT = new Rules(
            new IdentityFixed.AtPayment(),
            GainInWindow.NO_CHANGE,
            GainAfterWindow.NEXT_YEAR,
            ElsewhereInProvince.CERTIFIER_PAYS,
            OtherProvince.ON_APPLICATION,
            OtherChannels.OTHER_FIRST,
            Optional.empty());
}
