package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yingbao.rules.finding.Findings;

/**
 * Who is to be insured {@code [SD-16]}: people who are neither gone nor insured otherwise on a day and hold an identity
 * then, whether or not it earns anything. One with a policy counts before one without, then the earliest.
 */
final class InScope {
    private static final Comparator<Recognition> WITH_A_POLICY_FIRST =
            Comparator.comparing(one -> one.place().nearest().isEmpty());

    private InScope() {}

    /** The identities by which the person may count on a day, in order. */
    static List<Recognition> on(LocalDate day, CoverageYear of) {
        boolean gone = NotDeceased.isBreached(of.facts().deaths(), day, Findings.unwanted())
                || NotInsuredAsEmployee.isBreached(of.facts().enrolments(), of.year(), day, Findings.unwanted());
        return gone ? List.of() : inOrder(containing(day, of.recognitions()));
    }

    /** The person's identity on a day, in scope or not: one that holds on the day before others. */
    static Recognition personsIdentity(LocalDate day, CoverageYear of) {
        List<Recognition> holding = containing(day, of.recognitions());
        return inOrder(holding.isEmpty() ? of.recognitions() : holding).getFirst();
    }

    private static List<Recognition> containing(LocalDate day, List<Recognition> recognitions) {
        List<Recognition> containing = new ArrayList<>(recognitions.size());
        for (Recognition one : recognitions) {
            if (one.identity().contains(day)) {
                containing.add(one);
            }
        }
        return containing;
    }

    /** They come earliest first, then by source and recordId. */
    private static List<Recognition> inOrder(List<Recognition> recognitions) {
        if (recognitions.size() < 2) {
            return recognitions;
        }
        List<Recognition> sorted = new ArrayList<>(recognitions);
        sorted.sort(WITH_A_POLICY_FIRST);
        return sorted;
    }
}
