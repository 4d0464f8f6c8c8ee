package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** Of an identity that does not count on the first day of every step of a year: said once for all of them. */
record HeldInSteps(HeldOrNot of, boolean inSome) implements Finding {
    @Override
    public Provision provision() {
        return of.provision();
    }

    @Override
    public Verdict verdict() {
        return inSome ? Verdict.COMPUTED : Verdict.NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        FactMap facts = FactMap.of("category", of.identity().category())
                .and("region", of.recognition().place().region())
                .and("from", of.identity().from());
        if (!of.identity().to().equals(LocalDate.MAX)) {
            facts.and("to", of.identity().to());
        }
        return facts.map();
    }

    @Override
    public String says() {
        String until = of.identity().to().equals(LocalDate.MAX)
                ? ""
                : " to the day before " + of.identity().to();
        return of.identity().category() + " of region "
                + of.recognition().place().region() + ", recognised from "
                + of.identity().from() + until
                + (inSome
                        ? ", counts in the steps that say so and in no other."
                        : ", counts on the first day of no step.");
    }
}
