package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random worlds, the same for the same seed, in which everything passes the door. Worlds in cities of their own can
 * share one platform if they publish no days and no policies of provinces.
 */
public final class Histories {
    private static final List<String> CITIES =
            List.of("1411", "1401", "1490", "4290", "4201", "5001", "5002", "6601", "6604", "3713");

    /**
     * Where a world may play.
     *
     * @param cities the four digits of at least one city
     * @param policiesOfProvinces whether provinces may have policies and region registers, which other worlds in them
     *     would see
     * @param days whether days are published, which other worlds on the platform would see
     */
    public record Scope(List<String> cities, boolean policiesOfProvinces, boolean days) {

        /** Twelve cities in three provinces, one of them a municipality, and nobody else on the platform. */
        public static Scope ofTwelveCities() {
            return new Scope(
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(city -> List.of("50", "14", "37").get(city % 3) + "%02d".formatted(city))
                            .toList(),
                    true,
                    true);
        }
    }

    /** A world that needs a platform of its own. */
    public static World world(long seed, int people) {
        return world(seed, people, new Scope(CITIES, seed % 2 == 0, seed % 3 != 0));
    }

    /** A world that can share a platform with worlds in other cities. */
    public static World world(long seed, int people, List<String> cities) {
        return world(seed, people, new Scope(cities, false, false));
    }

    /** A world of this scope; the same for the same seed. */
    public static World world(long seed, int people, Scope scope) {
        return world(seed, people, scope, false);
    }

    /**
     * A world with everything: lists, screening, closings, receipts, tax's days and drafts beside all else. It needs a
     * platform of its own.
     */
    public static World wholeWorld(long seed, int people) {
        return world(seed, people, new Scope(CITIES, seed % 2 == 0, true), true);
    }

