package org.yingbao.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Why an event of a random world would fail at the door (decisions.md, section 4); the checks that chance can break.
 */
final class PlainDoor {
    private static final Map<String, Set<String>> STATUSES = Map.of(
            "identity-record", Set.of("ACTIVE", "ENDED", "ANNULLED"),
            "enrolment", Set.of("ACTIVE", "ENDED", "ANNULLED"),
            "vital-status", Set.of("ALIVE", "DECEASED", "ANNULLED"),
            "other-grant", Set.of("ACTIVE", "ANNULLED"),
            "collection-result", Set.of("PAID", "FAILED", "REFUNDED", "ANNULLED"));

    static List<String> faults(Event event) {
        List<String> faults = new ArrayList<>();
        if (event.type().equals("org.yingbao.policy.v1")) {
            policy(event.data(), faults);
        } else if (!event.type().equals("org.yingbao.day.v1")) {
            record(event, faults);
        }
        check(
                event.time()
                        .isBefore(LocalDate.of(2025, 7, 1)
                                .atStartOfDay(Fields.SHANGHAI)
                                .toInstant()),
                "future",
                faults);
        check(event.data().path("revision").asInt(1) > 0, "revision", faults);
        check(event.data().path("amountFen").asLong(0) >= 0, "negative", faults);
        check(!event.id().isEmpty() && !event.source().isEmpty(), "id", faults);
        return faults;
    }

    private static void check(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }

    private static void record(Event event, List<String> faults) {
        JsonNode data = event.data();
        String status = data.path("status").asString("");
        String type =
                event.type().substring("org.yingbao.".length(), event.type().length() - ".v1".length());
        check(STATUSES.getOrDefault(type, Set.of()).contains(status), "status", faults);
        check(!data.path("recordId").asString("").isEmpty(), "recordId", faults);
        check(!status.equals("ENDED") || data.has("to"), "ENDED without to", faults);
        check(!status.equals("DECEASED") || data.has("deceasedOn"), "DECEASED without deceasedOn", faults);
        check(!data.path("scheme").asString("").equals("EMPLOYEE") || data.has("from"), "EMPLOYEE", faults);
        check(!type.equals("identity-record") || data.has("from"), "identity without from", faults);
        check(!type.equals("other-grant") || data.has("grantedOn"), "grantedOn", faults);
        Interval interval = Interval.in(data);
        boolean reversed = interval.from().isPresent()
                && interval.to().isPresent()
                && !interval.to().get().isAfter(interval.from().get());
        check(!reversed, "reversed", faults);
        LocalDate known = Fields.dayOf(event.time());
        Optional<LocalDate> told = Fields.optionalDay(data.path("person"), "birthDate");
        check(told.isEmpty() || !told.get().isAfter(known), "birth date after the news", faults);
        Document document = Document.in(data);
        if (document.type().equals(Document.RESIDENT_ID)) {
            String number = document.number();
            check(number.length() == 18, "length", faults);
            check(number.charAt(17) == ResidentIds.checkDigit(number.substring(0, 17)), "check digit", faults);
            LocalDate birth = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            check(!birth.isAfter(known), "born after the news", faults);
        }
    }

    private static void policy(JsonNode data, List<String> faults) {
        PlainPolicy policy = PlainPolicy.of(data);
        check(policy.standard(1).isPresent(), "no standard for tier 1", faults);
        check(!policy.closes().isBefore(policy.opens()), "closes before it opens", faults);
        for (PlainGrant grant : policy.grants()) {
            Optional<Long> standard = policy.standard(grant.tier());
            check(standard.isPresent(), "tier without standard", faults);
            if (grant.shares().size() > 1 && standard.isPresent()) {
                List<Target.Payer> paid = grant.paid(policy, Long.MAX_VALUE);
                long sum = paid.stream().mapToLong(Target.Payer::amountFen).sum();
                check(sum <= standard.get(), "payers exceed the standard", faults);
                check(paid.stream().allMatch(p -> p.amountFen() >= 0), "less than no rest", faults);
            }
        }
    }

    private PlainDoor() {}
}
