package org.yingbao.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yingbao.rules.alone.RulesAlone;
import org.yingbao.rules.entitlement.ClosedYears;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.YearFindings;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.funds.DueLine;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.screening.Participation;
import org.yingbao.rules.screening.SuspectedUninsured;
import org.yingbao.rules.settlement.Rights;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.SettlementOfYear;
import org.yingbao.testkit.model.Case;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;

/** Whatever is found of people. */
final class AllFindings {
    static final String REACHABLE = """
            ADJUSTMENT COMPUTED
            AGE_KNOWN UNDECIDED
            ASSIGNED_CLASS NOT_MET
            CHOSEN_ENROLMENT MET
            CHOSEN_ENROLMENT NOT_MET
            CLASSIFIED_SUPPORT COMPUTED
            CLASSIFIED_SUPPORT NOT_MET
            DEFAULT_TIER COMPUTED
            DUE_BETWEEN_FUNDS COMPUTED
            ENROLLED_ELSEWHERE_IN_PROVINCE MET
            ENROLLED_ELSEWHERE_IN_PROVINCE NOT_MET
            ENROLLED_IN_OTHER_PROVINCE MET
            ENROLLED_IN_OTHER_PROVINCE NOT_MET
            EXEMPT_OR_DIFFERENCE COMPUTED
            FINDINGS_LEFT_OUT COMPUTED
            FIXED_BY_PAYMENT MET
            GAINED_AFTER_PAYMENT MET
            GAINED_AFTER_PAYMENT NOT_MET
            GRADE_READABLE UNDECIDED
            HELD_AT_PAYMENT COMPUTED
            HELD_AT_PAYMENT MET
            HELD_AT_PAYMENT NOT_MET
            HELD_BY_CUT_OFF COMPUTED
            HELD_BY_CUT_OFF MET
            HELD_BY_CUT_OFF NOT_MET
            HELD_IN_WINDOW COMPUTED
            HELD_IN_WINDOW MET
            HELD_IN_WINDOW NOT_MET
            HELD_WITHOUT_POLICY MET
            HELD_WITHOUT_POLICY NOT_MET
            HIGHEST_SUPPORT COMPUTED
            IN_SCOPE MET
            IN_SCOPE NOT_MET
            LAST_STATE_BEFORE_PAYMENT MET
            LEFT_OF_PAYMENTS COMPUTED
            MEDICAL_AID_FIRST COMPUTED
            MIGRANTS_FIRST MET
            MIGRANTS_FIRST NOT_MET
            NOT_ANNULLED NOT_MET
            NOT_DECEASED NOT_MET
            NOT_INSURED_AS_EMPLOYEE NOT_MET
            OTHER_CHANNELS_FIRST COMPUTED
            PARTICIPATION_TARGET MET
            PARTICIPATION_TARGET NOT_MET
            POLICY_KNOWN UNDECIDED
            REGION_SUCCEEDED COMPUTED
            RIGHTS_CONFIRMED MET
            RIGHTS_CONFIRMED NOT_MET
            RIGHTS_FROM COMPUTED
            SETTLEMENT_STATE COMPUTED
            STANDARD_OF_PLACE COMPUTED
            STANDARD_OF_TIER UNDECIDED
            SUSPECTED_UNINSURED MET
            SUSPECTED_UNINSURED NOT_MET
            YEAR_CLOSED COMPUTED
            YEAR_DECIDED NOT_MET
            """;

    /** What one in some thousand people comes to. */
    static final String RARE = "HELD_WITHOUT_POLICY COMPUTED";

    private static final int PEOPLE = 4;

    private AllFindings() {}

    /** After each of their events. */
    static Set<Finding> ofCases() {
        Set<Finding> found = new LinkedHashSet<>();
        for (Case told : Case.all()) {
            RulesAlone rules = new RulesAlone();
            for (Event event : told.events()) {
                rules.hear(event);
                collect(rules, found);
            }
        }
        return found;
    }

    /** The same people each time. */
    static Set<Finding> ofRandomPeople(int worlds) {
        Set<Finding> found = new LinkedHashSet<>();
        for (long seed = 1; seed <= worlds; seed++) {
            RulesAlone rules = new RulesAlone();
            Histories.wholeWorld(seed, PEOPLE).events().stream()
                    .filter(event -> !event.topic().matches(".*(lists|screening|closings|finance|tax.days).*"))
                    .filter(event -> !event.type().equals("org.yingbao.policy-draft.v1"))
                    .forEach(rules::hear);
            collect(rules, found);
        }
        return found;
    }

    /** What is said of regions, of closed years, of very many records. */
    static List<Finding> ofNobody() {
        Findings findings = Findings.wanted();
        new Participation(99, 100).meets(new Percent(9900), findings);
        new Participation(98, 100).meets(new Percent(9900), findings);
        List<Finding> all = new ArrayList<>(findings.all());
        all.add(ClosedYears.finding(2015));
        all.add(YearFindings.leftOut(3, 1));
        return all;
    }

    private static void collect(RulesAlone rules, Set<Finding> found) {
        for (Document person : rules.people()) {
            Entitlement entitlement = rules.decided(person);
            Set<Integer> years = new TreeSet<>(entitlement.years().keySet());
            years.add(2023);
            for (int year : years) {
                collect(year, entitlement, rules.settled(person, entitlement, year), found);
            }
        }
    }

    private static void collect(int year, Entitlement entitlement, Settled settled, Set<Finding> found) {
        List<Step> steps = entitlement.years().getOrDefault(year, List.of());
        steps.forEach(step -> found.addAll(step.findings()));
        found.addAll(YearFindings.of(steps).ofYear().findings());
        found.addAll(settled.findings());
        found.addAll(ofSettlement(year, entitlement, settled));
    }

    /** Whether the year is settled, its rights, and whether somebody is missing. */
    static List<Finding> ofSettlement(int year, Entitlement entitlement, Settled settled) {
        List<Step> steps = entitlement.years().getOrDefault(year, List.of());
        YearScope scope = entitlement.scopes().getOrDefault(year, YearScope.NONE);
        Findings findings = Findings.wanted();
        Optional<SettledYear> decided = SettlementOfYear.of(steps, scope, settled, findings);
        decided.ifPresent(known -> Rights.of(year, known, scope, findings));
        DueLine.of(decided, findings);
        SuspectedUninsured.of(decided, scope, findings);
        return findings.all();
    }
}
