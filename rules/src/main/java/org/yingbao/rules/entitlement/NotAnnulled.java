package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.NOT_ANNULLED;

import java.time.LocalDate;
import java.util.List;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/**
 * An annulled recognition was never true {@code [SD-13]}. It earns nothing, and says why where nothing else is held.
 */
final class NotAnnulled {
    private NotAnnulled() {}

    static Withheld nothingHeld(List<Identity> identities, LocalDate day, Findings findings) {
        Withheld.Reason reason = Withheld.Reason.NO_IDENTITY_HELD;
        for (Identity identity : identities) {
            if (identity.annulled() && identity.contains(day)) {
                findings.add(() -> Finding.notMet(
                        NOT_ANNULLED,
                        FactMap.of("category", identity.category()),
                        "The recognition as " + identity.category() + " was annulled: it was never true."));
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
}
