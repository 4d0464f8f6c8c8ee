package org.yingbao.rules.entitlement;

/** The tier whose grants are asked, and the standard the person would pay, in fen: the support is cut to it. */
record Terms(int tier, long standardFen) implements PlaceTerms {}
