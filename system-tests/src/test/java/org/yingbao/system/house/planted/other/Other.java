package org.yingbao.system.house.planted.other;

import org.yingbao.system.house.planted.one.One;

/** The other half. */
public record Other(One one) {}
