package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of one source and region mean for a person in a category: all of it, each run as a record.
 *
 * @param news of what state of the lists; what is older changes nothing
 * @param gone the last record there was, if there is none any more: it tells who the person was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListRuns(
        String source,
        String region,
        String category,
        long news,
        List<CheckedRecord> runs,
        @Nullable CheckedRecord gone) {

    public static final String TYPE = "org.yingbao.list-runs.v1";

    public ListRuns {
        runs = List.copyOf(runs);
    }

    public ListRuns(String source, String region, String category, long news, List<CheckedRecord> runs) {
        this(source, region, category, news, runs, null);
    }

    /** What the news of another log comes to: they keep their order, and any of this log are later. */
    private static final long ELSEWHERE = 1L << 62;

    /** The same as it was told on another log. */
    ListRuns toldElsewhere() {
        return new ListRuns(source, region, category, elsewhere(news), runs, gone);
    }

    /** Where a state of another log stands among those of this one. */
    public static long elsewhere(long news) {
        return news < 0 ? news : news - ELSEWHERE;
    }

    @JsonIgnore
    boolean isOf(ListRuns other) {
        return source.equals(other.source) && region.equals(other.region) && category.equals(other.category);
    }

    /** The same after others, of whom it remembers who the person was. */
    ListRuns after(@Nullable ListRuns before) {
        if (before == null || !runs.isEmpty()) {
            return this;
        }
        CheckedRecord last = before.runs.isEmpty() ? before.gone : before.runs.getLast();
        return new ListRuns(source, region, category, news, runs, last);
    }
}
