package org.yingbao.rules.policy;

import java.time.LocalDate;
import org.yingbao.rules.place.Region;

/** The revision that decided, and what of it settlement asks: the last day of its window and what a later gain does. */
public record PolicyReference(
        String policyId,
        Region region,
        long revision,
        LocalDate closes,
        GainInWindow gainInWindow,
        GainAfterWindow gainAfterWindow) {}
