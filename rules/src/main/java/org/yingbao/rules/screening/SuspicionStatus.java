package org.yingbao.rules.screening;

/** Whether somebody is suspected uninsured (疑似未参保) {@code [SD-15]}, or is not or no longer. */
public enum SuspicionStatus {
    SUSPECTED,
    CLEARED
}
