package org.yingbao.system.house.planted.one;

import org.yingbao.system.house.planted.other.Other;

/** Half of a circle. */
public record One(Other other) {}
