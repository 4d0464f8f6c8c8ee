package org.yingbao.identity.person;

import java.time.LocalDate;
import java.util.List;

/**
 * A list that is to be compared asks for the records of its source: what a sweep over people tells them.
 *
 * @param content names what the list says
 * @param categories none: every category
 * @param asOf the day on which a record has to hold
 * @param answerTo the partition in which the answer is awaited
 * @param partitions how many are asked
 * @param span tells this sweep from the others that the list needs
 */
public record RecordsAsked(
        String source,
        String listId,
        long revision,
        String content,
        List<String> categories,
        LocalDate asOf,
        int answerTo,
        int partitions,
        int span) {

    /** Whether a record of this category that holds from one day until another is asked for. */
    boolean covers(String category, LocalDate from, LocalDate to) {
        return (categories.isEmpty() || categories.contains(category)) && !from.isAfter(asOf) && asOf.isBefore(to);
    }
}
