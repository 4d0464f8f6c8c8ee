package org.yingbao.rules.entitlement;

/** The certifying region pays nothing. */
record NoTerms(Withheld.Reason reason) implements PlaceTerms {}
