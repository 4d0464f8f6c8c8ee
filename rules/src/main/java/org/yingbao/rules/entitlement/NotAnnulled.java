package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** An annulled recognition was never true: it earns nothing, and says why where nothing else is held. */
final class NotAnnulled {
    private NotAnnulled() {}

    static Withheld nothingHeld(List<Identity> identities, LocalDate day, Findings findings) {
        Withheld.Reason reason = Withheld.Reason.NO_IDENTITY_HELD;
        for (Identity identity : identities) {
            if (identity.annulled() && identity.contains(day)) {
                if (findings.areWanted()) {
                    findings.add(new Annulled(identity.category()));
                }
                reason = Withheld.Reason.IDENTITY_ANNULLED;
            }
        }
        return Withheld.because(reason);
    }

    /** Why a person's years are not decided, apart from policies that have not opened. */
    static Withheld undecided(List<Identity> identities) {
        if (identities.isEmpty()) {
            return Withheld.because(Withheld.Reason.NO_RECOGNITION);
        }
        for (Identity identity : identities) {
            if (!identity.annulled()) {
                return Withheld.because(Withheld.Reason.YEAR_NOT_DECIDED);
            }
        }
        return Withheld.because(Withheld.Reason.IDENTITY_ANNULLED);
    }

    private record Annulled(String category) implements Finding {
        @Override
        public Provision provision() {
            return Provision.NOT_ANNULLED;
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_MET;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("category", category).map();
        }

        @Override
        public String says() {
            return "The recognition as " + category + " was annulled: it was never true.";
        }
    }
}
