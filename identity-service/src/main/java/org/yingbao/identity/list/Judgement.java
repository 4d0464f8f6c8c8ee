package org.yingbao.identity.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.FullList;
import org.yingbao.rules.list.Judged;
import org.yingbao.rules.list.Judging;
import org.yingbao.rules.list.ListName;
import org.yingbao.rules.list.Question;
import org.yingbao.rules.list.Release;

/** Judges the lists of a source by what is counted so far. */
final class Judgement {

    private Judgement() {}

    static Judged of(Book book) {
        List<FullList> lists = book.lists().stream()
                .filter(ListEntry::isPlaced)
                .map(entry -> entry.plan().list())
                .toList();
        return Judging.of(lists, releases(book), question -> answer(book, question));
    }

    private static Map<ListName, Release> releases(Book book) {
        Map<ListName, Release> releases = new HashMap<>();
        book.lists().forEach(entry -> {
            if (entry.release() != null) {
                releases.put(entry.name(), entry.release().verdict());
            }
        });
        return releases;
    }

    /** An answer against other lists is none. */
    private static Optional<SortedMap<String, CategoryCounts>> answer(Book book, Question question) {
        String wanted = Work.question(Work.entry(book, question.list()), Work.entries(book, question.before()));
        return book.list(question.list().list().name())
                .map(ListEntry::answered)
                .filter(answered -> answered.question().equals(wanted))
                .map(ListEntry.Answered::counts);
    }

    /** The regions that have lists. */
    static SortedSet<String> regions(Book book) {
        SortedSet<String> regions = book.lists().stream()
                .filter(ListEntry::applies)
                .map(entry -> entry.plan().region())
                .collect(Collectors.toCollection(TreeSet::new));
        book.regions().forEach(people -> regions.add(people.region()));
        return regions;
    }
}
