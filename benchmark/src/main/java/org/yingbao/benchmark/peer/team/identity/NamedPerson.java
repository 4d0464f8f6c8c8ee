package org.yingbao.benchmark.peer.team.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Texts;
import org.yingbao.benchmark.peer.team.subject.Subject;
import org.yingbao.contracts.DeadLetterReason;
import org.yingbao.contracts.department.Document;
import org.yingbao.contracts.department.Person;

/** The person of a record, name and document number in the form in which they are compared. */
record NamedPerson(Subject subject, @Nullable LocalDate stated) {

    private static final int LENGTH = 18;
    private static final int BIRTH = 6;
    private static final int SEQUENCE = 14;
    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_NAME = 2;
    private static final int EARLIEST_YEAR = 1900;
    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static NamedPerson of(@Nullable Person sent) {
        Person person = Check.present(sent, "/person");
        Document document = Check.present(person.document(), "/person/document");
        Check.word(Document.Type.class, document.type(), "/person/document/type");
        String number = Check.notBlank(document.number(), "/person/document/number");
        String name = Check.notBlank(person.name(), "/person/name");
        boolean resident = document.type().equals(Document.Type.RESIDENT_ID.name());
        String normal = (resident ? document.number() : Texts.compact(number)).toUpperCase(Locale.ROOT);
        return new NamedPerson(
                new Subject(new Document(document.type(), normal), name, person.phone()), person.birthDate());
    }

    private String number() {
        return subject.document().number();
    }

    private boolean resident() {
        return subject.document().type().equals(Document.Type.RESIDENT_ID.name());
    }

    void checkSchema() {
        Check.that(!resident() || number().length() == LENGTH, "/person/document/number has not 18 characters");
    }

    /** No name and no document number may stand where anybody can read it. */
    void checkHidden(String text, boolean nameToo, String at) {
        String folded = Texts.folded(text);
        String number = Texts.folded(number());
        Check.that(number.length() < SHORTEST_NUMBER || !folded.contains(number), at + " holds the document number");
        String name = Texts.folded(subject.name());
        Check.that(!nameToo || name.length() < SHORTEST_NAME || !folded.contains(name), at + " holds the name");
    }

    /** GB 11643. */
    void checkDigit() {
        if (!resident()) {
            return;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = number().charAt(i) - '0';
            bad(digit >= 0 && digit <= 9);
            sum += digit * ((1 << (LENGTH - 1 - i)) % 11);
        }
        bad(CHECK_DIGITS.charAt(sum % 11) == number().charAt(LENGTH - 1));
    }

    private static void bad(boolean unless) {
        Check.that(unless, DeadLetterReason.BAD_CHECK_DIGIT, "/person/document/number has a wrong check digit");
    }

    void checkBirthDates(LocalDate today) {
        if (resident()) {
            Check.that(
                    bornByDocument().filter(day -> plausible(day, today)).isPresent(),
                    DeadLetterReason.BAD_BIRTH_DATE,
                    "/person/document/number has no such day of birth");
        }
        Check.that(
                stated == null || plausible(stated, today),
                DeadLetterReason.BAD_BIRTH_DATE,
                "/person/birthDate is before 1900 or in the future");
    }

    private static boolean plausible(LocalDate day, LocalDate today) {
        return day.getYear() >= EARLIEST_YEAR && !day.isAfter(today);
    }

    Optional<LocalDate> bornByDocument() {
        if (!resident()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(number().substring(BIRTH, SEQUENCE), DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> bornByRecord() {
        return Optional.ofNullable(stated);
    }
}
