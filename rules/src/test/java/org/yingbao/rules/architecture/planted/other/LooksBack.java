package org.yingbao.rules.architecture.planted.other;

import org.yingbao.rules.architecture.planted.one.AsksTheClock;

/** Closes a cycle of packages on purpose. */
public record LooksBack(AsksTheClock clock) {}
