package org.yingbao.rules.policy;

/**
 * What an identity gained after payment and after the window does; only what the person is told differs
 * ({@code [SD-5]}).
 */
public enum GainAfterWindow {
    NO_CHANGE,
    NEXT_YEAR
}
