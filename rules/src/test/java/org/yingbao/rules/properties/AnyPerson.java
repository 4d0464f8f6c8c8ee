package org.yingbao.rules.properties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;

/** People of every kind around the coverage year 2023, in a few regions so that they meet. */
final class AnyPerson {
    static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
    static final List<String> REGIONS = List.of("141102", "141121", "140105", "610402", "110101");
    static final List<String> CATEGORIES =
            List.of("EXTREME_POVERTY", "MINIMUM_LIVING", "MONITORED_MARGINAL", "SEVERE_DISABILITY", "UNNAMED");

    private AnyPerson() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 540).map(FIRST::plusDays);
    }

    static Arbitrary<Facts> people(int mostEnrolments, int mostOtherGrants) {
        Arbitrary<Optional<LocalDate>> births = Arbitraries.integers()
                .between(1930, 2023)
                .map(year -> LocalDate.of(year, 1, 1))
                .optional(0.9);
        return Combinators.combine(
                        births,
                        days(),
                        identities().list().ofMaxSize(4),
                        enrolments().list().ofMaxSize(mostEnrolments),
                        days().list().ofMaxSize(1),
                        otherGrants().list().ofMaxSize(mostOtherGrants))
                .as(Facts::new)
                .map(AnyPerson::named);
    }

    static Arbitrary<Identity> identities() {
        return Combinators.combine(
                        Arbitraries.of(CATEGORIES),
                        Arbitraries.of(REGIONS),
                        days(),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.of(Status.class),
                        Arbitraries.of("1", "2", "3", ""))
                .as((category, region, from, days, status, grade) -> new Identity(
                        new RecordName("civil-affairs", ""),
                        Instant.EPOCH,
                        status,
                        category,
                        Map.of("disabilityGrade", Attribute.of(grade)),
                        new Region(region),
                        from,
                        status == Status.ACTIVE ? LocalDate.MAX : from.plusDays(days)));
    }

    private static Arbitrary<Enrolment> enrolments() {
        return Combinators.combine(
                        Arbitraries.of(Scheme.RESIDENT, Scheme.RESIDENT, Scheme.RESIDENT, Scheme.EMPLOYEE),
                        Arbitraries.of(REGIONS),
                        Arbitraries.integers().between(1, 3),
                        days().optional(0.5),
                        Arbitraries.integers().between(1, 400).optional(0.5),
                        Arbitraries.of(true, false))
                .as((scheme, region, tier, from, days, applied) -> {
                    LocalDate first = from.orElse(scheme == Scheme.EMPLOYEE ? FIRST : LocalDate.MIN);
                    LocalDate end = days.map(from.orElse(FIRST)::plusDays).orElse(LocalDate.MAX);
                    return new Enrolment(
                            new RecordName("medical-insurance", ""),
                            Instant.EPOCH,
                            Status.ACTIVE,
                            2023,
                            scheme,
                            new Region(region),
                            tier,
                            first,
                            end,
                            applied);
                });
    }

    private static Arbitrary<OtherGrant> otherGrants() {
        return Combinators.combine(
                        Arbitraries.of("VETERANS", "DISABLED"),
                        Arbitraries.longs().between(0, 40_000),
                        days())
                .as((payer, fen, day) -> new OtherGrant(new RecordName("other", ""), 2023, payer, fen, day));
    }

    /** Gives every record a name of its own. */
    static Facts named(Facts facts) {
        return new Facts(
                facts.birthDate(),
                facts.newsDay(),
                numbered(facts.identities(), AnyPerson::named),
                numbered(facts.enrolments(), AnyPerson::named),
                facts.deaths(),
                numbered(facts.otherGrants(), AnyPerson::named));
    }

    private static <T> List<T> numbered(List<T> records, BiFunction<T, RecordName, T> rename) {
        return IntStream.range(0, records.size())
                .mapToObj(number -> rename.apply(records.get(number), new RecordName("department", "R" + number)))
                .toList();
    }

    static Identity named(Identity one, RecordName name) {
        return new Identity(
                name, one.time(), one.status(), one.category(), one.attributes(), one.region(), one.from(), one.to());
    }

    private static Enrolment named(Enrolment one, RecordName name) {
        return new Enrolment(
                name,
                one.time(),
                one.status(),
                one.coverageYear(),
                one.scheme(),
                one.region(),
                one.tier(),
                one.from(),
                one.to(),
                one.applied());
    }

    private static OtherGrant named(OtherGrant one, RecordName name) {
        return new OtherGrant(name, one.coverageYear(), one.payer(), one.amountFen(), one.grantedOn());
    }
}
