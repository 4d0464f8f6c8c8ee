package org.yingbao.rules.policy;

/** Whether the certifying region pays for people enrolled in another province ({@code [SD-9]}). */
public enum OtherProvince {
    CERTIFIER_PAYS,
    ON_APPLICATION,
    NOT_SUPPORTED
}
