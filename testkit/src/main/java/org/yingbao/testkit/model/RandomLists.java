package org.yingbao.testkit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Full lists of some departments over some months: most of them right, some halved, empty, twice, late, incomplete, in
 * conflict with themselves, of another scope, with bad rows, to compare only; and what is released of them.
 */
final class RandomLists {
    private record Department(String topic, String source, String region, Optional<List<String>> categories) {}

    private record Draft(Department department, String listId, int revision, LocalDate asOf, LocalDate known) {}

    private final Stage stage;
    private final Dice dice;
    private final RandomListRows rows;
    private final List<RandomPerson> people;
    private final List<Event> events;

    RandomLists(Stage stage, List<RandomPerson> people, List<Event> events) {
        this.stage = stage;
        this.dice = stage.dice;
        this.rows = new RandomListRows(dice);
        this.people = people;
        this.events = events;
    }

    void some() {
        String topic = dice.pick("civil-affairs.lists.v1", "rural-affairs.lists.v1");
        String source = dice.pick("urn:cn:civil-affairs", "urn:cn:rural-affairs", "urn:cn:民政");
        String home = dice.pick(people).home();
        int howMany = dice.pick(1, 1, 2, 3);
        for (int i = 0; i < howMany; i++) {
            String region = dice.chance(55) ? home : PlainRegion.city(home) + "00";
            Optional<List<String>> categories = dice.chance(25) ? Optional.empty() : Optional.of(rows.someCategories());
            months(new Department(topic, source, region, categories));
            home = dice.chance(60) ? home : dice.pick(people).home();
            source = dice.chance(60) ? source : dice.pick("urn:cn:civil-affairs", "urn:cn:rural-affairs");
        }
    }

    private void months(Department department) {
        List<RandomListRows.Member> members = members(department);
        int year = stage.year();
        YearMonth month = YearMonth.of(year - 1, dice.between(5, 9));
        int howMany = dice.between(2, 5);
        for (int i = 0; i < howMany; i++) {
            LocalDate asOf = month.plusMonths(i).atEndOfMonth();
            stage.edge(year, asOf);
            LocalDate known = asOf.plusDays(dice.chance(88) ? dice.pick(0, 1, 3, 8) : dice.between(20, 90));
            list(new Draft(department, stage.name(), dice.pick(1, 1, 2), asOf, known), members);
            members = changed(members, department, asOf);
        }
    }

    private List<RandomListRows.Member> members(Department department) {
        String under = department.region().endsWith("00") ? PlainRegion.city(department.region()) : department.region();
        List<RandomListRows.Member> members = new ArrayList<>();
        for (RandomPerson person : people) {
            if (person.home().startsWith(under) && dice.chance(85)) {
                members.add(member(department, person));
            }
        }
        return members;
    }

    private RandomListRows.Member member(Department department, RandomPerson person) {
        String category = dice.pick(department.categories().orElse(RandomGrants.WIDELY_SUPPORTED));
        Optional<LocalDate> from = dice.chance(50)
                ? Optional.of(LocalDate.of(stage.years.getFirst() - 1, 4, 1).minusDays(dice.between(0, 300)))
                : Optional.empty();
        return new RandomListRows.Member(person, category, person.home(), from, rows.attributes());
    }

    private List<RandomListRows.Member> changed(
            List<RandomListRows.Member> members, Department department, LocalDate asOf) {
        List<RandomListRows.Member> changed = new ArrayList<>();
        for (RandomListRows.Member member : members) {
            int chance = dice.between(1, 100);
            if (chance <= 8) {
                continue;
            }
            changed.add(
                    chance <= 18
                            ? member.with(rows.attributes())
                            : chance <= 22 ? member.since(asOf.minusDays(dice.between(0, 40))) : member);
        }
        if (dice.chance(50)) {
            changed.add(member(department, dice.pick(people)));
        }
        return changed;
    }

    private void list(Draft draft, List<RandomListRows.Member> members) {
        boolean half = dice.chance(14);
        boolean none = dice.chance(5);
        List<RandomListRows.Member> on = members.stream()
                .filter(m -> !none && (!half || dice.chance(35)))
                .toList();
        publish(draft, on, "APPLY");
        if (dice.chance(half || none ? 45 : 10)) {
            release(draft, half || none ? dice.pick("ACCEPT", "WITHDRAW") : dice.pick("ACCEPT", "ACCEPT", "WITHDRAW"));
        }
        if (dice.chance(22)) {
            again(draft, members);
        }
        if (dice.chance(12)) {
            Draft compared = new Draft(
                    draft.department(),
                    stage.name(),
                    1,
                    draft.asOf(),
                    draft.known().plusDays(1));
            publish(compared, changed(members, draft.department(), draft.asOf()), "COMPARE");
        }
    }

