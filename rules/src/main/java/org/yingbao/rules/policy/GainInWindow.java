package org.yingbao.rules.policy;

/**
 * What an identity gained after payment but inside the window does ({@code rules.gainAfterPaymentInWindow},
 * {@code [SD-5]}).
 */
public enum GainInWindow {
    NO_CHANGE,
    THIS_YEAR_WITH_REFUND,
    NEXT_YEAR
}
