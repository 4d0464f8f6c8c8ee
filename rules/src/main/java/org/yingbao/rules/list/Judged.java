package org.yingbao.rules.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far lists are judged.
 *
 * @param verdicts of those that are judged
 * @param counting those of them that count
 * @param open the question on whose answer the next verdict waits; empty if all are judged
 */
public record Judged(Map<ListName, ListVerdict> verdicts, List<Counted> counting, Optional<Question> open) {
    public Judged {
        verdicts = Map.copyOf(verdicts);
        counting = List.copyOf(counting);
    }
}
