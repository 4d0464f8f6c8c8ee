package org.yingbao.subsidy.book;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * How far a book has been read: the offsets that come next. Documents of an earlier release have two of them, and an
 * instance of that release passes over the third.
 *
 * @param policies on {@link BookTopics#POLICIES}
 * @param days on {@link BookTopics#DAYS}
 * @param regions on {@link BookTopics#REGIONS}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"policies", "days", "regions"})
public record BookOffsets(long policies, long days, long regions) {
    public static final BookOffsets NONE = new BookOffsets(0, 0, 0);

    @JsonCreator
    static BookOffsets kept(
            @JsonProperty("policies") long policies,
            @JsonProperty("days") long days,
            @JsonProperty("regions") @Nullable Long regions) {
        return new BookOffsets(policies, days, regions == null ? 0 : regions);
    }

    /** Whether who has read this far has read all that is asked for. */
    public boolean cover(BookOffsets asked) {
        return policies >= asked.policies && days >= asked.days && regions >= asked.regions;
    }

    BookOffsets readTo(String topic, long next) {
        return switch (topic) {
            case BookTopics.POLICIES -> new BookOffsets(next, days, regions);
            case BookTopics.DAYS -> new BookOffsets(policies, next, regions);
            case BookTopics.REGIONS -> new BookOffsets(policies, days, next);
            default -> throw new IllegalArgumentException("not followed: " + topic);
        };
    }
}
