package org.yingbao.testkit.departments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the departments of a town publish in a year, in the order of {@code ce_time}: recognitions and their ends, full
 * lists each month, deaths, enrolments, moves, employees, days, and bad records among them. The same counts give the
 * same bytes. Policies are not among it, and nothing of tax.
 */
public final class TownYear {

    static final String CIVIL_AFFAIRS = "urn:town:civil-affairs";
    static final String RURAL_AFFAIRS = "urn:town:rural-affairs";
    static final String MEDICAL_INSURANCE = "urn:town:medical-insurance";
    static final String PUBLIC_SECURITY = "urn:town:public-security";
    static final String CLOCK = "urn:town:clock";

    private static final int WORKING_MINUTES = 8 * 60;

    private final TownCounts counts;
    private final SplittableRandom random;
    private final Townspeople people;
    private final List<Event> events = new ArrayList<>();

    private TownYear(TownCounts counts) {
        this.counts = counts;
        this.random = new SplittableRandom(counts.seed());
        this.people = new Townspeople(counts, random);
        people.all().stream().filter(person -> !isListed(person)).forEach(this::recognise);
        counts.listed().stream().sorted().forEach(this::list);
        people.dying().forEach(this::die);
        enrol();
        people.employed().forEach(this::employ);
        if (counts.days()) {
            people.opening().datesUntil(people.end().plusDays(1)).forEach(this::pass);
        }
        events.sort(Comparator.comparing(Event::time));
    }

    /** Everything that is published, ready for {@link Load} and {@link Departments}. */
    public static List<Load.Item> of(TownCounts counts) {
        TownYear year = new TownYear(counts);
        List<Load.Item> items = new ArrayList<>();
        year.events.forEach(event -> items.add(new Load.Item.Good(event, CloudEvents.binary(event))));
        year.addBad(items);
        return items;
    }

    private boolean isListed(Townsperson person) {
        return counts.listed().contains(person.category());
    }

    private void recognise(Townsperson person) {
        LocalDate sent = person.from().isBefore(people.opening()) ? people.opening() : person.from();
        recognition(person, 1, "ACTIVE", sent, null);
        if (person.until() != null) {
            recognition(person, 2, "ENDED", person.until(), person.until());
        }
    }

    private void recognition(Townsperson person, int revision, String status, LocalDate sent, @Nullable LocalDate to) {
        ObjectNode data = record(person.recordId(), revision, status)
                .put("category", person.category())
                .put("region", person.region())
                .put("from", person.from().toString());
        if (to != null) {
            data.put("to", to.toString());
        }
        data.set("person", person.person());
        boolean rural = person.isOfRuralAffairs();
        add(
                rural ? Topics.RURAL_AFFAIRS_IDENTITY : Topics.CIVIL_AFFAIRS_IDENTITY,
                EventTypes.IDENTITY_RECORD,
                rural ? RURAL_AFFAIRS : CIVIL_AFFAIRS,
                person.recordId() + "/" + revision,
                sent,
                data);
    }

    /** A wrong list is mended the day after; the first one cannot be wrong, for nothing came before it. */
    private void list(String category) {
        TownLists lists = new TownLists(counts.region(), category, people.all(), events::add);
        int wrong = counts.wrongLists();
        for (LocalDate asOf = people.opening(); asOf.isBefore(people.end()); asOf = asOf.plusMonths(1)) {
            boolean isWrong = asOf.isAfter(people.opening()) && wrong-- > 0;
            lists.send(asOf, 1, isWrong ? 3 : 1, at(asOf));
            if (isWrong) {
                lists.send(asOf, 2, 1, at(asOf.plusDays(1)));
            }
        }
    }

    private void die(Townsperson person) {
        LocalDate day = people.someDay();
        ObjectNode data = record("GA-" + person.number(), 1, "DECEASED").put("deceasedOn", day.toString());
        data.set("person", person.person());
        add(
                Topics.VITAL_STATUS,
                EventTypes.VITAL_STATUS,
                PUBLIC_SECURITY,
                "GA-" + person.number() + "/1",
                day.plusDays(3),
                data);
    }

    private void enrol() {
        List<Townsperson> enrolled = people.enrolled();
        for (int i = 0; i < enrolled.size(); i++) {
            Townsperson person = enrolled.get(i);
            String recordId = "YB-" + person.number();
            enrolment(person, recordId, 1, "ACTIVE", counts.region(), people.opening(), null);
            if (i < counts.moved()) {
                LocalDate day = people.someDay();
                enrolment(person, recordId, 2, "ENDED", counts.region(), day, day);
                enrolment(person, recordId + "-2", 1, "ACTIVE", counts.elsewhere(), day, null);
            }
        }
    }

    private void enrolment(
            Townsperson person,
            String recordId,
            int revision,
            String status,
            String region,
            LocalDate sent,
            @Nullable LocalDate to) {
        ObjectNode data = record(recordId, revision, status)
                .put("coverageYear", counts.coverageYear())
                .put("scheme", "RESIDENT")
                .put("region", region)
                .put("tier", 1);
        if (to != null) {
            data.put("to", to.toString());
        }
        data.set("person", person.person());
        add(Topics.ENROLMENTS, EventTypes.ENROLMENT, MEDICAL_INSURANCE, recordId + "/" + revision, sent, data);
    }

    private void employ(Townsperson person) {
        LocalDate day = people.someDay();
        ObjectNode data = record("ZG-" + person.number(), 1, "ACTIVE")
                .put("coverageYear", counts.coverageYear())
                .put("scheme", "EMPLOYEE")
                .put("region", counts.region())
                .put("tier", 1)
                .put("from", day.toString());
        data.set("person", person.person());
        add(
                Topics.ENROLMENTS,
                EventTypes.ENROLMENT,
                MEDICAL_INSURANCE,
                "ZG-" + person.number() + "/1",
                day.plusDays(10),
                data);
    }

    private void pass(LocalDate day) {
        events.add(new Event(
                Topics.DAYS,
                EventTypes.DAY,
                CLOCK,
                "day-" + day,
                instant(day, 0),
                Json.MAPPER.createObjectNode().put("day", day.toString())));
    }

    /** A bad record stands behind a sound one of somebody, as if it had come with it. */
    private void addBad(List<Load.Item> items) {
        BadRecords bad = new BadRecords(random);
        List<Load.Item.Good> sound = items.stream()
                .filter(Load.Item.Good.class::isInstance)
                .map(Load.Item.Good.class::cast)
                .filter(item -> item.event().data().has("person"))
                .toList();
        for (int i = 0; i < counts.bad() && !sound.isEmpty(); i++) {
            Load.Item.Good like = sound.get(random.nextInt(sound.size()));
            items.add(items.indexOf(like) + 1, bad.like(like.event()));
        }
    }

    private static ObjectNode record(String recordId, int revision, String status) {
        return Json.MAPPER
                .createObjectNode()
                .put("recordId", recordId)
                .put("revision", revision)
                .put("status", status);
    }

    private void add(String topic, String type, String source, String id, LocalDate day, ObjectNode data) {
        events.add(new Event(topic, type, source, id, at(day), data));
    }

    /** Some minute of the working day. */
    private Instant at(LocalDate day) {
        return instant(day, 1 + random.nextInt(WORKING_MINUTES));
    }

    private static Instant instant(LocalDate day, int minutes) {
        return OffsetDateTime.of(day.atTime(9, 0).plusMinutes(minutes), ZoneOffset.ofHours(8))
                .toInstant();
    }
}
