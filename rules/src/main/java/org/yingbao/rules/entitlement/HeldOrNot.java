package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.Tariff;

/** Whether an identity counts on a day, under the moment its policy names. */
record HeldOrNot(
        Recognition recognition, Optional<Tariff> tariff, Optional<IdentityFixed> moment, LocalDate day, boolean holds)
        implements Finding {
    Identity identity() {
        return recognition.identity();
    }

    @Override
    public Provision provision() {
        return tariff.map(known -> switch (momentOf(known)) {
                    case IdentityFixed.AtPayment atPayment -> Provision.HELD_AT_PAYMENT;
                    case IdentityFixed.CutOff cutOff -> Provision.HELD_BY_CUT_OFF;
                    case IdentityFixed.AnyDayOfWindow anyDay -> Provision.HELD_IN_WINDOW;
                })
                .orElse(Provision.HELD_WITHOUT_POLICY);
    }

    @Override
    public Verdict verdict() {
        return holds ? Verdict.MET : Verdict.NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        FactMap facts = FactMap.of("category", identity().category())
                .and("region", recognition.place().region())
                .and("from", identity().from());
        if (!identity().to().equals(LocalDate.MAX)) {
            facts.and("to", identity().to());
        }
        return facts.and("day", day).map();
    }

    @Override
    public String says() {
        String until = identity().to().equals(LocalDate.MAX)
                ? ""
                : " to the day before " + identity().to();
        return identity().category() + " of region " + recognition.place().region() + ", recognised from "
                + identity().from() + until + ", " + (holds ? "counts" : "does not count") + " on " + day + when()
                + ".";
    }

    /** By which it holds, else the policy's. */
    private IdentityFixed momentOf(Tariff known) {
        return moment.orElse(known.rules().identityFixed());
    }

    private String when() {
        return tariff.map(known -> switch (momentOf(known)) {
                    case IdentityFixed.AtPayment atPayment -> "";
                    case IdentityFixed.CutOff cutOff -> " with the cut-off " + cutOff.cutOff();
                    case IdentityFixed.AnyDayOfWindow anyDay ->
                        " with the window from " + known.window().opens() + " to "
                                + known.window().closes();
                })
                .orElse("");
    }
}