    /** A higher revision, of the same scope or another; or a list of the same scope under another name. */
    private void again(Draft draft, List<RandomListRows.Member> members) {
        Department department = draft.department();
        LocalDate asOf = draft.asOf();
        LocalDate known = dice.chance(92) ? draft.known().plusDays(dice.between(0, 20)) : asOf;
        String listId = draft.listId();
        switch (dice.between(1, 6)) {
            case 1 -> asOf = asOf.minusDays(3);
            case 2 ->
                department = new Department(
                        department.topic(),
                        department.source(),
                        department.region(),
                        Optional.of(List.of("MINIMUM_LIVING", "VETERAN_IN_NEED")));
            case 3 -> listId = stage.name();
            default -> {}
        }
        Draft next = new Draft(department, listId, draft.revision() + dice.pick(1, 1, 5), asOf, known);
        publish(next, members, "APPLY");
        if (dice.chance(30)) {
            release(next, dice.pick("ACCEPT", "ACCEPT", "WITHDRAW"));
        }
    }

    private void publish(Draft draft, List<RandomListRows.Member> on, String mode) {
        Instant time = stage.at(draft.known());
        List<ObjectNode> all = rows(draft, on);
        List<List<ObjectNode>> parts = parts(all);
        int missing = dice.chance(5) && !parts.isEmpty() ? dice.between(1, parts.size()) : 0;
        for (int i = 1; i <= parts.size(); i++) {
            ObjectNode part = named(draft).put("part", i).put("parts", parts.size());
            ArrayNode rowsOfPart = part.putArray("rows");
            parts.get(i - 1).forEach(rowsOfPart::add);
            if (i != missing) {
                event(draft.department(), "list-part", time, part);
            }
            if (dice.chance(3)) {
                conflict(draft, part);
            }
        }
        ObjectNode header = named(draft)
                .put("region", draft.department().region())
                .put("asOf", draft.asOf().toString())
                .put("rows", all.size() + (dice.chance(2) ? 1 : 0));
        draft.department()
                .categories()
                .ifPresentOrElse(
                        some -> some.forEach(header.withArray("categories")::add),
                        () -> header.put("categories", "ALL"));
        if (!mode.equals("APPLY") || dice.chance(30)) {
            header.put("mode", mode);
        }
        event(draft.department(), "list", time, header);
        if (dice.chance(4)) {
            event(draft.department(), "list", stage.at(draft.known().plusDays(2)), header);
        }
    }

    /** The same part under the same revision with one row less attributes, sent another time. */
    private void conflict(Draft draft, ObjectNode part) {
        ObjectNode other = part.deepCopy();
        ((ObjectNode) other.path("rows").path(0)).remove("attributes");
        event(draft.department(), "list-part", stage.at(draft.known().plusDays(dice.between(0, 3))), other);
    }

    private List<ObjectNode> rows(Draft draft, List<RandomListRows.Member> on) {
        List<ObjectNode> all = new ArrayList<>();
        boolean clean = dice.chance(60);
        for (RandomListRows.Member member : on) {
            boolean born = !member.person().birth().isAfter(draft.known());
            if (!born && clean) {
                continue;
            }
            all.add(!clean && dice.chance(12) ? rows.bad(member, draft.asOf()) : rows.good(member));
            if (dice.chance(4)) {
                all.add(rows.good(member.with(rows.attributes())));
            }
        }
        int number = dice.between(2, 5);
        for (ObjectNode row : all) {
            row.put("row", number);
            number += dice.pick(1, 1, 1, 2);
        }
        return all;
    }

    private List<List<ObjectNode>> parts(List<ObjectNode> all) {
        int size = dice.pick(2, 5, 500);
        List<List<ObjectNode>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            parts.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return parts;
    }

    private void release(Draft draft, String verdict) {
        ObjectNode release = named(draft)
                .put("source", draft.department().source())
                .put("verdict", verdict)
                .put("releasedBy", "wang")
                .put("why", "与县局核对");
        Department office = new Department(
                draft.department().topic(),
                "urn:cn:medical-insurance",
                draft.department().region(),
                Optional.empty());
        event(office, "list-release", stage.at(draft.known().plusDays(dice.between(0, 25))), release);
        if (dice.chance(6)) {
            ObjectNode other = release.deepCopy().put("verdict", dice.pick("ACCEPT", "WITHDRAW"));
            event(office, "list-release", stage.at(draft.known().plusDays(dice.between(0, 40))), other);
        }
    }

    private static ObjectNode named(Draft draft) {
        return Event.JSON.createObjectNode().put("listId", draft.listId()).put("revision", draft.revision());
    }

    private void event(Department department, String type, Instant time, ObjectNode data) {
        events.add(new Event(
                department.topic(), "org.yingbao." + type + ".v1", department.source(), stage.name(), time, data));
    }
}
