package org.yingbao.rules.policy;

/**
 * What an identity gained after payment and after the window does ({@code rules.gainAfterPaymentAfterWindow},
 * {@code [SD-5]}).
 */
public enum GainAfterWindow {
    NO_CHANGE,
    NEXT_YEAR,
    THIS_YEAR_WITH_REFUND
}
