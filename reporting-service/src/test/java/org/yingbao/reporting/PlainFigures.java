package org.yingbao.reporting;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.contribution.CountedAs;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.notification.Notice;

/** The figures of each place, counted one by one from what everybody's events said last. */
final class PlainFigures {

    private final Map<String, Long> sums = new TreeMap<>();

    static Map<String, Long> of(Town town) {
        PlainFigures figures = new PlainFigures();
        town.ledgers.forEach((id, ledger) -> ledger.years()
                .forEach(line -> figures.count(
                        line, town.facts.get(id), town.suspected.get(id), town.notices.getOrDefault(id, Map.of()))));
        figures.sums.values().removeIf(sum -> sum == 0);
        return figures.sums;
    }

    private void count(
            LedgerLine line, @Nullable PersonFacts facts, @Nullable Suspected suspected, Map<String, Notice> notices) {
        CountedAs as = line.settlement() == null ? null : line.settlement().countedAs();
        String category;
        String region;
        String township;
        String village;
        if (as != null) {
            category = as.category();
            region = as.region();
            township = as.township();
            village = as.village();
        } else if (facts != null && !facts.identities().isEmpty()) {
            IdentityFact last = facts.identities().stream()
                    .sorted(Comparator.comparing(IdentityFact::time)
                            .thenComparing(IdentityFact::source)
                            .thenComparing(IdentityFact::recordId))
                    .toList()
                    .getLast();
            category = last.category();
            region = last.region();
            township = last.township();
            village = last.village();
        } else {
            return;
        }
        int age = facts == null || facts.birthDate() == null
                ? -1
                : Period.between(facts.birthDate(), LocalDate.of(Town.YEAR, 1, 1))
                        .getYears();
        String group = age < 0
                ? "UNKNOWN"
                : age == 0 ? "BELOW_1" : age < 18 ? "FROM_1_TO_17" : age < 60 ? "FROM_18_TO_59" : "FROM_60";
        for (String place : places(region, township, village)) {
            for (String who : new String[] {"all", category, group}) {
                one(place + " " + who + " ", line, suspected, notices);
            }
        }
    }

    private static List<String> places(String region, @Nullable String township, @Nullable String village) {
        List<String> places =
                new ArrayList<>(List.of(region.substring(0, 2) + "0000", region.substring(0, 4) + "00", region));
        if (township != null) {
            places.add(region + " " + township);
            if (village != null) {
                places.add(region + " " + township + " " + village);
            }
        }
        return places;
    }

    private void one(String at, LedgerLine line, @Nullable Suspected suspected, Map<String, Notice> notices) {
        boolean inScope = line.settlement() != null && line.settlement().countedAs() != null;
        String state = line.settlement() == null ? null : line.settlement().state();
        String action = line.action();
        add(at + "inScope", inScope ? 1 : 0);
        if (state != null) {
            add(at + state, 1);
            add(at + "insured", inScope && (state.equals("SETTLED") || state.equals("PAID_ELSEWHERE")) ? 1 : 0);
        }
        if ("WITHDRAWN".equals(action)) {
            add(at + "withdrawn " + Objects.requireNonNull(line.reason()).code(), 1);
        } else if (action != null) {
            add(at + "entitled", 1);
            add(at + action, 1);
            add(at + "standardFen", Objects.requireNonNull(line.standardFen()));
            add(at + "subsidyFen", Objects.requireNonNull(line.subsidyFen()));
            add(at + "ownShareFen", Objects.requireNonNull(line.ownShareFen()));
            for (Payer payer : line.payers()) {
                add(at + payer.payer() + " people", 1);
                add(at + payer.payer() + " fen", payer.amountFen());
            }
        }
        if (action != null && line.adjustmentFen() != null && line.adjustmentFen() != 0) {
            add(at + "adjustments", 1);
            add(at + "adjustmentFen", line.adjustmentFen());
        }
        if (suspected != null && suspected.status().equals("SUSPECTED")) {
            add(at + "suspected " + suspected.priority(), 1);
        }
        notices.values().forEach(notice -> {
            if (!notice.status().equals("ISSUED") && !notice.status().equals("WITHDRAWN")) {
                add(at + "notices " + notice.status(), 1);
            }
        });
    }

    private void add(String name, long value) {
        sums.merge(name, value, Long::sum);
    }
}
