package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.door.WhiteSpace;
import org.yingbao.pipeline.sealing.Subject;

/**
 * The person whom a record names.
 *
 * @param givenBirthDate as the record gives it
 * @param township as the record writes it, like the village
 * @param at the JSON pointer of the object that names them
 */
record NamedPerson(
        Subject subject,
        Optional<LocalDate> givenBirthDate,
        Optional<String> township,
        Optional<String> village,
        String at) {

    private static final Set<String> DOCUMENT_TYPES =
            Set.of(ResidentId.TYPE, "BIRTH_CERTIFICATE", "RESIDENCE_PERMIT", "PASSPORT");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_PLACE = 64;
    private static final String NUMBER = "/document/number";

    static NamedPerson read(JsonFields record) throws Refused {
        return of(record.object("person"), "/person");
    }

    /** The person of an object with these members, which stands at a JSON pointer. */
    static NamedPerson of(JsonFields person, String at) throws Refused {
        JsonFields document = person.object("document");
        String type = document.word("type", DOCUMENT_TYPES);
        String number = number(document, type);
        String name = WhiteSpace.trimmed(person.name("name"));
        Optional<LocalDate> birthDate = person.optionalDay("birthDate");
        String phone =
                person.optionalText("phone").filter(given -> !given.isBlank()).orElse(null);
        return new NamedPerson(
                new Subject(type, number, name, phone),
                birthDate,
                place(person, "township"),
                place(person, "village"),
                at);
    }

    /** Whom a valid document names, whatever else is wrong. */
    static NamedPerson byDocument(JsonFields person) throws Refused {
        JsonFields document = person.object("document");
        String type = document.word("type", DOCUMENT_TYPES);
        return new NamedPerson(
                new Subject(type, number(document, type), "", null),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static String number(JsonFields document, String type) throws Refused {
        String number = document.name("number");
        if (!type.equals(ResidentId.TYPE)) {
            return WhiteSpace.folded(number);
        }
        if (!ResidentId.hasItsLength(number)) {
            throw document.refuse("number", ResidentId.lengthFault(number));
        }
        return ResidentId.normalised(number);
    }

    private static Optional<String> place(JsonFields person, String name) throws Refused {
        Optional<String> place = person.optionalText(name);
        if (place.isPresent() && place.get().codePointCount(0, place.get().length()) > LONGEST_PLACE) {
            throw person.refuse(name, "longer than " + LONGEST_PLACE + " characters");
        }
        return place.filter(text -> !text.isBlank());
    }

    boolean hasResidentId() {
        return subject.documentType().equals(ResidentId.TYPE);
    }

    /** The birth date of the resident ID, else the given one. */
    Optional<LocalDate> birthDate() {
        return hasResidentId() ? ResidentId.birthDate(subject.number()) : givenBirthDate;
    }

    /** @param today the day of the event */
    void check(LocalDate today) throws Refused {
        if (hasResidentId() && !ResidentId.hasValidCheckDigit(subject.number())) {
            throw new Refused(Reason.BAD_CHECK_DIGIT, at + NUMBER + ": " + ResidentId.checkFault(subject.number()));
        }
        if (hasResidentId()) {
            LocalDate born = ResidentId.birthDate(subject.number())
                    .orElseThrow(() -> new Refused(Reason.BAD_BIRTH_DATE, at + NUMBER + ": no such birth date"));
            possible(born, today, at + NUMBER);
        }
        if (givenBirthDate.isPresent()) {
            possible(givenBirthDate.get(), today, at + "/birthDate");
        }
    }

    private static void possible(LocalDate born, LocalDate today, String pointer) throws Refused {
        if (born.isBefore(EARLIEST_BIRTH)) {
            throw new Refused(Reason.BAD_BIRTH_DATE, pointer + ": a birth date before 1900");
        }
        if (born.isAfter(today)) {
            throw new Refused(Reason.BAD_BIRTH_DATE, pointer + ": a birth date after the day of the event (its time)");
        }
    }
}
