package org.yingbao.testkit.model;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** A payment of which something is left, or that of somebody exempt. */
    record Payment(LocalDate day, long leftFen) {}

    List<PlainIdentity> identities(PlainCodes codes) {
        return records("identity-record", "ACTIVE", "ENDED")
                .map(e -> PlainIdentity.of(e, codes))
                .toList();
    }

    /** Of every year and scheme. */
    List<PlainEnrolment> enrolments(PlainCodes codes) {
        return records("enrolment", "ACTIVE", "ENDED")
                .map(e -> PlainEnrolment.of(e, codes))
                .toList();
    }

    List<PlainEnrolment> enrolments(int year, String scheme, PlainCodes codes) {
        return enrolments(codes).stream()
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

    /** The payments that count, less what was given back of each. */
    List<Payment> payments(int year) {
        List<Event> results = records("collection-result", "PAID", "REFUNDED")
                .filter(e -> e.data().path("coverageYear").asInt() == year)
                .toList();
        Map<Boolean, List<Event>> byRefund =
                results.stream().collect(partitioningBy(e -> e.data().has("refundOf")));
        List<Event> refunds = byRefund.getOrDefault(true, List.of());
        List<Payment> payments = new ArrayList<>();
        for (Event result : byRefund.getOrDefault(false, List.of())) {
            long amount = result.data().path("amountFen").asLong();
            long left = amount - result.data().path("refundedFen").asLong(0) - givenBack(result, refunds);
            boolean exempt =
                    amount == 0 && result.data().path("status").asString().equals("PAID");
            if (left > 0 || exempt) {
                payments.add(new Payment(paidOn(result), Math.max(0, left)));
            }
        }
        return payments;
    }

    private static long givenBack(Event payment, List<Event> refunds) {
        String recordId = payment.data().path("recordId").asString();
        return refunds.stream()
                .filter(e -> e.source().equals(payment.source()))
                .filter(e -> e.data().path("refundOf").asString().equals(recordId))
                .mapToLong(e -> e.data().path("amountFen").asLong())
                .sum();
    }

    private static LocalDate paidOn(Event payment) {
        return Fields.dayOf(
                OffsetDateTime.parse(payment.data().path("paidAt").asString()).toInstant());
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
                .map(e -> Fields.trimmed(e.data().path("person").path("name").asString("")));
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
