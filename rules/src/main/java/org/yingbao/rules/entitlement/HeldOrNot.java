package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.HELD_AT_PAYMENT;
import static org.yingbao.rules.finding.Provision.HELD_BY_CUT_OFF;
import static org.yingbao.rules.finding.Provision.HELD_IN_WINDOW;
import static org.yingbao.rules.finding.Provision.HELD_WITHOUT_POLICY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.Tariff;

/** The finding on whether an identity counts on a day, under the moment that its policy or a grant names. */
final class HeldOrNot {
    private static final Set<Provision> PROVISIONS =
            EnumSet.of(HELD_AT_PAYMENT, HELD_BY_CUT_OFF, HELD_IN_WINDOW, HELD_WITHOUT_POLICY);

    private HeldOrNot() {}

    /**
     * Of an identity on a day of collection.
     *
     * @param moment by which it is held; absent if it is not, or where no policy is known
     */
    static Finding of(
            Recognition one, Optional<Tariff> tariff, Optional<IdentityFixed> moment, LocalDate day, boolean holds) {
        Identity identity = one.identity();
        FactMap facts = FactMap.of("category", identity.category())
                .and("region", one.place().region())
                .and("from", identity.from());
        if (!identity.to().equals(LocalDate.MAX)) {
            facts.and("to", identity.to());
        }
        String who = who(facts.map());
        return Finding.metIf(
                        holds,
                        tariff.map(known -> provision(asked(known, moment))).orElse(HELD_WITHOUT_POLICY),
                        tariff.map(known -> moment(asked(known, moment), known, facts.and("day", day)))
                                .orElse(facts.and("day", day)),
                        who + (holds ? ", counts on " : ", does not count on ") + day
                                + tariff.map(known -> when(asked(known, moment), known))
                                        .orElse("")
                                + ".")
                .about(identity.name());
    }

    /** Whether the finding is one on an identity that counts or not. */
    static boolean is(Finding finding) {
        return PROVISIONS.contains(finding.provision());
    }

    /** The identity in words, by the facts of a finding. */
    static String who(Map<String, Object> facts) {
        return facts.get("category") + " of region " + facts.get("region") + ", recognised from " + facts.get("from")
                + (facts.containsKey("to") ? " to the day before " + facts.get("to") : "");
    }

    /** The moment by which it is held, else the policy's. */
    private static IdentityFixed asked(Tariff tariff, Optional<IdentityFixed> moment) {
        return moment.orElse(tariff.rules().identityFixed());
    }

    private static Provision provision(IdentityFixed moment) {
        return switch (moment) {
            case IdentityFixed.AtPayment atPayment -> HELD_AT_PAYMENT;
            case IdentityFixed.CutOff cutOff -> HELD_BY_CUT_OFF;
            case IdentityFixed.AnyDayOfWindow anyDay -> HELD_IN_WINDOW;
        };
    }

    /** The days that the moment names. */
    private static FactMap moment(IdentityFixed moment, Tariff tariff, FactMap facts) {
        return switch (moment) {
            case IdentityFixed.AtPayment atPayment -> facts;
            case IdentityFixed.CutOff cutOff -> facts.and("cutOff", cutOff.cutOff());
            case IdentityFixed.AnyDayOfWindow anyDay ->
                facts.and("opens", tariff.window().opens())
                        .and("closes", tariff.window().closes());
        };
    }

    private static String when(IdentityFixed moment, Tariff tariff) {
        return switch (moment) {
            case IdentityFixed.AtPayment atPayment -> "";
            case IdentityFixed.CutOff cutOff -> " with the cut-off " + cutOff.cutOff();
            case IdentityFixed.AnyDayOfWindow anyDay ->
                " with the window from " + tariff.window().opens() + " to "
                        + tariff.window().closes();
        };
    }
}
