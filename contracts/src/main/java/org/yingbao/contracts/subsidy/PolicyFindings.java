package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one admitted policy, draft or region record: what is strange but allowed, and the other content
 * where one revision came with two. {@code coverageYear} and {@code policyId} are those of a policy; {@code eventId} is
 * the {@code ce_id} of the record.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyFindings(
        String type,
        String source,
        String eventId,
        String region,
        @Nullable Integer coverageYear,
        @Nullable String draftId,
        @Nullable String policyId,
        long revision,
        List<Warning> warnings,
        @Nullable Replaces replaces) {
    /** What is strange: a word, the JSON pointer, one plain sentence. */
    public record Warning(String code, String at, String text) {}

    /** The content that this one stands against, and which of the two counts ({@code ce_id}). */
    public record Replaces(long revision, String eventId, String counts) {}
}
