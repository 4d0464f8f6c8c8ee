package org.yingbao.quickstart.house.planted.one;

import org.yingbao.quickstart.house.planted.other.Other;

/** Half of a circle. */
public record One(Other other) {}
