package org.yingbao.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records that name a person now, of any status. */
record PlainPerson(Document document, List<Event> current) {
    private static final Comparator<Event> BY_TIME_THEN_NAME = Comparator.comparing(Event::time)
            .thenComparing(Event::type, Fields.BY_UTF8)
            .thenComparing(Event::source, Fields.BY_UTF8)
            .thenComparing(e -> e.data().path("recordId").asString(), Fields.BY_UTF8);

    /** Another channel's grant for a year. */
    record OtherGrant(String payer, String source, String recordId, long amountFen, LocalDate grantedOn) {}

    /** A collection result PAID. */
    record Payment(LocalDate day, long amountFen) {}

    List<PlainIdentity> identities() {
        return records("identity-record", "ACTIVE", "ENDED")
                .map(PlainIdentity::of)
                .toList();
    }

    List<PlainEnrolment> enrolments(int year, String scheme) {
        return records("enrolment", "ACTIVE", "ENDED")
                .map(PlainEnrolment::of)
                .filter(e -> e.year() == year && e.scheme().equals(scheme))
                .toList();
    }

    List<LocalDate> deaths() {
        return records("vital-status", "DECEASED")
                .map(e -> Fields.day(e.data(), "deceasedOn"))
                .toList();
    }

    /** In the order of payer, source, recordId. */
    List<OtherGrant> otherGrants(int year) {
        return records("other-grant", "ACTIVE")
                .filter(e -> e.data().path("coverageYear").asInt() == year)
                .map(e -> new OtherGrant(
                        e.data().path("payer").asString(),
                        e.source(),
                        e.data().path("recordId").asString(),
                        e.data().path("amountFen").asLong(),
                        Fields.day(e.data(), "grantedOn")))
                .sorted(Comparator.comparing(OtherGrant::payer, Fields.BY_UTF8)
                        .thenComparing(OtherGrant::source, Fields.BY_UTF8)
                        .thenComparing(OtherGrant::recordId, Fields.BY_UTF8))
                .toList();
    }

    List<Payment> payments(int year) {
        return records("collection-result", "PAID")
                .filter(e -> e.data().path("coverageYear").asInt() == year)
                .map(e -> new Payment(
                        Fields.dayOf(
                                OffsetDateTime.parse(e.data().path("paidAt").asString())
                                        .toInstant()),
                        e.data().path("amountFen").asLong()))
                .toList();
    }

    /** The day of the latest news about the person, collections aside. */
    Optional<LocalDate> lastNews() {
        return apartFromCollections()
                .map(Event::time)
                .max(Comparator.<Instant>naturalOrder())
                .map(Fields::dayOf);
    }

    Optional<LocalDate> birthDate() {
        if (document.type().equals(Document.RESIDENT_ID)) {
            return Optional.of(LocalDate.parse(document.number().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        }
        return apartFromCollections()
                .filter(e -> !e.data().path("status").asString().equals("ANNULLED"))
                .filter(e -> e.data().path("person").path("birthDate").isString())
                .max(BY_TIME_THEN_NAME)
                .map(e -> Fields.day(e.data().path("person"), "birthDate"));
    }

    Optional<String> name() {
        return apartFromCollections()
                .max(BY_TIME_THEN_NAME)
                .map(e -> e.data().path("person").path("name").asString(""));
    }

    private Stream<Event> apartFromCollections() {
        return current.stream().filter(e -> !e.type().equals("org.yingbao.collection-result.v1"));
    }

    private Stream<Event> records(String type, String... statuses) {
        return current.stream()
                .filter(e -> e.type().equals("org.yingbao." + type + ".v1"))
                .filter(e -> List.of(statuses).contains(e.data().path("status").asString()));
    }
}
