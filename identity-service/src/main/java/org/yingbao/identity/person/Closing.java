package org.yingbao.identity.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.rules.entitlement.ClosedYears;
import org.yingbao.rules.entitlement.NeededFacts;
import org.yingbao.rules.facts.Shanghai;
import tools.jackson.databind.JsonNode;

/**
 * What only closed years need leaves the document: of such a register name, version and person stay, so that nothing
 * older comes in again and everybody is who they were. What is closed by the latest event stays closed.
 */
final class Closing {

    private static final int REMEMBERED = 300;
    private static final Comparator<Map.Entry<String, Register>> OLDEST_FIRST = Comparator.comparing(
                    (Map.Entry<String, Register> each) ->
                            each.getValue().record().version().time())
            .thenComparing(Map.Entry::getKey);

    private Closing() {}

    /** The person after facts came; {@code cause} is that of the facts. */
    static Person afterFacts(Person person, Cause cause) {
        int open = firstOpenYear(person);
        List<Register> over = person.registers().all().stream()
                .filter(register -> isOver(register, open))
                .toList();
        if (over.isEmpty()) {
            return person.closedBefore() > 0 ? person.closed(person.registers(), open) : person;
        }
        Person closed = person.closed(without(person.registers(), over), open);
        return over.stream().anyMatch(Closing::isCollection) ? closed.tellingCollections(cause) : closed;
    }

    /** A register that came just now, closed if only closed years need it. */
    static Register ofNow(Person person, Register register) {
        return isCollection(register) && isOver(register, firstOpenYear(person)) ? register.closing() : register;
    }

    private static boolean isCollection(Register register) {
        return Person.isCollection(register.record().register());
    }

    /** By the events of the person, collections aside; what was closed once stays closed. */
    private static int firstOpenYear(Person person) {
        return Latest.of(Latest.records(person))
                .map(latest ->
                        ClosedYears.before(Shanghai.dayOf(latest.version().time())))
                .map(year -> Math.max(year, person.closedBefore()))
                .orElse(person.closedBefore());
    }

    private static Registers without(Registers registers, List<Register> over) {
        SortedMap<String, Register> all = new TreeMap<>(registers.byKey());
        over.forEach(register -> all.put(register.record().register().key(), register.closing()));
        List<Map.Entry<String, Register>> closed = all.entrySet().stream()
                .filter(each -> each.getValue().isClosed())
                .sorted(OLDEST_FIRST)
                .toList();
        closed.stream().limit(Math.max(0, closed.size() - REMEMBERED)).forEach(oldest -> all.remove(oldest.getKey()));
        return new Registers(all);
    }

    private static boolean isOver(Register register, int open) {
        if (open <= 0 || !register.here() || register.isClosed()) {
            return false;
        }
        JsonNode record = register.record().record();
        int coverageYear = record.path("coverageYear").asInt();
        return switch (register.record().register().type()) {
            case EventTypes.IDENTITY_RECORD -> !NeededFacts.identity(to(record), open);
            case EventTypes.ENROLMENT -> !NeededFacts.enrolment(coverageYear, to(record), open);
            case EventTypes.OTHER_GRANT, EventTypes.COLLECTION_RESULT, EventTypes.SCREENING_ANSWER ->
                !NeededFacts.ofYear(coverageYear, open);
            default -> false;
        };
    }

    /** Whether only closed years need what a list recognised. */
    static boolean isOver(JsonNode identity, int open) {
        return open > 0 && !NeededFacts.identity(to(identity), open);
    }

    private static Optional<LocalDate> to(JsonNode record) {
        return record.path("to").isString()
                ? Optional.of(LocalDate.parse(record.path("to").stringValue()))
                : Optional.empty();
    }
}
