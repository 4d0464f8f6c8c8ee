package org.yingbao.rules.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;

/**
 * A draft of a policy on trial {@code [SD-12]}: its coverage year is decided without and with it, both as of the day on
 * which it would come into force, or what is known as of today if that is later.
 */
public final class Trial {
    private final Policy draft;
    private final Policies without;
    private final Policies with;

    private Trial(Policy draft, Policies without, Policies with) {
        this.draft = draft;
        this.without = without;
        this.with = with;
    }

    /** The trial of a draft beside all policies that count. */
    public static Trial of(Policy draft, Policies policies) {
        return new Trial(draft, policies, policies.trying(draft));
    }

    public Policy draft() {
        return draft;
    }

    /** The policies that count. */
    public Policies policies() {
        return without;
    }

    /** Whether one of the person's identities, or an enrolment of the year, lies under the draft's region. */
    public boolean looksAt(Facts facts) {
        for (Identity identity : facts.identities()) {
            if (!identity.annulled() && isThere(identity.region())) {
                return true;
            }
        }
        for (Enrolment enrolment : facts.enrolments()) {
            if (enrolment.coverageYear() == draft.coverageYear()
                    && enrolment.status() != Status.ANNULLED
                    && isThere(enrolment.region())) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(Region code) {
        return without.liesUnder(code, draft.region(), draft.coverageYear());
    }

    /** The steps of the year without the draft. */
    public List<Step> before(Facts facts, Optional<LocalDate> lastPublishedDay, int closedBefore) {
        return steps(facts, without, lastPublishedDay, closedBefore);
    }

    /** The steps of the year with the draft. */
    public List<Step> after(Facts facts, Optional<LocalDate> lastPublishedDay, int closedBefore) {
        return steps(facts, with, lastPublishedDay, closedBefore);
    }

    private List<Step> steps(Facts facts, Policies policies, Optional<LocalDate> lastPublishedDay, int closedBefore) {
        return Entitlements.ofYear(
                draft.coverageYear(), facts, policies, lastPublishedDay, closedBefore, draft.appliesFrom());
    }
}
