package org.yingbao.rules.policy;

/**
 * How much a payer of a grant gives, before the grant is cut to what the person would pay ({@code [GB-1]},
 * {@code [SD-1]}).
 */
public sealed interface Amount {
    /** The standard of the grant's tier. */
    record Full() implements Amount {}

    record Fixed(long fen) implements Amount {}

    /** All but what the person pays: the standard of the grant's tier less this many fen. */
    record AllBut(long fen) implements Amount {}

    /** A share of the standard of the grant's tier. */
    record ShareOfStandard(Percent percent) implements Amount {}

    /** A share of the standard of a named tier. */
    record ShareOfTier(int tier, Percent percent) implements Amount {}

    /** The standard of the grant's tier less what the grant's other payers give. */
    record Rest() implements Amount {}
}
