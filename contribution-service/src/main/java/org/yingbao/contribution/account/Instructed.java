package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.Action;
import org.yingbao.rules.settlement.Instruction;
import org.yingbao.rules.settlement.InstructionContent;
import org.yingbao.rules.settlement.Issued;

/**
 * An instruction as it was issued, amounts in fen.
 *
 * @param version counts the instructions of the person and year, from 1
 * @param subject for whom, sealed
 * @param basis what was known when it was decided
 * @param restsOn absent if it withdraws
 * @param refundedFen what was given back, if nothing is left of what was paid and the year is therefore open again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Instructed(
        int coverageYear,
        long version,
        String subject,
        Offsets basis,
        Action action,
        String region,
        String fundingRegion,
        int tier,
        long standardFen,
        long subsidyFen,
        long selfFen,
        List<Share> payers,
        @Nullable Long adjustmentFen,
        Why reason,
        @Nullable LocalDate windowCloses,
        @Nullable Foundation restsOn,
        @Nullable Long refundedFen) {

    /** What is known of an instruction beside what it says. */
    public record Issue(
            int coverageYear, long version, String subject, Offsets basis, Optional<LocalDate> windowCloses) {}

    public static Instructed of(Issue issue, Issued issued) {
        InstructionContent content = issued.instruction().content();
        return new Instructed(
                issue.coverageYear(),
                issue.version(),
                issue.subject(),
                issue.basis(),
                content.action(),
                content.region().code(),
                content.fundingRegion().code(),
                content.tier(),
                content.standardFen(),
                content.subsidyFen(),
                content.selfFen(),
                content.payers().stream().map(Share::of).toList(),
                boxed(content.adjustmentFen()),
                Why.of(issued.reason()),
                issue.windowCloses().orElse(null),
                issued.instruction().basis().map(Foundation::of).orElse(null),
                boxed(issued.refundedFen()));
    }

    private static @Nullable Long boxed(OptionalLong fen) {
        return fen.isPresent() ? fen.getAsLong() : null;
    }

    public Instruction instruction() {
        InstructionContent content = new InstructionContent(
                action,
                new Region(region),
                new Region(fundingRegion),
                tier,
                standardFen,
                subsidyFen,
                selfFen,
                payers.stream().map(Share::payment).toList(),
                adjustmentFen == null ? OptionalLong.empty() : OptionalLong.of(adjustmentFen));
        return new Instruction(content, Optional.ofNullable(restsOn).map(Foundation::basis));
    }

    public String id(String personId) {
        return id(personId, version);
    }

    /** The instruction before this one; null for the first. */
    public @Nullable String supersedes(String personId) {
        return version == 1 ? null : id(personId, version - 1);
    }

    private String id(String personId, long which) {
        return personId + "-" + coverageYear + "-" + which;
    }
}
