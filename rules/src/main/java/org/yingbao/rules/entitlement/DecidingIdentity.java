package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import org.yingbao.rules.facts.RecordName;

/** The recognition whose support is the highest: its record, its category and its first day. */
public record DecidingIdentity(RecordName name, String category, LocalDate from) {}
