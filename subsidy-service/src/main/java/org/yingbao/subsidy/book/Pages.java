package org.yingbao.subsidy.book;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * How far a book has been read: the offsets that come next.
 *
 * @param policies on {@link BookTopics#POLICIES}
 * @param days on {@link BookTopics#DAYS}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Pages(long policies, long days) {
    public static final Pages NONE = new Pages(0, 0);

    /** Whether who has read this far has read all that is asked for. */
    public boolean cover(Pages asked) {
        return policies >= asked.policies && days >= asked.days;
    }

    Pages readTo(String topic, long next) {
        return topic.equals(BookTopics.POLICIES) ? new Pages(next, days) : new Pages(policies, next);
    }
}
