package org.yingbao.rules.policy;

/** One payer of a grant and how much it gives. */
public record Share(String payer, Amount amount) {}
