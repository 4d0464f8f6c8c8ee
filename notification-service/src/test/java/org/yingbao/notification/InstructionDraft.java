package org.yingbao.notification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.department.Document;

/** Instructions of one person, in the words of the tests. */
public record InstructionDraft(
        String person,
        int year,
        long version,
        String region,
        String fundingRegion,
        String action,
        long standard,
        List<Payer> payers,
        @Nullable Long adjustment,
        String reason,
        @Nullable LocalDate closes,
        @Nullable Long refundedFen) {

    public static final String PERSON = "pdihrw5d4uxt57lbfnzus4gs5ui";
    public static final String NAME = "王秀兰";
    public static final String NUMBER = "141102195602110024";

    /** 350 yuan for 2023, of which medical aid pays 280. */
    public static InstructionDraft supported() {
        return new InstructionDraft(
                PERSON,
                2023,
                1,
                "141102",
                "141102",
                "DIFFERENCE",
                35_000,
                List.of(new Payer("MEDICAL_AID", 28_000)),
                null,
                "SUPPORT_GRANTED",
                LocalDate.of(2022, 12, 31),
                null);
    }

    public InstructionDraft of(String somebody) {
        return new InstructionDraft(
                somebody,
                year,
                version,
                region,
                fundingRegion,
                action,
                standard,
                payers,
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft version(long next) {
        return new InstructionDraft(
                person,
                year,
                next,
                region,
                fundingRegion,
                action,
                standard,
                payers,
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft in(int coverageYear) {
        return new InstructionDraft(
                person,
                coverageYear,
                version,
                region,
                fundingRegion,
                action,
                standard,
                payers,
                adjustment,
                reason,
                LocalDate.of(coverageYear - 1, 12, 31),
                refundedFen);
    }

    public InstructionDraft standard(long fen) {
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                fundingRegion,
                action,
                fen,
                payers,
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft collectedIn(String place) {
        return new InstructionDraft(
                person,
                year,
                version,
                place,
                fundingRegion,
                action,
                standard,
                payers,
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft fundedBy(String place) {
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                place,
                action,
                standard,
                payers,
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft paidBy(Payer... those) {
        long subsidy = List.of(those).stream().mapToLong(Payer::amountFen).sum();
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                fundingRegion,
                subsidy == standard ? "EXEMPT" : "DIFFERENCE",
                standard,
                List.of(those),
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft withdrawn() {
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                fundingRegion,
                "WITHDRAWN",
                standard,
                List.of(),
                adjustment,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft adjustedBy(long fen) {
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                fundingRegion,
                action,
                standard,
                payers,
                fen,
                reason,
                closes,
                refundedFen);
    }

    public InstructionDraft refunded(long fen) {
        return new InstructionDraft(
                person, year, version, region, fundingRegion, action, standard, payers, null, reason, closes, fen);
    }

    public InstructionDraft because(String code) {
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                fundingRegion,
                action,
                standard,
                payers,
                adjustment,
                code,
                closes,
                refundedFen);
    }

    public InstructionDraft withoutWindow() {
        return new InstructionDraft(
                person,
                year,
                version,
                region,
                fundingRegion,
                action,
                standard,
                payers,
                adjustment,
                reason,
                null,
                refundedFen);
    }

    public Instruction written() {
        long subsidy = payers.stream().mapToLong(Payer::amountFen).sum();
        return new Instruction(
                person + "-" + year + "-" + version,
                person,
                new Document("RESIDENT_ID", NUMBER),
                NAME,
                year,
                region,
                fundingRegion,
                1,
                action,
                standard,
                subsidy,
                standard - subsidy,
                payers,
                adjustment,
                version,
                version == 1 ? null : person + "-" + year + "-" + (version - 1),
                new Reason(reason, "One plain sentence.", "[SD-2]"),
                closes,
                refundedFen);
    }
}
