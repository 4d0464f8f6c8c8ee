package org.yingbao.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yingbao.rules.alone.RulesAlone;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.testkit.model.Case;

/**
 * A finding of a worked example, and what the year came to there.
 *
 * @param result the amounts, or why there are none
 */
record Example(Case told, Finding finding, String result) {

    /** Everything found in the cases: at the end of each, then on the way there. */
    static List<Example> in(List<Case> cases) {
        List<Example> all = new ArrayList<>();
        for (Case told : cases) {
            for (int heard = told.events().size(); heard > 0; heard--) {
                after(told, heard, all);
            }
        }
        return all;
    }

    private static void after(Case told, int heard, List<Example> all) {
        RulesAlone rules = new RulesAlone();
        told.events().subList(0, heard).forEach(rules::hear);
        rules.people().forEach(person -> {
            Entitlement entitlement = rules.decided(person);
            entitlement.years().values().stream()
                    .flatMap(List::stream)
                    .forEach(step -> step.findings()
                            .forEach(finding -> all.add(new Example(told, finding, amounts(step.outcome())))));
            years(told, entitlement).forEach(year -> {
                Settled settled = rules.settled(person, entitlement, year);
                settled.findings().forEach(finding -> all.add(new Example(told, finding, amounts(settled))));
                AllFindings.ofSettlement(year, entitlement, settled)
                        .forEach(finding -> all.add(new Example(told, finding, amounts(settled))));
            });
        });
    }

    /** The first of each verdict, from the cases that cite the provision's text if there are any. */
    static List<Example> of(Provision provision, List<Example> all) {
        String citation = provision.citation().name().replace('_', '-');
        List<Example> examples = new ArrayList<>();
        Stream.concat(all.stream().filter(example -> example.told().cites().contains(citation)), all.stream())
                .filter(example -> example.finding().provision() == provision)
                .filter(example -> examples.stream()
                        .noneMatch(each ->
                                each.finding().verdict() == example.finding().verdict()))
                .forEachOrdered(examples::add);
        return examples;
    }

    private static Set<Integer> years(Case told, Entitlement entitlement) {
        Set<Integer> years = new TreeSet<>(entitlement.years().keySet());
        told.expectations().forEach(expected -> years.add(expected.coverageYear()));
        return years;
    }

    private static String amounts(Settled settled) {
        return switch (settled) {
            case Settled.Entitled entitled -> amounts(entitled.support());
            case Settled.NotEntitled nothing -> amounts(nothing.why());
        };
    }

    private static String amounts(Outcome outcome) {
        return outcome instanceof Granted granted
                ? "standard %s, subsidy %s, own share %s"
                        .formatted(yuan(granted.standardFen()), yuan(granted.subsidyFen()), yuan(granted.selfFen()))
                : "nothing is paid";
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
