package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.event.Position;

/**
 * How far a list is compared with the records of its source.
 *
 * @param content names what the list says
 * @param asked the record after which people were asked for their records
 * @param codes how many records had said what region codes mean by then
 * @param spans the regions that were asked for
 * @param partitions how many partitions are asked; 0 before anybody answers
 * @param told who has told everything, a partition and a span
 * @param pages where the answers stand, in their order, as far as they came in time
 * @param people how many people answered
 * @param groups how many groups of people are compared
 * @param counts the differences so far
 */
record Comparison(
        String content,
        Position asked,
        int codes,
        List<Span> spans,
        int partitions,
        SortedSet<String> told,
        List<Long> pages,
        long people,
        int groups,
        ListReport.Compared counts) {

    static Comparison begun(String content, Position asked, int codes, List<Span> spans) {
        return new Comparison(
                content, asked, codes, spans, 0, new TreeSet<>(), List.of(), 0, 0, new ListReport.Compared(0, 0, 0));
    }

    /** Whether answers are still awaited. */
    @JsonIgnore
    boolean isAwaiting() {
        return partitions == 0 || told.size() < partitions * spans.size();
    }

    @JsonIgnore
    boolean isDone() {
        return groups == ListKeys.GROUPS;
    }

    /** The same after an answer; what comes when nothing is awaited any more is too late. */
    Comparison heard(long page, int more) {
        if (!isAwaiting() || pages.contains(page)) {
            return this;
        }
        List<Long> all = new ArrayList<>(pages);
        all.add(page);
        return new Comparison(content, asked, codes, spans, partitions, told, all, people + more, groups, counts);
    }

    Comparison told(int partition, int span, int of) {
        SortedSet<String> all = new TreeSet<>(told);
        all.add(partition + "/" + span);
        return new Comparison(content, asked, codes, spans, of, all, pages, people, groups, counts);
    }

    Comparison compared(int until, ListReport.Compared more) {
        ListReport.Compared sum = new ListReport.Compared(
                counts.missingHere() + more.missingHere(),
                counts.missingThere() + more.missingThere(),
                counts.different() + more.different());
        return new Comparison(content, asked, codes, spans, partitions, told, pages, people, until, sum);
    }
}
