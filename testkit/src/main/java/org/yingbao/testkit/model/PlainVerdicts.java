package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The complete lists of one source, judged in the order of sending. */
final class PlainVerdicts {
    private final List<PlainList> counting = new ArrayList<>();
    private final Map<String, Long> highest = new HashMap<>();
    private final Map<PlainList.Name, PlainListReport> reports = new LinkedHashMap<>();

    /** @param lists those to apply that are complete and not withdrawn, of one source */
    PlainVerdicts(Collection<PlainList> lists) {
        lists.stream().sorted(PlainList.IN_ORDER_OF_SENDING).forEach(this::judge);
    }

    List<PlainList> counting() {
        return counting;
    }

    /** By the state in which each was judged; who was replaced since says so. */
    Map<PlainList.Name, PlainListReport> reports() {
        return reports;
    }

    private void judge(PlainList list) {
        List<String> reasons = reasons(list);
        boolean held = !reasons.isEmpty() && !list.isReleased();
        boolean endsHeld = !held && list.hasStranger() && !list.isReleased();
        List<String> said = new ArrayList<>(list.isReleased() ? List.of() : reasons);
        if (list.hasStranger() && !list.isReleased()) {
            said.add("DOCUMENT_NOT_VALID");
        }
        boolean outdated =
                highest.getOrDefault(list.name().listId(), 0L) > list.name().revision();
        String status = held ? "HELD" : outdated ? "REPLACED" : endsHeld ? "ENDS_HELD" : "ACCEPTED";
        reports.put(
                list.name(),
                PlainListReport.of(
                        list, status, status.equals("REPLACED") ? List.of() : said, Optional.of(counts(list))));
        if (!held && !outdated) {
            count(list);
        }
    }

    private void count(PlainList list) {
        Predicate<PlainList> gives =
                before -> before.name().listId().equals(list.name().listId())
                        || before.scope().isSame(list.scope());
        counting.stream()
                .filter(gives)
                .forEach(before -> reports.computeIfPresent(
                        before.name(),
                        (name, report) -> PlainListReport.of(before, "REPLACED", List.of(), report.counts())));
        counting.removeIf(gives);
        counting.add(list);
        highest.put(list.name().listId(), list.name().revision());
    }

    private List<String> reasons(PlainList list) {
        List<String> reasons = new ArrayList<>();
        if (list.rows().isEmpty()) {
            reasons.add("NO_ROWS");
        }
        for (String category : categories(list)) {
            Set<Document> recognised = recognised(list, category).keySet();
            long missed = recognised.stream()
                    .filter(person -> list.of(person, category) == PlainList.Word.MISSED)
                    .count();
            boolean tooMany =
                    (missed > 20 && missed * 20 > recognised.size()) || (missed > 2 && missed * 2 > recognised.size());
            if (tooMany) {
                reasons.add("MISSES_MANY " + category);
            }
        }
        boolean otherScope = counting.stream()
                .filter(before -> before.name().listId().equals(list.name().listId()))
                .filter(before -> before.name().revision() < list.name().revision())
                .anyMatch(before -> !before.scope().isSame(list.scope()));
        if (otherScope) {
            reasons.add("OTHER_SCOPE");
        }
        return reasons;
    }

    private Set<String> categories(PlainList list) {
        Set<String> categories = new TreeSet<>(list.scope().categories().orElse(Set.of()));
        categories.addAll(list.namedCategories());
        ofItsRegion(list)
                .forEach(before -> before.namedCategories().stream()
                        .filter(list.scope()::covers)
                        .forEach(categories::add));
        return categories;
    }

    private List<PlainList> ofItsRegion(PlainList list) {
        return counting.stream()
                .filter(before -> before.scope().region().equals(list.scope().region()))
                .toList();
    }

    /** Whose run goes on after the list before, which is the last of those that are not dated after this one. */
    private Map<Document, PlainRun> recognised(PlainList list, String category) {
        List<PlainList> before = ofItsRegion(list).stream()
                .filter(one -> !one.scope().asOf().isAfter(list.scope().asOf()))
                .toList();
        Map<Document, PlainRun> recognised = new LinkedHashMap<>();
        PlainRun.of(before, category).stream()
                .filter(PlainRun::goesOn)
                .forEach(run -> recognised.put(run.document(), run));
        return recognised;
    }

    private PlainListReport.Counts counts(PlainList list) {
        int named = 0;
        int gained = 0;
        int changed = 0;
        int ended = 0;
        int waiting = 0;
        for (String category : categories(list)) {
            Map<Document, PlainRun> recognised = recognised(list, category);
            for (PlainRow row : list.named(category).values()) {
                PlainRun run = recognised.get(row.document().orElseThrow());
                named++;
                gained += run == null ? 1 : 0;
                changed += run != null && run.isChangedBy(row) ? 1 : 0;
            }
            for (Document person : recognised.keySet()) {
                PlainList.Word word = list.of(person, category);
                ended += word == PlainList.Word.MISSED ? 1 : 0;
                waiting += word == PlainList.Word.NOT_KNOWN ? 1 : 0;
            }
        }
        return new PlainListReport.Counts(
                list.rows().size(),
                named,
                list.twice().size(),
                list.bad().size(),
                gained,
                changed,
                named - gained - changed,
                ended,
                waiting);
    }
}
