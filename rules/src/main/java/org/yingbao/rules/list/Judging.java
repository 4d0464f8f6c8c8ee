package org.yingbao.rules.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Judges the complete lists of one source in the order of sending, in whatever order they arrived: a late one and a
 * release lead to those sent after it being judged again, because all of them are judged each time.
 */
public final class Judging {
    private final Map<ListName, Release> releases;
    private final Function<Question, Optional<SortedMap<String, CategoryCounts>>> answers;
    private final Map<ListName, ListVerdict> verdicts = new HashMap<>();
    private final Map<ListName, Counted> counting = new LinkedHashMap<>();

    private Judging(
            Map<ListName, Release> releases, Function<Question, Optional<SortedMap<String, CategoryCounts>>> answers) {
        this.releases = releases;
        this.answers = answers;
    }

    /**
     * The verdicts, up to the first question that nobody has answered yet.
     *
     * @param lists the complete ones that are to be applied, of all regions
     * @param answers by category what a list changes; empty if it is not counted yet
     */
    public static Judged of(
            Collection<FullList> lists,
            Map<ListName, Release> releases,
            Function<Question, Optional<SortedMap<String, CategoryCounts>>> answers) {
        Judging judging = new Judging(releases, answers);
        Optional<Question> open = Optional.empty();
        for (FullList list : lists.stream().sorted(FullList.BY_SENDING).toList()) {
            open = judging.judge(list);
            if (open.isPresent()) {
                break;
            }
        }
        return new Judged(judging.verdicts, List.copyOf(judging.counting.values()), open);
    }

    /** Returns the question that has to be answered first. */
    private Optional<Question> judge(FullList list) {
        Release release = releases.get(list.name());
        if (release == Release.WITHDRAW) {
            verdicts.put(list.name(), ListVerdict.of(ListStatus.WITHDRAWN));
            return Optional.empty();
        }
        boolean ends = release == Release.ACCEPT || !list.badDocument();
        Question question = new Question(new Counted(list, ends), ListBefore.all(list, counting.values()));
        Optional<SortedMap<String, CategoryCounts>> counts = answers.apply(question);
        if (counts.isEmpty()) {
            return Optional.of(question);
        }
        List<HoldReason> reasons =
                release == Release.ACCEPT ? List.of() : Holding.reasons(list, counting.values(), counts.get());
        if (Holding.holds(reasons)) {
            verdicts.put(list.name(), new ListVerdict(ListStatus.HELD, reasons));
        } else {
            accept(new Counted(list, ends), reasons);
        }
        return Optional.empty();
    }

    /** Who is accepted takes the place of others, unless a higher revision has taken its own already. */
    private void accept(Counted accepted, List<HoldReason> reasons) {
        FullList list = accepted.list();
        ListName name = list.name();
        ListStatus status = accepted.ends() ? ListStatus.ACCEPTED : ListStatus.ENDS_HELD;
        boolean late = counting.keySet().stream()
                .anyMatch(each -> each.listId().equals(name.listId()) && each.revision() > name.revision());
        verdicts.put(name, new ListVerdict(late ? ListStatus.REPLACED : status, reasons));
        if (late) {
            return;
        }
        List<ListName> replaced = new ArrayList<>();
        counting.values().stream()
                .map(Counted::list)
                .filter(each -> each.name().listId().equals(name.listId()) || each.hasScopeOf(list))
                .forEach(each -> replaced.add(each.name()));
        replaced.forEach(each -> {
            counting.remove(each);
            verdicts.computeIfPresent(each, (_, verdict) -> verdict.replaced());
        });
        counting.put(name, accepted);
    }
}
