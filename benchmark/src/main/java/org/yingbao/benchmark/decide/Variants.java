package org.yingbao.benchmark.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.Collected;

/** The two people who are measured, and some hundred others, so that ways that agree do not agree by chance. */
final class Variants {

    private static final int OTHERS = 500;
    private static final List<String> REGIONS = List.of("141102", "141124", "371302", "371321", "110101");
    private static final List<String> CATEGORIES = List.of(
            "MINIMUM_LIVING",
            "RETURNED_TO_POVERTY",
            "EXTREME_POVERTY",
            "MINIMUM_LIVING_MARGIN",
            "LIFTED_OUT_OF_POVERTY");

    private final SplittableRandom dice = new SplittableRandom(5);

    private Variants() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>(List.of(Case.simple(), Case.hard()));
        Variants variants = new Variants();
        for (int i = 0; i < OTHERS; i++) {
            all.add(variants.any());
        }
        return all;
    }

    private Case any() {
        List<Identity> identities = new ArrayList<>();
        for (int i = 0; i <= dice.nextInt(3); i++) {
            identities.add(identity(i));
        }
        List<Enrolment> enrolments = chance(60) ? List.of(enrolment()) : List.of();
        List<OtherGrant> others = chance(30)
                ? List.of(new OtherGrant(name("CL", 0), Case.YEAR, "VETERANS", dice.nextInt(40_000), day()))
                : List.of();
        List<LocalDate> deaths = chance(10) ? List.of(day()) : List.of();
        List<Collected> paid = chance(40)
                ? List.of(new Collected(chance(50) ? 7_000 : 0, Instant.parse(day() + "T03:00:00Z")))
                : List.of();
        Facts facts = new Facts(
                Optional.of(LocalDate.of(1960, 5, 1)),
                LocalDate.of(2022, 12, 20),
                identities,
                enrolments,
                deaths,
                others);
        return new Case(facts, paid);
    }

    private Identity identity(int number) {
        LocalDate from = chance(50) ? LocalDate.of(2020, 1, 1) : day();
        LocalDate to = chance(30) ? from.plusDays(1 + dice.nextInt(1_200)) : LocalDate.MAX;
        return new Identity(
                name("MZ", number),
                Instant.parse("2022-12-20T02:00:00Z"),
                Status.ACTIVE,
                CATEGORIES.get(dice.nextInt(CATEGORIES.size())),
                Map.of(),
                region(),
                from,
                to);
    }

    private Enrolment enrolment() {
        boolean employee = chance(15);
        return new Enrolment(
                name("YB", 0),
                Instant.parse("2022-12-20T02:00:00Z"),
                Status.ACTIVE,
                Case.YEAR,
                employee ? Scheme.EMPLOYEE : Scheme.RESIDENT,
                region(),
                1,
                employee ? day() : LocalDate.MIN,
                chance(20) ? day() : LocalDate.MAX,
                chance(50));
    }

    private LocalDate day() {
        return LocalDate.of(2022, 9, 3).plusDays(dice.nextInt(100));
    }

    private Region region() {
        return new Region(REGIONS.get(dice.nextInt(REGIONS.size())));
    }

    private static RecordName name(String kind, int number) {
        return new RecordName("urn:cn:" + kind, kind + "-" + number);
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }
}
