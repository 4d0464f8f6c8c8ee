package org.yingbao.contribution.forecast;

/** What a forecast is made of may have changed. */
public record SomethingMoved() {}
