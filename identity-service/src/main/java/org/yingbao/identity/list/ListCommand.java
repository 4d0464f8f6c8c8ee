package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next portion of work on the lists of a source. It says all that the documents of people need to know, so that it
 * means the same whenever it comes again.
 *
 * @param step of the task that it takes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListCommand(
        String source,
        long step,
        @Nullable GatherPortion gather,
        @Nullable AskPortion ask,
        @Nullable TellPortion tell) {

    static final String TYPE = "org.yingbao.list-command.v1";

    /** Rows that a portion may have, about. */
    private static final long ROWS = 4_000;

    /** @param to the group after the last one */
    record GatherPortion(PlanEntry list, int parts, int from, int to) {}

    /** @param until where the next portion begins; -1 if there is none */
    record AskPortion(PlanEntry list, List<PlanEntry> before, List<String> buckets, int until) {}

    /** @param news of what state of the book they are told */
    record TellPortion(String region, List<PlanEntry> plan, long news, List<String> buckets, int until) {}

    /** The portion that a book has in hand. */
    static ListCommand of(Book book, Work work, Book.Task task) {
        return switch (work) {
            case Work.Gather(ListEntry list) -> {
                long rows = list.plan().rows();
                int groups = Math.clamp(ROWS * ListKeys.GROUPS / Math.max(1, rows), 1, ListKeys.GROUPS);
                int to = Math.min(ListKeys.GROUPS, task.next() + groups);
                int parts = list.parts().size();
                yield new ListCommand(
                        book.source(), task.step(), new GatherPortion(list.plan(), parts, task.next(), to), null, null);
            }
            case Work.Ask(PlanEntry list, List<PlanEntry> before) -> {
                List<String> buckets = portion(book, list.region(), task.next());
                yield new ListCommand(
                        book.source(),
                        task.step(),
                        null,
                        new AskPortion(list, before, buckets, until(book, list.region(), task.next(), buckets)),
                        null);
            }
            case Work.Tell(String region, List<PlanEntry> plan) -> {
                List<String> buckets = portion(book, region, task.next());
                yield new ListCommand(
                        book.source(),
                        task.step(),
                        null,
                        null,
                        new TellPortion(region, plan, book.news(), buckets, until(book, region, task.next(), buckets)));
            }
        };
    }

    private static List<String> portion(Book book, String region, int from) {
        List<String> all = book.region(region).buckets();
        long buckets = Math.max(1, all.size() * ROWS / Math.max(1, book.people(region)));
        return all.subList(from, (int) Math.min(all.size(), from + buckets));
    }

    private static int until(Book book, String region, int from, List<String> portion) {
        int until = from + portion.size();
        return until < book.region(region).buckets().size() ? until : -1;
    }
}
