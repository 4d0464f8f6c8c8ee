package org.yingbao.benchmark.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.CollectionResult;
import org.yingbao.contracts.department.EnrolmentRecord;
import org.yingbao.contracts.department.IdentityRecord;
import org.yingbao.contracts.department.OtherGrantRecord;
import org.yingbao.contracts.department.VitalStatusRecord;
import org.yingbao.pipeline.Json;

/** What departments say of one person within a year. The same number and seed give the same bytes. */
final class Life {

    private static final int YEAR = 2023;
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2022, 12, 1);
    private static final int DAYS = 25;

    private final Resident resident;
    private final SplittableRandom dice;
    private final String city;
    private final Hardship hardship;
    private final List<Said> said = new ArrayList<>();

    private Life(int number, long seed, boolean anywhere) {
        resident = new Resident(number);
        dice = new SplittableRandom(seed * 31 + number);
        city = !anywhere || chance(80) ? "1411" : "3713";
        hardship = Hardship.any(dice);
    }

    /**
     * One event, and how many people later than the person's first one it comes, as a share of all that are on the way.
     */
    record Said(DepartmentEvent event, double later) {}

    static List<Said> of(int number, long seed) {
        Life life = new Life(number, seed, true);
        life.live();
        return life.said;
    }

    /** Somebody of Lüliang of whom nothing else is heard. */
    static DepartmentEvent recognisedUntil(int number, LocalDate to) {
        Life life = new Life(number, 0, false);
        return life.recognition(life.hardship, life.hardship.records() + "-" + number, 1, "ACTIVE", to);
    }

    private void live() {
        String record = hardship.records() + "-" + resident.number();
        recognised();
        if (chance(10)) {
            Hardship other = hardship.anyOfTheOtherDepartment();
            say(dice.nextDouble(0.1), recognition(other, other.records() + "-" + resident.number(), 1, "ACTIVE", null));
        }
        if (chance(35)) {
            say(dice.nextDouble(0.2), enrolment());
        }
        if (chance(25)) {
            change(record);
        }
        if (chance(12)) {
            say(0.5 + dice.nextDouble(0.5), payment());
        }
        if (chance(3)) {
            say(dice.nextDouble(), otherGrant());
        }
        if (chance(1)) {
            say(0.5 + dice.nextDouble(0.5), death());
        }
        repeatSome();
    }

    private void recognised() {
        DepartmentEvent first = recognition(hardship, hardship.records() + "-" + resident.number(), 1, "ACTIVE", null);
        say(0, first);
        if (chance(2)) {
            say(dice.nextDouble(0.1), first.bad(dice.nextInt(4)));
        }
    }

    /** A quarter of the corrections overtake what they correct. */
    private void change(String record) {
        int how = dice.nextInt(100);
        DepartmentEvent changed = switch (how / 10) {
            case 0, 1, 2, 3, 4 -> recognition(hardship.anyOfTheSameDepartment(dice), record, 2, "ACTIVE", null);
            case 5, 6, 7 -> recognition(hardship, record, 2, "ENDED", OCTOBER.plusDays(dice.nextInt(60)));
            case 8 -> recognition(hardship, record, 2, "ANNULLED", null);
            default -> recognition(hardship, record, 2, "ACTIVE", null);
        };
        double later = dice.nextDouble();
        if (chance(25)) {
            Said first = said.removeFirst();
            say(0, changed);
            say(later * 0.1, first.event());
        } else {
            say(later, changed);
        }
    }

    private void repeatSome() {
        for (Said each : List.copyOf(said)) {
            if (chance(6)) {
                say(Math.min(1, each.later() + dice.nextDouble(0.2)), each.event());
            }
        }
    }

    private DepartmentEvent recognition(
            Hardship as, String record, int revision, String status, @Nullable LocalDate to) {
        IdentityRecord value = new IdentityRecord(
                record,
                revision,
                status,
                as.name(),
                as.attributes(dice),
                county(),
                LocalDate.of(2019, 3, 1).plusMonths(resident.number() % 40),
                to,
                resident.person());
        LocalDate month = revision == 1 ? SEPTEMBER : OCTOBER;
        return event(as.topic(), EventTypes.IDENTITY_RECORD, as.source(), record + "-" + revision, month, value);
    }

    private DepartmentEvent enrolment() {
        String record = "YB-" + resident.number();
        String region = chance(90) ? county() : city + "00";
        EnrolmentRecord value = new EnrolmentRecord(
                record, 1, "ACTIVE", YEAR, "RESIDENT", region, 1, null, null, null, resident.person());
        return event(
                Topics.ENROLMENTS, EventTypes.ENROLMENT, "urn:cn:medical-insurance", record + "-1", SEPTEMBER, value);
    }

    private DepartmentEvent payment() {
        String record = "SW-" + resident.number();
        OffsetDateTime paidAt = OffsetDateTime.of(
                NOVEMBER.plusDays(dice.nextInt(DAYS)), LocalTime.of(9, dice.nextInt(60)), ZoneOffset.ofHours(8));
        CollectionResult value = new CollectionResult(
                record,
                1,
                "PAID",
                null,
                YEAR,
                null,
                city.equals("1411") ? hardship.ownShareFen : 0,
                null,
                null,
                paidAt,
                "WECHAT",
                null,
                null,
                resident.person());
        String told = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(paidAt.plusHours(1));
        return event(Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT, "urn:cn:tax", record + "-1", told, value);
    }

    private DepartmentEvent otherGrant() {
        String record = "CL-" + resident.number();
        OtherGrantRecord value = new OtherGrantRecord(
                record, 1, "ACTIVE", YEAR, "DISABLED_FEDERATION", 5_000, OCTOBER, resident.person());
        return event(
                Topics.OTHER_GRANTS,
                EventTypes.OTHER_GRANT,
                "urn:cn:disabled-federation",
                record + "-1",
                OCTOBER,
                value);
    }

    private DepartmentEvent death() {
        String record = "GA-" + resident.number();
        VitalStatusRecord value =
                new VitalStatusRecord(record, 1, "DECEASED", OCTOBER.plusDays(dice.nextInt(DAYS)), resident.person());
        return event(
                Topics.VITAL_STATUS, EventTypes.VITAL_STATUS, "urn:cn:public-security", record + "-1", DECEMBER, value);
    }

    private DepartmentEvent event(String topic, String type, String source, String id, LocalDate month, Object value) {
        String time = month.plusDays(dice.nextInt(DAYS)) + "T10:%02d:00+08:00".formatted(dice.nextInt(60));
        return event(topic, type, source, id, time, value);
    }

    private DepartmentEvent event(String topic, String type, String source, String id, String time, Object value) {
        return new DepartmentEvent(
                topic,
                type,
                source,
                id,
                time,
                Integer.toHexString(resident.number() * 0x9E3779B1),
                Json.MAPPER.writeValueAsBytes(value));
    }

    private String county() {
        return city + (21 + resident.number() % 8);
    }

    private void say(double later, DepartmentEvent event) {
        said.add(new Said(event, later));
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }
}
