package org.yingbao.rules.policy;

/**
 * Whether the certifying region pays for people enrolled in another pooling region of the province ({@code [SD-8]}).
 */
public enum ElsewhereInProvince {
    CERTIFIER_PAYS,
    NOT_SUPPORTED
}
