package org.yingbao.rules.settlement;

import java.util.List;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Payer;

/** What an instruction says apart from whom it is about: if any of it differs, a new version is due. Amounts in fen. */
public record InstructionContent(
        Action action,
        Region region,
        Region fundingRegion,
        int tier,
        long standardFen,
        long subsidyFen,
        long selfFen,
        List<Payer> payers,
        OptionalLong adjustmentFen) {
    public InstructionContent {
        payers = List.copyOf(payers);
    }

    /** Exempt if the own share is zero, the difference otherwise. */
    static InstructionContent of(Granted support, OptionalLong adjustmentFen) {
        return new InstructionContent(
                ExemptOrDifference.of(support),
                support.region(),
                support.fundingRegion(),
                support.tier(),
                support.standardFen(),
                support.subsidyFen(),
                support.selfFen(),
                support.payers(),
                adjustmentFen);
    }

    /** The withdrawal of this instruction: no subsidy, the standard is owed. */
    InstructionContent withdrawn(OptionalLong adjustment) {
        return new InstructionContent(
                Action.WITHDRAWN, region, fundingRegion, tier, standardFen, 0, standardFen, List.of(), adjustment);
    }

    /** Whether all is the same, what is to be adjusted aside. */
    boolean decidesAs(InstructionContent other) {
        return adjusting(OptionalLong.empty()).equals(other.adjusting(OptionalLong.empty()));
    }

    /** Whether region and tier are the same. */
    boolean isCollectedAs(InstructionContent other) {
        return region.equals(other.region) && tier == other.tier;
    }

    private InstructionContent adjusting(OptionalLong adjustment) {
        return new InstructionContent(
                action, region, fundingRegion, tier, standardFen, subsidyFen, selfFen, payers, adjustment);
    }
}
