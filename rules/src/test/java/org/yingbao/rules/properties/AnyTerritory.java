package org.yingbao.rules.properties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.territory.RegionEntry;
import org.yingbao.rules.vocabulary.APolicy;

/** A few people in a few places whose codes and policies change all the time. */
final class AnyTerritory {
    static final LocalDate DAY = LocalDate.of(2024, 11, 1);
    private static final List<String> CODES = List.of(
            "371202", "371203", "371200", "370116", "370100", "370000", "130629", "133100", "130600", "130000",
            "429004");

    /** No policy and no person is here. */
    private static final List<String> POOLS = List.of("640000", "640100", "640200", "652800", "371202", "130629");

    private static final List<Integer> FIRST_YEARS = List.of(0, 0, 0, 2023, 2024, 2030);

    private final Random dice;
    private int sent;

    AnyTerritory(long seed) {
        dice = new Random(seed);
    }

    /** Something that changes the book, and by which codes those are found whom it concerns. */
    sealed interface Change {
        SortedSet<String> codes(Policies before);

        Policies in(Policies before);
    }

    private record OfPolicy(Policy policy, Version version) implements Change {
        @Override
        public SortedSet<String> codes(Policies before) {
            return new TreeSet<>(List.of(policy.region().code()));
        }

        @Override
        public Policies in(Policies before) {
            return before.with(policy, version);
        }
    }

    private record OfRegion(RegionEntry entry, Version version) implements Change {
        @Override
        public SortedSet<String> codes(Policies before) {
            return before.changedBy(entry, version);
        }

        @Override
        public Policies in(Policies before) {
            return before.with(entry, version);
        }
    }

    List<Facts> people() {
        List<Facts> people = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            List<Identity> identities = new ArrayList<>(List.of(identity("A")));
            if (chance(3)) {
                identities.add(identity("B"));
            }
            List<Enrolment> enrolments = chance(3) ? List.of() : List.of(enrolment(2023), enrolment(2024));
            people.add(new Facts(Optional.empty(), DAY, identities, enrolments, List.of(), List.of()));
        }
        return people;
    }

    Change change() {
        long revision = dice.nextLong(1, 5);
        Version version = new Version(revision, Instant.EPOCH.plusSeconds(sent++), "id", "00");
        if (chance(3)) {
            return new OfPolicy(policy(revision), version);
        }
        int firstYear = FIRST_YEARS.get(dice.nextInt(FIRST_YEARS.size()));
        return new OfRegion(
                chance(4)
                        ? new RegionEntry(
                                one(POOLS), firstYear, Optional.of(one(POOLS)), Optional.empty(), Optional.empty())
                        : new RegionEntry(one(CODES), firstYear, maybe(3, CODES), maybe(4, CODES), maybe(2, POOLS)),
                version);
    }

    private Policy policy(long revision) {
        APolicy policy = APolicy.aPolicy()
                .of(region().code())
                .forYear(2022 + dice.nextInt(4))
                .revision(revision)
                .standard(1, 30_000 + dice.nextInt(100))
                .granting("MINIMUM_LIVING", new Amount.Fixed(10_000 + dice.nextInt(100)))
                .elsewhereInProvince(chance(2) ? ElsewhereInProvince.CERTIFIER_PAYS : ElsewhereInProvince.NOT_SUPPORTED)
                .otherProvince(chance(2) ? OtherProvince.CERTIFIER_PAYS : OtherProvince.NOT_SUPPORTED)
                .inForceFrom(chance(2) ? "2022-09-01" : "2022-10-01");
        return (chance(2) ? policy.extending() : policy).build();
    }

    private Identity identity(String record) {
        return new Identity(
                new RecordName("department", record),
                Instant.EPOCH,
                Status.ACTIVE,
                "MINIMUM_LIVING",
                Map.of(),
                region(),
                LocalDate.of(2020, 1, 1),
                LocalDate.MAX);
    }

    private Enrolment enrolment(int year) {
        return new Enrolment(
                new RecordName("medical-insurance", "E" + year),
                Instant.EPOCH,
                Status.ACTIVE,
                year,
                Scheme.RESIDENT,
                region(),
                1,
                LocalDate.MIN,
                LocalDate.MAX,
                false);
    }

    private Region region() {
        return one(CODES);
    }

    private Region one(List<String> codes) {
        return new Region(codes.get(dice.nextInt(codes.size())));
    }

    private Optional<Region> maybe(int outOf, List<String> codes) {
        return chance(outOf) ? Optional.of(one(codes)) : Optional.empty();
    }

    private boolean chance(int outOf) {
        return dice.nextInt(outOf) == 0;
    }
}
