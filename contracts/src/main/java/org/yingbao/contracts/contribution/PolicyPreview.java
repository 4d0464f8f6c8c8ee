package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of a policy would do [SD-12], counted people by people; amounts in fen. Each one who is looked at has
 * more, less, newly something, nothing any more or the same.
 *
 * @param revision of the draft
 * @param status COUNTING, COUNTED, or ANNULLED with nothing counted
 * @param lookedAt people one of whose identities or enrolments lies under the draft's region
 * @param leftOut people of {@code lookedAt} who could not be compared, in none of the other figures; absent if none
 * @param groups the largest, at most twenty
 * @param progress how far the people are counted; absent once they all are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyPreview(
        String draftId,
        long revision,
        String status,
        String policyId,
        String region,
        int coverageYear,
        long lookedAt,
        long more,
        long less,
        long newly,
        long noMore,
        long same,
        @Nullable Long leftOut,
        List<Sum> byPayer,
        List<Sum> byCounty,
        List<Sum> byCategory,
        List<Group> groups,
        @Nullable CountingProgress progress) {

    /** The words that {@code status} may be. */
    public enum Status {
        COUNTING,
        COUNTED,
        ANNULLED
    }

    /** The subsidies of one payer, funding region or deciding category without and with the draft, in fen. */
    public record Sum(String of, long beforeFen, long afterFen) {}

    /** People for whom the same changes: category and tier are those with the draft, or else those without. */
    public record Group(String category, int tier, long subsidyBeforeFen, long subsidyAfterFen, long people) {}
}
