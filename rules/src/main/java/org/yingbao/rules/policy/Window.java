package org.yingbao.rules.policy;

import java.time.LocalDate;

/** The collection window (集中征缴期): its first and its last day, both included. */
public record Window(LocalDate opens, LocalDate closes) {}
