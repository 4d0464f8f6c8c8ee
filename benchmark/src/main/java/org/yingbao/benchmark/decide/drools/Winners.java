package org.yingbao.benchmark.decide.drools;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.policy.Circumstances;
import org.yingbao.rules.policy.Offer;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Tariff;

/** What the rules look up and where they put their result. */
public final class Winners {

    private final Policies policies;
    private final int year;
    private final Optional<LocalDate> born;
    private final Map<LocalDate, Facts.Candidate> byDay = new TreeMap<>();

    public Winners(Policies policies, int year, Optional<LocalDate> born) {
        this.policies = policies;
        this.year = year;
        this.born = born;
    }

    public void on(LocalDate day, Facts.Candidate winner) {
        byDay.putIfAbsent(day, winner);
    }

    public Optional<Facts.Candidate> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    public boolean fits(Offer offer, Facts.Held held) {
        if (!held.certified().isHeldFor(offer, held.day())) {
            return false;
        }
        LocalDate ageOn = held.certified().tariff().ageOn();
        int age = born.map(day -> Math.max(0, Period.between(day, ageOn).getYears()))
                .orElse(Circumstances.UNKNOWN_AGE);
        Map<String, Attribute> attributes = held.certified().identity().attributes();
        Attribute grade = attributes.get("disabilityGrade");
        return offer.fits(new Circumstances(
                age, born, grade == null ? Circumstances.NO_GRADE : Integer.parseInt(grade.text()), attributes));
    }

    public long standardThere(Enrolment enrolled, Tariff certifiers) {
        return policies.nearest(enrolled.region(), year)
                .inForceOn(LocalDate.of(year, 1, 1))
                .map(there -> there.standardFen(enrolled.tier()))
                .filter(standard -> standard >= 0)
                .orElseGet(() -> certifiers.standardFen(1));
    }
}
