package org.yingbao.identity.list;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yingbao.rules.list.Counted;
import org.yingbao.rules.list.Judged;
import org.yingbao.rules.list.Question;

/** The work that follows from what is known of the lists of a source, one thing after the other. */
sealed interface Work {

    /** Names it; the same work has the same name. */
    String what();

    /** The rows of a complete list go to the people whom they name. */
    record Gather(ListEntry list) implements Work {
        @Override
        public String what() {
            return "gather/" + list.ordinal();
        }
    }

    /** What a list changes has to be counted before it can be judged. */
    record Ask(PlanEntry list, List<PlanEntry> before) implements Work {
        @Override
        public String what() {
            return "ask/" + question(list, before);
        }
    }

    /** What a list says is compared with what people answered. */
    record Compare(ListEntry list) implements Work {
        @Override
        public String what() {
            return "compare/" + list.ordinal();
        }
    }

    /** People are told what the lists that count mean. */
    record Tell(String region, List<PlanEntry> plan) implements Work {
        @Override
        public String what() {
            return "tell/" + region + "/" + tags(plan);
        }
    }

    /** What is to be done next; empty if everything is done. */
    static Optional<Work> next(Book book) {
        Optional<ListEntry> ungathered = book.lists().stream()
                .filter(list -> list.applies() && !list.isPlaced())
                .min(Comparator.comparing(list -> Objects.requireNonNull(list.ordinal())));
        if (ungathered.isPresent()) {
            return Optional.of(new Gather(ungathered.get()));
        }
        Judged judged = Judgement.of(book);
        if (judged.open().isPresent()) {
            Question question = judged.open().get();
            return Optional.of(new Ask(entry(book, question.list()), entries(book, question.before())));
        }
        Optional<Work> telling = Judgement.regions(book).stream()
                .map(region -> (Work) new Tell(region, plan(book, judged, region)))
                .filter(tell -> !tags(((Tell) tell).plan())
                        .equals(book.region(((Tell) tell).region()).told()))
                .findFirst();
        return telling.or(() -> comparing(book));
    }

    private static Optional<Work> comparing(Book book) {
        return book.lists().stream()
                .filter(ListEntry::isToBeCompared)
                .min(Comparator.comparing(list -> Objects.requireNonNull(list.ordinal())))
                .map(Compare::new);
    }

    /** The lists of a region that count, in the order of their days. */
    static List<PlanEntry> plan(Book book, Judged judged, String region) {
        return entries(
                book,
                judged.counting().stream()
                        .filter(counted -> counted.list().region().equals(region))
                        .sorted(Counted.BY_DAY)
                        .toList());
    }

    static List<PlanEntry> entries(Book book, List<Counted> lists) {
        return lists.stream().map(counted -> entry(book, counted)).toList();
    }

    static PlanEntry entry(Book book, Counted counted) {
        return book.list(counted.list().name()).orElseThrow().plan().ending(counted.ends());
    }

    static String question(PlanEntry list, List<PlanEntry> before) {
        return list.tag() + ":" + tags(before);
    }

    static String tags(List<PlanEntry> plan) {
        return plan.stream().map(PlanEntry::tag).collect(Collectors.joining(","));
    }
}
