package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yingbao.identity.person.PortionHeard;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.facts.Utf8Order;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.ListName;
import org.yingbao.rules.territory.RegionsOfYear;

/**
 * Everything that is known of the lists of one source, and the work that follows from it.
 *
 * @param ordinals how many contents were complete so far
 * @param news where the last record stands that said something new
 * @param steps how many portions of work were begun
 * @param task the work in hand
 * @param came the step whose command came last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Book(
        String source,
        List<ListEntry> lists,
        int ordinals,
        long news,
        long steps,
        @Nullable Task task,
        long came,
        List<RegionPeople> regions) {

    private static final Comparator<ListEntry> BY_NAME =
            Comparator.comparing(ListEntry::listId, Utf8Order::compare).thenComparingLong(ListEntry::revision);

    /**
     * Work in hand.
     *
     * @param step tells the command that takes it on from all others
     * @param what names the work
     * @param next where the next portion begins
     * @param counted what was counted so far
     * @param since the record with which this portion began
     * @param heard in which partitions the portion before is heard, if that is waited for
     */
    record Task(
            long step,
            String what,
            int next,
            SortedMap<String, CategoryCounts> counted,
            Position since,
            SortedSet<Integer> heard) {

        static Task begun(long step, String what, int next, SortedMap<String, CategoryCounts> counted, Position since) {
            return new Task(step, what, next, counted, since, new TreeSet<>());
        }

        /** The same when one more of the partitions has heard; it goes on when all have. */
        Task heard(PortionHeard answer, Position at) {
            SortedSet<Integer> all = new TreeSet<>(heard);
            boolean last = all.add(answer.partition()) && all.size() == answer.partitions();
            return new Task(step, what, next, counted, last ? at : since, all);
        }
    }

    /**
     * The people of one region whom lists named.
     *
     * @param buckets where they are
     * @param told by which lists what they were told last goes
     */
    record RegionPeople(String region, List<String> buckets, String told) {

        RegionPeople told(String now) {
            return new RegionPeople(region, buckets, now);
        }
    }

    static Book of(String source) {
        return new Book(source, List.of(), 0, 0, 0, null, 0, List.of());
    }

    Optional<ListEntry> list(ListName name) {
        return lists.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    Optional<ListEntry> list(int ordinal) {
        return lists.stream()
                .filter(entry -> entry.ordinal() != null && entry.ordinal() == ordinal)
                .findFirst();
    }

    Book with(ListEntry entry) {
        List<ListEntry> all = new ArrayList<>(lists);
        all.removeIf(each -> each.name().equals(entry.name()));
        all.add(entry);
        all.sort(BY_NAME);
        return new Book(source, all, ordinals, news, steps, task, came, regions);
    }

    /** The same after a record said something of a list; itself if that is known. */
    Book hearing(ListKey list, UnaryOperator<ListEntry> what, KnownCodes codes, Position at) {
        ListEntry before = list(list.name()).orElseGet(() -> ListEntry.of(list));
        ListEntry after = what.apply(before);
        if (after.equals(before)) {
            return this;
        }
        long latest = Math.max(news, at.offset());
        if (after.ordinal() != null || !after.isComplete()) {
            return new Book(source, with(after).lists, ordinals, latest, steps, task, came, regions);
        }
        ListEntry complete = after.numbered(ordinals + 1, after.placed(codes));
        if (Objects.requireNonNull(complete.head()).compare()) {
            complete = complete.comparing(comparison(complete, codes, at));
        }
        return new Book(
                source, with(complete).lists, ordinals + 1, Math.max(latest, codes.news()), steps, task, came, regions);
    }

    private Comparison comparison(ListEntry list, KnownCodes codes, Position at) {
        RegionsOfYear year =
                codes.regions().in(Objects.requireNonNull(list.head()).asOf().getYear());
        String region = Objects.requireNonNull(list.place()).region();
        return Comparison.begun(list.content(source), at, codes.number(), Span.below(region, codes.said(), year));
    }

    /** The same after something was said of region codes: what it concerns is another content. Itself if nothing. */
    Book meaning(KnownCodes codes) {
        Book now = this;
        for (ListEntry list : lists) {
            if (list.applies() && !list.placed(codes).equals(list.place())) {
                Book changed = now.with(list.numbered(now.ordinals + 1, list.placed(codes)));
                now = new Book(
                        source,
                        changed.lists,
                        now.ordinals + 1,
                        Math.max(news, codes.news()),
                        steps,
                        task,
                        came,
                        regions);
            }
        }
        return now;
    }

    Book with(@Nullable Task now, long begun) {
        return new Book(source, lists, ordinals, news, begun, now, came, regions);
    }

    Book came(long step) {
        return new Book(source, lists, ordinals, news, steps, task, step, regions);
    }

    RegionPeople region(String region) {
        return regions.stream()
                .filter(each -> each.region().equals(region))
                .findFirst()
                .orElseGet(() -> new RegionPeople(region, List.of(), ""));
    }

    Book with(RegionPeople people) {
        List<RegionPeople> all = new ArrayList<>(regions);
        all.removeIf(each -> each.region().equals(people.region()));
        all.add(people);
        all.sort(Comparator.comparing(RegionPeople::region));
        return new Book(source, lists, ordinals, news, steps, task, came, all);
    }

    /** The same with people in more buckets of a region. */
    Book peopled(String region, Iterable<String> buckets) {
        RegionPeople known = region(region);
        TreeSet<String> all = new TreeSet<>(known.buckets());
        buckets.forEach(all::add);
        return with(new RegionPeople(region, List.copyOf(all), known.told()));
    }

    /** About how many people of a region lists name. */
    @JsonIgnore
    long people(String region) {
        return lists.stream()
                .filter(ListEntry::applies)
                .map(ListEntry::plan)
                .filter(list -> list.region().equals(region))
                .mapToLong(PlanEntry::rows)
                .max()
                .orElse(0);
    }

    static SortedMap<String, CategoryCounts> sum(
            SortedMap<String, CategoryCounts> some, SortedMap<String, CategoryCounts> more) {
        SortedMap<String, CategoryCounts> all = new TreeMap<>(some);
        more.forEach((category, counts) -> all.merge(category, counts, CategoryCounts::plus));
        return all;
    }
}
