package org.yingbao.quickstart.house.planted.other;

import org.yingbao.quickstart.house.planted.one.One;

/** The other half. */
public record Other(One one) {}
