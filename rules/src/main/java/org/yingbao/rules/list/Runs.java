package org.yingbao.rules.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs of a person in a category: what the lists that count mean. */
public final class Runs {
    private Runs() {}

    /**
     * The runs, first to last.
     *
     * @param mentions by the lists that count and cover the category, in the order {@link FullList#BY_DAY}
     */
    public static <C> List<Run<C>> of(List<Mention<C>> mentions) {
        List<Run<C>> runs = new ArrayList<>();
        Optional<Run<C>> open = Optional.empty();
        for (Mention<C> mention : lastOfEachDay(mentions)) {
            Optional<Run<C>> next = after(open, mention);
            if (open.isPresent()) {
                runs.removeLast();
            }
            next.ifPresent(runs::add);
            open = next.filter(Run::goesOn);
        }
        return runs;
    }

    /** The run that goes on after these mentions. */
    public static <C> Optional<Run<C>> open(List<Mention<C>> mentions) {
        Optional<Run<C>> open = Optional.empty();
        for (Mention<C> mention : lastOfEachDay(mentions)) {
            open = after(open, mention).filter(Run::goesOn);
        }
        return open;
    }

    private static <C> List<Mention<C>> lastOfEachDay(List<Mention<C>> mentions) {
        List<Mention<C>> last = new ArrayList<>(mentions.size());
        for (Mention<C> mention : mentions) {
            if (!last.isEmpty()
                    && last.getLast().list().asOf().equals(mention.list().asOf())) {
                last.removeLast();
            }
            last.add(mention);
        }
        return last;
    }

    /** What becomes of a run that goes on, or whether one begins. */
    static <C> Optional<Run<C>> after(Optional<Run<C>> open, Mention<C> mention) {
        FullList list = mention.list();
        return switch (mention.said()) {
            case Said.Named<C> named -> Optional.of(named(open, named, list));
            case Said.NotKnown<C> _ -> open;
            case Said.Missed<C> _ ->
                open.map(run -> new Run<>(
                        run.region(), run.begun(), run.content(), run.from(), Optional.of(list.asOf()), list.sentAt()));
        };
    }

    /** A row that repeats the one before is no news. */
    private static <C> Run<C> named(Optional<Run<C>> open, Said.Named<C> row, FullList list) {
        Run<C> now = new Run<>(
                open.map(Run::region).orElse(list.writtenRegion()),
                open.map(Run::begun).orElse(list.asOf()),
                row.content(),
                row.from().or(() -> open.map(Run::from)).orElse(list.asOf()),
                Optional.empty(),
                list.sentAt());
        return open.filter(now::saysTheSameAs).orElse(now);
    }
}
