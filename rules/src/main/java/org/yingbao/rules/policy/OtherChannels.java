package org.yingbao.rules.policy;

/** Who goes first, other channels or medical aid ({@code [SD-3]}). */
public enum OtherChannels {
    OTHER_FIRST,
    MEDICAL_AID_FIRST
}
