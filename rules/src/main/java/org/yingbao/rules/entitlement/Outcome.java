package org.yingbao.rules.entitlement;

/** What holds if a year's contribution is collected on a day: support is granted, or withheld with a reason. */
public sealed interface Outcome permits Granted, Withheld {}
