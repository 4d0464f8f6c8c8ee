package org.yingbao.rules.policy;

import java.util.List;

/**
 * A grant with its amounts worked out in fen, before it is cut to what the person would pay: {@code payers} in the
 * listed order without those of zero. {@code conditional}: it has a condition to ask. {@code rounded}: an amount was
 * not whole fen. {@code policy}: the revision whose grant it is, that of the region or one that it extends.
 */
public record Offer(
        Grant grant,
        int tier,
        boolean conditional,
        List<Payer> payers,
        long totalFen,
        boolean rounded,
        PolicyReference policy) {
    /** Whether it applies under these circumstances. */
    public boolean fits(Circumstances circumstances) {
        return grant.when().holds(circumstances);
    }

    /** Whether the answer may need the birth date. */
    public boolean asksBirthDate() {
        return conditional && grant.when().asksBirthDate();
    }

    /** Whether the answer may need the disability grade. */
    public boolean asksDisabilityGrade() {
        return conditional && grant.when().asksDisabilityGrade();
    }
}
