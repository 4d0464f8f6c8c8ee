package org.yingbao.rules.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Residence;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;

/** A person in the words of the departments. Records are named by number in the order in which they are told. */
public final class APerson {
    private static final Instant NEWS = Instant.parse("2022-09-10T02:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2022, 3, 1);

    private Optional<LocalDate> birthDate = Optional.of(LocalDate.of(1980, 1, 1));
    private final LocalDate newsDay = LocalDate.of(2022, 9, 10);
    private final List<Identity> identities = new ArrayList<>();
    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<LocalDate> deaths = new ArrayList<>();
    private final List<OtherGrant> otherGrants = new ArrayList<>();
    private int records;

    public static APerson aPerson() {
        return new APerson();
    }

    public APerson born(String day) {
        birthDate = Optional.of(LocalDate.parse(day));
        return this;
    }

    public APerson bornNobodyKnowsWhen() {
        birthDate = Optional.empty();
        return this;
    }

    /** Recognised in 141102 since March 2022. */
    public APerson holding(String category) {
        return holding(category, "141102", SINCE, LocalDate.MAX, Status.ACTIVE, Map.of());
    }

    public APerson holding(String category, Map<String, String> attributes) {
        return holding(category, "141102", SINCE, LocalDate.MAX, Status.ACTIVE, attributes);
    }

    public APerson holding(String category, String attribute, Attribute value) {
        identities.add(new Identity(
                name(),
                NEWS,
                Status.ACTIVE,
                category,
                Map.of(attribute, value),
                new Region("141102"),
                SINCE,
                LocalDate.MAX));
        return this;
    }

    public APerson holdingIn(String region, String category) {
        return holding(category, region, SINCE, LocalDate.MAX, Status.ACTIVE, Map.of());
    }

    public APerson holdingFrom(String from, String category) {
        return holding(category, "141102", LocalDate.parse(from), LocalDate.MAX, Status.ACTIVE, Map.of());
    }

    public APerson holdingBetween(String from, String to, String category) {
        return holding(category, "141102", LocalDate.parse(from), LocalDate.parse(to), Status.ENDED, Map.of());
    }

    public APerson annulled(String category) {
        return holding(category, "141102", SINCE, LocalDate.MAX, Status.ANNULLED, Map.of());
    }

    public APerson holding(
            String category,
            String region,
            LocalDate from,
            LocalDate to,
            Status status,
            Map<String, String> attributes) {
        Map<String, Attribute> known = new HashMap<>();
        attributes.forEach((attribute, text) -> known.put(attribute, Attribute.of(text)));
        identities.add(new Identity(name(), NEWS, status, category, known, new Region(region), from, to));
        return this;
    }

    public APerson enrolledIn(String region, int tier) {
        return enrolled(Scheme.RESIDENT, region, tier, LocalDate.MIN, LocalDate.MAX, false);
    }

    public APerson enrolledOnApplicationIn(String region) {
        return enrolled(Scheme.RESIDENT, region, 1, LocalDate.MIN, LocalDate.MAX, true);
    }

    public APerson enrolledBetween(String from, String to, String region, int tier) {
        return enrolled(Scheme.RESIDENT, region, tier, LocalDate.parse(from), LocalDate.parse(to), false);
    }

    public APerson employedBetween(String from, String to) {
        return enrolled(Scheme.EMPLOYEE, "141102", 1, LocalDate.parse(from), LocalDate.parse(to), false);
    }

    public APerson enrolled(Scheme scheme, String region, int tier, LocalDate from, LocalDate to, boolean applied) {
        RecordName name = name();
        enrolments.add(
                new Enrolment(name, NEWS, Status.ACTIVE, 2023, scheme, new Region(region), tier, from, to, applied));
        return this;
    }

    /** In an enrolment of another year that ended, or will. */
    public APerson onceEnrolled(int year, Scheme scheme, String region, String to) {
        enrolments.add(new Enrolment(
                name(),
                NEWS,
                Status.ENDED,
                year,
                scheme,
                new Region(region),
                1,
                LocalDate.of(year, 1, 1),
                LocalDate.parse(to),
                false));
        return this;
    }

    public APerson livingIn(String township, String village) {
        Identity last = identities.removeLast();
        identities.add(new Identity(
                last.name(),
                last.time(),
                last.status(),
                last.category(),
                last.attributes(),
                last.region(),
                last.from(),
                last.to(),
                new Residence(Optional.of(township), Optional.of(village))));
        return this;
    }

    /** Enrolled, and no longer. */
    public APerson enrolledUntil(String to, String region) {
        enrolments.add(new Enrolment(
                name(),
                NEWS,
                Status.ENDED,
                2023,
                Scheme.RESIDENT,
                new Region(region),
                1,
                LocalDate.MIN,
                LocalDate.parse(to),
                false));
        return this;
    }

    public APerson diedOn(String day) {
        deaths.add(LocalDate.parse(day));
        return this;
    }

    public APerson givenBy(String payer, long fen, String day) {
        otherGrants.add(new OtherGrant(name(), 2023, payer, fen, LocalDate.parse(day)));
        return this;
    }

    public Facts facts() {
        return new Facts(birthDate, newsDay, identities, enrolments, deaths, otherGrants);
    }

    private RecordName name() {
        records++;
        return new RecordName("urn:cn:department", String.format("R%03d", records));
    }
}
