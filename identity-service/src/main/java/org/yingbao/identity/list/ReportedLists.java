package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was told of the lists of one {@code listId}.
 *
 * @param differences the pages of differences that were told, by content
 */
record ReportedLists(List<ReportedList> lists, Set<String> differences) {

    static final ReportedLists NONE = new ReportedLists(List.of(), Set.of());

    /**
     * What was told of one revision last.
     *
     * @param digest of what was told
     * @param compared the content that was compared, if that was told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportedList(
            String source,
            long revision,
            long news,
            String digest,
            @Nullable String compared) {

        private boolean isOf(ReportedList other) {
            return source.equals(other.source) && revision == other.revision;
        }

        /** Whether it is no news after another one: a content is compared once. */
        boolean repeats(ReportedList before) {
            return digest.equals(before.digest) || (compared != null && compared.equals(before.compared));
        }
    }

    Optional<ReportedList> of(ReportedList list) {
        return lists.stream().filter(each -> each.isOf(list)).findFirst();
    }

    ReportedLists with(ReportedList now) {
        List<ReportedList> all = new ArrayList<>(lists);
        all.removeIf(each -> each.isOf(now));
        all.add(now);
        return new ReportedLists(all, differences);
    }

    /** Whether a page of differences was told, or all that there are of this content. */
    boolean hasTold(String content, String page) {
        return differences.contains(page) || lists.stream().anyMatch(each -> content.equals(each.compared()));
    }

    ReportedLists with(String page) {
        Set<String> all = new TreeSet<>(differences);
        all.add(page);
        return new ReportedLists(lists, all);
    }
}
