package org.yingbao.benchmark.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.Collected;

/** A person whose year 2023 is decided. */
public record Case(Facts facts, List<Collected> paid) {

    static final int YEAR = 2023;

    private static final Instant NEWS = Instant.parse("2022-12-10T02:00:00Z");
    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1956, 2, 11));

    /** One identity, nothing paid yet. */
    static Case simple() {
        return new Case(
                facts(
                        List.of(identity("MZ-1", "MINIMUM_LIVING", "141102", LocalDate.of(2020, 3, 1), LocalDate.MAX)),
                        List.of(),
                        List.of()),
                List.of());
    }

    /** Three identities in two regions, one of them ending; enrolled in the first; another payer; and paid. */
    static Case hard() {
        return new Case(
                facts(
                        List.of(
                                identity(
                                        "MZ-1",
                                        "MINIMUM_LIVING",
                                        "141102",
                                        LocalDate.of(2020, 3, 1),
                                        LocalDate.of(2022, 11, 20)),
                                identity(
                                        "NY-2",
                                        "RETURNED_TO_POVERTY",
                                        "141124",
                                        LocalDate.of(2022, 10, 8),
                                        LocalDate.MAX),
                                identity(
                                        "MZ-3",
                                        "MINIMUM_LIVING_MARGIN",
                                        "371302",
                                        LocalDate.of(2021, 5, 1),
                                        LocalDate.MAX)),
                        List.of(new Enrolment(
                                new RecordName("urn:cn:medical-insurance", "YB-1"),
                                NEWS,
                                Status.ACTIVE,
                                YEAR,
                                Scheme.RESIDENT,
                                new Region("141102"),
                                1,
                                LocalDate.MIN,
                                LocalDate.MAX,
                                false)),
                        List.of(new OtherGrant(
                                new RecordName("urn:cn:disabled-federation", "CL-1"),
                                YEAR,
                                "DISABLED_FEDERATION",
                                5_000,
                                LocalDate.of(2022, 10, 1)))),
                List.of(new Collected(7_000, Instant.parse("2022-11-05T02:00:00Z"))));
    }

    private static Facts facts(List<Identity> identities, List<Enrolment> enrolments, List<OtherGrant> others) {
        return new Facts(BORN, LocalDate.of(2022, 12, 10), identities, enrolments, List.of(), others);
    }

    private static Identity identity(String record, String category, String region, LocalDate from, LocalDate to) {
        return new Identity(
                new RecordName("urn:cn:" + record.substring(0, 2), record),
                NEWS,
                to.equals(LocalDate.MAX) ? Status.ACTIVE : Status.ENDED,
                category,
                Map.of(),
                new Region(region),
                from,
                to);
    }
}
