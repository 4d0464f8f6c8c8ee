package org.yingbao.testkit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where and when a random world plays: its places, its coverage years and the days on which something turns. */
final class Stage {
    private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 2);
    private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);
    private static final List<String> COUNTIES = List.of("02", "21", "81");
    private static final List<String> PREFIXES = List.of("A", "B", "a", "é", "民", "￥", "𠮷", "");

    final Dice dice;
    final List<String> cities;
    final List<Integer> years = new ArrayList<>();
    private final Map<Integer, LocalDate> payDays = new TreeMap<>();
    private final Map<Integer, List<LocalDate>> edges = new TreeMap<>();
    private final Map<Integer, List<LocalDate>> closings = new TreeMap<>();
    private final String tag;
    private final List<LocalDate> birthdays = new ArrayList<>();
    private final List<String> recordIds = new ArrayList<>();
    private final List<String> abolished = new ArrayList<>();
    private int names;

    Stage(Dice dice, List<String> cities) {
        this.dice = dice;
        this.tag = cities.getFirst();
        this.cities = cities;
        int first = dice.between(2021, 2022);
        int howMany = dice.pick(1, 1, 2, 2, 3);
        for (int year = first; year < first + howMany; year++) {
            years.add(year);
            LocalDate payDay = LocalDate.of(year - 1, 10, 1).plusDays(dice.between(0, 80));
            payDays.put(year, payDay);
            edge(year, payDay);
            edge(year, payDay.plusDays(dice.between(5, 60)));
            edge(year, LocalDate.of(year - 1, 8, 31));
            edge(year, LocalDate.of(year, 1, 1));
            edge(year, LocalDate.of(year, 12, 31));
        }
    }

    void edge(int year, LocalDate day) {
        edges.computeIfAbsent(year, y -> new ArrayList<>()).add(day);
    }

    /** A day on which something turns in that year, or one of its neighbours. */
    LocalDate near(int year) {
        return dice.pick(edges.getOrDefault(year, List.of(LocalDate.of(year, 1, 1))))
                .plusDays(dice.pick(0, 0, 0, -1, 1, 2));
    }

    /** The day on which most people of the world pay for that year. */
    LocalDate payDay(int year) {
        return payDays.getOrDefault(year, LocalDate.of(year, 1, 1));
    }

    /** A day of the months in which the contribution of that year is usually decided and collected. */
    LocalDate inSeason(int year) {
        return dice.chance(85)
                ? LocalDate.of(year - 1, 9, 20).plusDays(dice.between(0, 150))
                : LocalDate.of(year - 1, 7, 1).plusDays(dice.between(0, 580));
    }

    int year() {
        return dice.pick(years);
    }

    String county(String city) {
        return city + (dice.chance(3) ? "00" : dice.pick(COUNTIES));
    }

    String county() {
        return county(dice.pick(cities));
    }

    /** Of a code that stands for nothing of its own, somebody may have written a policy. */
    void abolished(String region) {
        abolished.add(region);
    }

    List<String> abolished() {
        return abolished;
    }

    /** Of a county mostly, else of a city or, where those may be told of, of a province. */
    String code(boolean provinces) {
        String city = dice.pick(cities);
        int chance = dice.between(1, 100);
        if (chance <= 65) {
            return city + dice.pick(COUNTIES);
        }
        return chance <= 85 || !provinces ? city + "00" : PlainRegion.province(city) + "0000";
    }

    /** Mostly the home, else another county of its city, else anywhere. */
    String countyNear(String home) {
        int chance = dice.between(1, 100);
        if (chance <= 55) {
            return home;
        }
        return chance <= 72 ? county(PlainRegion.city(home)) : county();
    }

    /** A name never given before in this world; names of different worlds differ if their cities do. */
    String name() {
        return dice.pick(PREFIXES) + tag + "-" + names++;
    }

    /** Of a new record: mostly new, sometimes one that another record has, be it of another source or type. */
    String recordId() {
        String recordId = !recordIds.isEmpty() && dice.chance(12) ? dice.pick(recordIds) : name();
        recordIds.add(recordId);
        return recordId;
    }

    void closing(int year, LocalDate day) {
        closings.computeIfAbsent(year, y -> new ArrayList<>()).add(day);
    }

    /** The last day of some window of that year. */
    LocalDate closing(int year) {
        return dice.pick(closings.getOrDefault(year, List.of(LocalDate.of(year - 1, 12, 31))));
    }

    /** Somebody born on that day has just reached an age that matters, if that day was before all this. */
    void birthday(LocalDate day) {
        if (day.isAfter(LocalDate.of(years.getLast(), 12, 31))) {
            return;
        }
        birthdays.add(day);
        if (day.isLeapYear() && Math.abs(day.getDayOfYear() - 60) <= 1) {
            birthdays.add(LocalDate.of(day.getYear(), 2, 29));
        }
    }

    LocalDate birthday() {
        return birthdays.isEmpty() ? LocalDate.of(1962, 1, 1) : dice.pick(birthdays);
    }

    String tag() {
        return tag;
    }

    /** An instant of that day, sometimes the first or the last second, never outside of the time of the worlds. */
    Instant at(LocalDate day) {
        LocalDate inTime = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        LocalTime time = dice.pick(
                LocalTime.of(10, 0),
                LocalTime.of(dice.between(0, 23), dice.between(0, 59)),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999_000_000));
        return inTime.atTime(time).atZone(Fields.SHANGHAI).toInstant();
    }
}
