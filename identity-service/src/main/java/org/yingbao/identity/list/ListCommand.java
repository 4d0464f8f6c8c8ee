package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
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
        @Nullable TellPortion tell,
        @Nullable ComparePortion compare) {

    static final String TYPE = "org.yingbao.list-command.v1";

    /** Rows that a portion may have, about. */
    private static final long ROWS = 4_000;

    /** @param to the group after the last one */
    record GatherPortion(PlanEntry list, Place place, int parts, int from, int to) {}

    /** @param until where the next portion begins; -1 if there is none */
    record AskPortion(PlanEntry list, List<PlanEntry> before, List<String> buckets, int until) {}

    /** @param news of what state of the book they are told */
    record TellPortion(String region, List<PlanEntry> plan, long news, List<String> buckets, int until) {}

    /**
     * A portion of a list that is to be compared.
     *
     * @param to the group after the last one
     * @param pages where the answers of people stand
     * @param codes how many records had said what region codes mean when people were asked
     * @param missesNobody whether a row has a document by which nobody can be named
     */
    record ComparePortion(
            PlanEntry list,
            Place place,
            int parts,
            int from,
            int to,
            String content,
            List<Long> pages,
            int codes,
            boolean missesNobody) {}

    static ListCommand gathering(String source, long step, GatherPortion portion) {
        return new ListCommand(source, step, portion, null, null, null);
    }

    static ListCommand asking(String source, long step, AskPortion portion) {
        return new ListCommand(source, step, null, portion, null, null);
    }

    static ListCommand telling(String source, long step, TellPortion portion) {
        return new ListCommand(source, step, null, null, portion, null);
    }

    static ListCommand comparing(String source, long step, ComparePortion portion) {
        return new ListCommand(source, step, null, null, null, portion);
    }

    /** The portion that a book has in hand. */
    static ListCommand of(Book book, Work work, Book.Task task) {
        String source = book.source();
        return switch (work) {
            case Work.Gather(ListEntry list) ->
                gathering(
                        source,
                        task.step(),
                        new GatherPortion(
                                list.plan(),
                                Objects.requireNonNull(list.place()),
                                list.parts().count(),
                                task.next(),
                                groups(task.next(), list.plan().rows())));
            case Work.Ask(PlanEntry list, List<PlanEntry> before) -> {
                List<String> buckets = portion(book, list.region(), task.next());
                int until = until(book, list.region(), task.next(), buckets);
                yield asking(source, task.step(), new AskPortion(list, before, buckets, until));
            }
            case Work.Tell(String region, List<PlanEntry> plan) -> {
                List<String> buckets = portion(book, region, task.next());
                int until = until(book, region, task.next(), buckets);
                yield telling(source, task.step(), new TellPortion(region, plan, book.news(), buckets, until));
            }
            case Work.Compare(ListEntry list) -> comparing(source, task.step(), portion(list, task.next()));
        };
    }

    private static ComparePortion portion(ListEntry list, int from) {
        Comparison comparison = Objects.requireNonNull(list.comparison());
        return new ComparePortion(
                list.plan(),
                Objects.requireNonNull(list.place()),
                list.parts().count(),
                from,
                groups(from, list.plan().rows() + comparison.people()),
                comparison.content(),
                comparison.pages(),
                comparison.codes(),
                list.missesNobody());
    }

    /** The group after the last one of a portion. */
    private static int groups(int from, long rows) {
        int groups = Math.clamp(ROWS * ListKeys.GROUPS / Math.max(1, rows), 1, ListKeys.GROUPS);
        return Math.min(ListKeys.GROUPS, from + groups);
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
