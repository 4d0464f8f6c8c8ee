package org.yingbao.rules.settlement;

/**
 * What tax is to do: collect nothing, collect the own share, or collect the standard because support no longer holds
 * ({@code [GB-2]}).
 */
public enum Action {
    EXEMPT,
    DIFFERENCE,
    WITHDRAWN;

    /** Whether support stands. */
    public boolean supports() {
        return this != WITHDRAWN;
    }
}
