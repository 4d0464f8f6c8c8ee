package org.yingbao.rules.alone;

import static org.yingbao.rules.alone.Json.day;
import static org.yingbao.rules.alone.Json.optionalDay;
import static org.yingbao.rules.alone.Json.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Residence;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.facts.Utf8Order;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.CollectionResult;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.JsonNode;

/** What the records of one person say, in the types of the rules. */
record Merged(Document person, Collection<Event> records) {
    static final String IDENTITY = "org.yingbao.identity-record.v1";
    static final String ENROLMENT = "org.yingbao.enrolment.v1";
    static final String VITAL_STATUS = "org.yingbao.vital-status.v1";
    static final String OTHER_GRANT = "org.yingbao.other-grant.v1";
    static final String COLLECTION = "org.yingbao.collection-result.v1";
    private static final Comparator<Event> EARLIEST_FIRST = Comparator.comparing(Event::time)
            .thenComparing(Event::type, Utf8Order::compare)
            .thenComparing(Merged::name);

    Facts facts() {
        return new Facts(
                birthDate(),
                newsDay(),
                of(IDENTITY).map(Merged::identity).toList(),
                of(ENROLMENT).map(Merged::enrolment).toList(),
                of(VITAL_STATUS)
                        .filter(record -> hasStatus(record, "DECEASED"))
                        .map(record -> day(record.data(), "deceasedOn"))
                        .toList(),
                of(OTHER_GRANT)
                        .filter(record -> hasStatus(record, "ACTIVE"))
                        .map(Merged::otherGrant)
                        .toList());
    }

    Payments payments(int year) {
        return Payments.from(of(COLLECTION)
                .filter(record -> record.data().path("coverageYear").asInt() == year)
                .map(Merged::collection)
                .toList());
    }

    private static CollectionResult collection(Event event) {
        JsonNode data = event.data();
        return new CollectionResult(
                name(event),
                CollectionResult.Status.valueOf(text(data, "status")),
                data.path("amountFen").asLong(),
                data.path("refundedFen").asLong(0),
                Json.optionalText(data, "refundOf"),
                OffsetDateTime.parse(text(data, "paidAt")).toInstant());
    }

    private Optional<LocalDate> birthDate() {
        if (person.type().equals(Document.RESIDENT_ID)) {
            return Optional.of(LocalDate.parse(person.number().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        }
        return apartFromCollections()
                .filter(record -> !hasStatus(record, "ANNULLED"))
                .sorted(EARLIEST_FIRST.reversed())
                .flatMap(record -> optionalDay(record.data().path("person"), "birthDate").stream())
                .findFirst();
    }

    private LocalDate newsDay() {
        return apartFromCollections()
                .map(Event::time)
                .max(Comparator.<Instant>naturalOrder())
                .map(Shanghai::dayOf)
                .orElse(LocalDate.MIN);
    }

    private static Identity identity(Event event) {
        JsonNode data = event.data();
        Map<String, Attribute> attributes = new HashMap<>();
        for (String attribute : data.path("attributes").propertyNames()) {
            JsonNode value = data.path("attributes").path(attribute);
            if (!value.isNull()) {
                attributes.put(attribute, Json.attribute(value));
            }
        }
        return new Identity(
                name(event),
                event.time(),
                Status.valueOf(text(data, "status")),
                text(data, "category"),
                attributes,
                new Region(text(data, "region")),
                day(data, "from"),
                optionalDay(data, "to").orElse(LocalDate.MAX),
                new Residence(
                        Json.optionalText(data.path("person"), "township"),
                        Json.optionalText(data.path("person"), "village")));
    }

    private static Enrolment enrolment(Event event) {
        JsonNode data = event.data();
        return new Enrolment(
                name(event),
                event.time(),
                Status.valueOf(text(data, "status")),
                data.path("coverageYear").asInt(),
                Scheme.valueOf(text(data, "scheme")),
                new Region(text(data, "region")),
                data.path("tier").asInt(1),
                optionalDay(data, "from").orElse(LocalDate.MIN),
                optionalDay(data, "to").orElse(LocalDate.MAX),
                data.path("applied").asBoolean(false));
    }

    private static OtherGrant otherGrant(Event event) {
        JsonNode data = event.data();
        return new OtherGrant(
                name(event),
                data.path("coverageYear").asInt(),
                text(data, "payer"),
                data.path("amountFen").asLong(),
                day(data, "grantedOn"));
    }

    private Stream<Event> of(String type) {
        return records.stream().filter(record -> record.type().equals(type));
    }

    private Stream<Event> apartFromCollections() {
        return records.stream().filter(record -> !record.type().equals(COLLECTION));
    }

    private static boolean hasStatus(Event record, String status) {
        return text(record.data(), "status").equals(status);
    }

    private static RecordName name(Event event) {
        return new RecordName(event.source(), text(event.data(), "recordId"));
    }
}
