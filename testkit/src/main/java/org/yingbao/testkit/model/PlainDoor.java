package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            "collection-result", Set.of("PAID", "FAILED", "REFUNDED", "ANNULLED"),
            "screening-answer", Set.of("ACTIVE", "ANNULLED"));
    private static final Set<String> REGION_KEYS =
            Set.of("region", "revision", "name", "fromYear", "succeededBy", "parent", "pool");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66", "71", "81", "82");

    static List<String> faults(Event event) {
        List<String> faults = new ArrayList<>();
        JsonNode data = Fields.withoutNulls(event.data());
        switch (event.type()) {
            case "org.yingbao.policy.v1" -> faults.addAll(PlainPolicyDoor.refusals(data));
            case "org.yingbao.region.v1" -> region(data, faults);
            case "org.yingbao.policy-draft.v1" -> faults.addAll(PlainPolicyDoor.refusals(data.path("policy")));
            case "org.yingbao.list.v1", "org.yingbao.closing.v1" ->
                check(!Fields.day(data, "asOf").isAfter(Fields.dayOf(event.time())), "day to come", faults);
            case "org.yingbao.list-part.v1" ->
                check(data.path("part").asInt() <= data.path("parts").asInt(), "part beyond the last", faults);
            case "org.yingbao.list-release.v1", "org.yingbao.transfer-receipt.v1" -> {}
            case "org.yingbao.tax-day.v1" ->
                check(!Fields.day(data, "day").isAfter(Fields.dayOf(event.time())), "day to come", faults);
            case "org.yingbao.day.v1" ->
                check(!Fields.day(data, "day").isAfter(Fields.dayOf(event.time())), "day to come", faults);
            default -> record(event, data, faults);
        }
        check(
                event.time()
                        .isBefore(LocalDate.of(2025, 7, 1)
                                .atStartOfDay(Fields.SHANGHAI)
                                .toInstant()),
                "future",
                faults);
        check(data.path("revision").asLong(1) > 0, "revision", faults);
        check(!event.id().isEmpty() && !event.source().isEmpty(), "id", faults);
        Stream.of("region", "succeededBy", "parent", "pool")
                .flatMap(field -> Fields.optionalText(data, field).stream())
                .forEach(code -> check(isRegion(code), "code " + code, faults));
        return faults;
    }

    static boolean isRegion(String code) {
        return code.matches("\\d{6}") && PROVINCES.contains(PlainRegion.province(code));
    }

    static void check(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }

    private static void region(JsonNode data, List<String> faults) {
        check(REGION_KEYS.containsAll(data.propertyNames()), "a key that no region has", faults);
        check(data.has("region") && data.has("revision") && data.has("name"), "missing", faults);
        check(data.path("fromYear").asInt(0) >= 0, "fromYear", faults);
    }

    private static void record(Event event, JsonNode data, List<String> faults) {
        String status = data.path("status").asString("");
        String type =
                event.type().substring("org.yingbao.".length(), event.type().length() - ".v1".length());
        check(STATUSES.getOrDefault(type, Set.of()).contains(status), "status", faults);
        check(!data.path("recordId").asString("").isBlank(), "recordId", faults);
        check(!status.equals("ENDED") || data.has("to"), "ENDED without to", faults);
        check(!status.equals("DECEASED") || data.has("deceasedOn"), "DECEASED without deceasedOn", faults);
        check(!data.path("scheme").asString("").equals("EMPLOYEE") || data.has("from"), "EMPLOYEE", faults);
        check(!type.equals("identity-record") || data.has("from"), "identity without from", faults);
        check(!type.equals("other-grant") || data.has("grantedOn"), "grantedOn", faults);
        check(!type.equals("enrolment") || data.path("tier").asInt() > 0, "tier", faults);
        check(data.path("amountFen").asLong(0) >= 0, "negative", faults);
        LocalDate known = Fields.dayOf(event.time());
        if (type.equals("collection-result")) {
            collection(data, status, known, faults);
        }
        Interval interval = Interval.in(data);
        boolean reversed = interval.from().isPresent()
                && interval.to().isPresent()
                && !interval.to().get().isAfter(interval.from().get());
        check(!reversed, "reversed", faults);
        check(Fields.optionalDay(data, "deceasedOn").filter(known::isBefore).isEmpty(), "a death to come", faults);
        person(event, data, known, faults);
    }

    private static void collection(JsonNode data, String status, LocalDate known, List<String> faults) {
        boolean ofItsOwn = data.has("refundOf");
        boolean within = data.has("refundedFen");
        check(!status.equals("REFUNDED") || ofItsOwn != within, "refunded how", faults);
        check(!ofItsOwn || Set.of("REFUNDED", "ANNULLED").contains(status), "refundOf", faults);
        check(data.path("refundedFen").asLong(0) <= data.path("amountFen").asLong(), "more refunded than paid", faults);
        check(data.path("refundedFen").asLong(0) >= 0, "negative", faults);
        LocalDate paidOn = Fields.dayOf(
                OffsetDateTime.parse(data.path("paidAt").asString()).toInstant());
        check(!paidOn.isAfter(known), "a payment to come", faults);
    }

    private static void person(Event event, JsonNode data, LocalDate known, List<String> faults) {
        Optional<LocalDate> told = Fields.optionalDay(data.path("person"), "birthDate");
        check(told.isEmpty() || !told.get().isAfter(known), "birth date after the news", faults);
        check(told.isEmpty() || told.get().getYear() >= 1900, "birth date of long ago", faults);
        Document document = Document.in(data);
        if (document.type().equals(Document.RESIDENT_ID)) {
            String number = document.number();
            check(number.length() == 18, "length", faults);
            check(number.charAt(17) == ResidentIds.checkDigit(number.substring(0, 17)), "check digit", faults);
            LocalDate birth = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            check(!birth.isAfter(known), "born after the news", faults);
        }
        String name = data.path("person").path("name").asString("");
        check(!bare(name).isEmpty() && !document.number().isEmpty(), "blank", faults);
        List<String> open = Stream.of(
                        event.id(),
                        data.path("recordId").asString(),
                        data.path("attributes").toString(),
                        data.path("reason").asString(""))
                .map(PlainDoor::bare)
                .toList();
        check(
                bare(document.number()).length() < 6
                        || open.stream().noneMatch(o -> o.contains(bare(document.number()))),
                "the number where everybody sees it",
                faults);
        check(
                bare(name).length() < 2 || open.stream().skip(2).noneMatch(o -> o.contains(bare(name))),
                "the name where everybody sees it",
                faults);
    }

    private static String bare(String text) {
        return Fields.withoutWhiteSpace(text).toUpperCase(Locale.ROOT);
    }

    private PlainDoor() {}
}