    private static World world(long seed, int people, Scope scope, boolean whole) {
        Dice dice = new Dice(seed);
        Stage stage = new Stage(dice, someOf(scope.cities(), seed, dice));
        List<Event> events = new ArrayList<>(new RandomRegions(stage, scope.policiesOfProvinces()).some());
        events.addAll(new RandomPolicies(stage).some(scope.policiesOfProvinces()));
        if (whole) {
            new RandomScreening(stage).addTo(events);
        }
        List<RandomPerson> living = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            living.add(RandomPerson.of(stage, i));
        }
        tell(stage, living, events);
        List<RandomPerson> listed = whole ? lists(stage, living, events) : List.of();
        RandomCollections collections = new RandomCollections(stage, living, events);
        living.forEach(person -> stage.years.forEach(year -> collections.some(person, year)));
        listed.stream()
                .filter(person -> dice.chance(60))
                .forEach(person -> stage.years.forEach(year -> collections.some(person, year)));
        if (scope.days()) {
            days(stage, events);
        }
        if (whole) {
            screeningAndMoney(stage, living, events);
        }
        events.sort(Comparator.comparing(Event::time));
        return new World(seed, List.copyOf(events));
    }

    /** Of the people of the world and, now and then, of many others, whom nothing else names. */
    private static List<RandomPerson> lists(Stage stage, List<RandomPerson> people, List<Event> events) {
        List<RandomPerson> others = new ArrayList<>();
        int howMany = stage.dice.pick(0, 2, 6, 12);
        for (int i = 0; i < howMany; i++) {
            others.add(RandomPerson.of(stage, 100 + i));
        }
        List<RandomPerson> all = new ArrayList<>(people);
        all.addAll(others);
        new RandomLists(stage, all, events).some();
        return others;
    }

    private static void screeningAndMoney(Stage stage, List<RandomPerson> people, List<Event> events) {
        Dice dice = stage.dice;
        RandomScreening screening = new RandomScreening(stage);
        List<String> source = List.of("urn:cn:medical-insurance");
        RandomRegister enrolments = new RandomRegister(
                stage, "enrolment", List.of("medical-insurance.enrolments.v1"), source, people, events);
        RandomRegister answers = new RandomRegister(
                stage, "screening-answer", List.of("medical-insurance.screening.v1"), source, people, events);
        for (RandomPerson person : people) {
            int year = stage.year();
            if (dice.chance(20)) {
                screening.formerEmployment(person, year, enrolments);
            }
            if (dice.chance(25)) {
                screening.answer(person, year, answers);
            }
        }
        screening.drafts(events);
        RandomMoney money = new RandomMoney(stage, people, events);
        money.taxDays();
        money.some();
    }

    /** Neighbours in a province more often than chance would have them. */
    private static List<String> someOf(List<String> cities, long seed, Dice dice) {
        List<String> some = new ArrayList<>(cities);
        Collections.shuffle(some, new Random(seed));
        String first = some.getFirst();
        if (dice.chance(60)) {
            some.sort(Comparator.comparing(city -> !PlainRegion.sameProvince(city, first)));
        }
        return some.subList(0, Math.min(some.size(), dice.between(1, 4)));
    }

    private static void tell(Stage stage, List<RandomPerson> people, List<Event> events) {
        Dice dice = stage.dice;
        RandomRecords records = new RandomRecords(stage);
        RandomRegister identities = new RandomRegister(
                stage,
                "identity-record",
                List.of("civil-affairs.identity.v1", "rural-affairs.identity.v1"),
                List.of("urn:cn:civil-affairs", "urn:cn:rural-affairs", "urn:cn:民政", "urn:cn:￥", "urn:cn:𠮷"),
                people,
                events);
        RandomRegister enrolments = new RandomRegister(
                stage,
                "enrolment",
                List.of("medical-insurance.enrolments.v1"),
                List.of("urn:cn:medical-insurance", "urn:cn:医保"),
                people,
                events);
        RandomRegister deaths = new RandomRegister(
                stage,
                "vital-status",
                List.of("public-security.vital-status.v1"),
                List.of("urn:cn:public-security", "urn:cn:health"),
                people,
                events);
        RandomRegister others = new RandomRegister(
                stage,
                "other-grant",
                List.of("other-channels.grants.v1"),
                List.of("urn:cn:disabled-federation", "urn:cn:￥", "urn:cn:𠮷"),
                people,
                events);
        for (RandomPerson person : people) {
            int howMany = dice.pick(1, 2, 2, 2, 3, 4);
            for (int i = 0; i < howMany; i++) {
                int year = stage.year();
                ObjectNode first = i == 0 ? first(records, dice, person, year) : records.identity(person, year);
                identities.history(person, stage.inSeason(year), first, records::changedIdentity);
            }
            for (int year : stage.years) {
                int enrolled = dice.pick(0, 0, 1, 1, 2);
                for (int i = 0; i < enrolled; i++) {
                    enrolments.history(
                            person, stage.inSeason(year), records.enrolment(person, year), records::changedEnrolment);
                }
                int granted = dice.pick(0, 0, 0, 1, 2);
                for (int i = 0; i < granted; i++) {
                    others.history(person, stage.inSeason(year), records.otherGrant(year), records::changedOtherGrant);
                }
            }
            if (dice.chance(15)) {
                int year = stage.year();
                LocalDate known = stage.near(year).plusDays(dice.between(0, 40));
                deaths.history(person, known, records.vitalStatus(year), records::changedVitalStatus);
            }
        }
    }

    private static ObjectNode first(RandomRecords records, Dice dice, RandomPerson person, int year) {
        int chance = dice.between(1, 100);
        if (chance <= 50) {
            return records.steadyIdentity(person);
        }
        return chance <= 75 ? records.gainedIdentity(person, year) : records.identity(person, year);
    }

    private static void days(Stage stage, List<Event> events) {
        int howMany = stage.dice.between(0, 3);
        for (int i = 0; i < howMany; i++) {
            LocalDate day = stage.near(stage.year());
            events.add(new Event(
                    "platform.days.v1",
                    "org.yingbao.day.v1",
                    "urn:yingbao:days",
                    stage.name(),
                    day.atTime(0, 5).atZone(Fields.SHANGHAI).toInstant(),
                    Event.JSON.createObjectNode().put("day", day.toString())));
        }
    }

    private Histories() {}
}
