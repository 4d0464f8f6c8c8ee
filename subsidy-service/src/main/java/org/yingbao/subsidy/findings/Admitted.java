package org.yingbao.subsidy.findings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.PolicyFindings;
import org.yingbao.contracts.subsidy.PolicyFindings.Replaces;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.rules.facts.Version;

/**
 * A policy, draft or region record that has passed the door.
 *
 * @param source who sent it; null if an earlier release admitted it, which did not keep that
 * @param coverageYear of a policy or a draft
 * @param draftId of a draft
 * @param policyId of a policy that has one
 * @param warnings what is strange of it
 */
public record Admitted(
        String type,
        @Nullable String source,
        String region,
        @Nullable Integer coverageYear,
        @Nullable String draftId,
        @Nullable String policyId,
        Version version,
        List<Warning> warnings) {
    /** Names the register: region and year, the region alone, or the draft. */
    String register() {
        if (draftId != null) {
            return "draft/" + draftId;
        }
        return coverageYear == null ? region : region + "-" + coverageYear;
    }

    PolicyFindings findings(@Nullable Replaces replaces) {
        return new PolicyFindings(
                type,
                Objects.requireNonNull(source),
                version.id(),
                region,
                coverageYear,
                draftId,
                policyId,
                version.revision(),
                warnings,
                replaces);
    }
}
