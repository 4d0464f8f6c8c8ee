package org.yingbao.benchmark.decide.drools;

import java.time.LocalDate;

/** A day of collection on which something may turn. */
public record Day(LocalDate date) {}
