package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The checks of section 4 of the decisions, for a row of a list; the first that fails names the fault. */
final class PlainRowDoor {
    private static final Set<String> TYPES = Set.of("RESIDENT_ID", "BIRTH_CERTIFICATE", "RESIDENCE_PERMIT", "PASSPORT");

    private final JsonNode row;
    private final LocalDate sent;

    /** @param sent the day of the part that it came in */
    PlainRowDoor(JsonNode row, LocalDate sent) {
        this.row = row;
        this.sent = sent;
    }

    Optional<String> fault() {
        if (!isOfTheSchema()) {
            return Optional.of("SCHEMA_VIOLATION");
        }
        if (!checkDigitFits()) {
            return Optional.of("BAD_CHECK_DIGIT");
        }
        if (!bornInTime(birthInNumber()) || !bornInTime(Fields.optionalText(row, "birthDate"))) {
            return Optional.of("BAD_BIRTH_DATE");
        }
        return PlainDoor.isRegion(row.path("region").asString()) ? Optional.empty() : Optional.of("UNKNOWN_REGION");
    }

    /** Whose row it is, whatever else is wrong with it. */
    Optional<Document> document() {
        return isDocument() && checkDigitFits() && bornInTime(birthInNumber())
                ? Optional.of(new Document(type(), number()))
                : Optional.empty();
    }

    private boolean isOfTheSchema() {
        return row.isObject()
                && row.path("row").isIntegralNumber()
                && isDocument()
                && isText("name")
                && isText("category")
                && row.path("region").isString()
                && Stream.of("birthDate", "from").allMatch(this::isDayOrAbsent)
                && Stream.of("phone", "township", "village")
                        .allMatch(f -> !row.has(f) || row.path(f).isString())
                && (!row.has("attributes") || row.path("attributes").isObject())
                && !tellsWho();
    }

    private boolean isDocument() {
        boolean said =
                TYPES.contains(type()) && !Fields.withoutWhiteSpace(number()).isEmpty();
        return said && (!isResidentId() || number().length() == 18);
    }

    private boolean isText(String field) {
        return row.path(field).isString()
                && !Fields.withoutWhiteSpace(row.path(field).asString()).isEmpty();
    }

    private boolean isDayOrAbsent(String field) {
        return !row.has(field)
                || (row.path(field).isString() && isDay(row.path(field).asString()));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Attributes travel in the clear, so they must not hold a number or a name. */
    private boolean tellsWho() {
        String attributes = bare(row.path("attributes").toString());
        String number = bare(number());
        String name = bare(row.path("name").asString(""));
        return (number.length() >= 6 && attributes.contains(number))
                || (name.length() >= 2 && attributes.contains(name));
    }

    private boolean checkDigitFits() {
        if (!isResidentId()) {
            return true;
        }
        String number = number().toUpperCase(Locale.ROOT);
        return number.matches("\\d{17}[\\dX]") && number.charAt(17) == ResidentIds.checkDigit(number.substring(0, 17));
    }

    private Optional<String> birthInNumber() {
        return isResidentId()
                ? Optional.of(
                        number().substring(6, 10) + "-" + number().substring(10, 12) + "-" + number().substring(12, 14))
                : Optional.empty();
    }

    private boolean bornInTime(Optional<String> birth) {
        return birth.isEmpty()
                || (isDay(birth.get())
                        && LocalDate.parse(birth.get()).getYear() >= 1900
                        && !LocalDate.parse(birth.get()).isAfter(sent));
    }

    private boolean isResidentId() {
        return type().equals(Document.RESIDENT_ID);
    }

    private String type() {
        return row.path("document").path("type").asString("");
    }

    private String number() {
        return row.path("document").path("number").asString("");
    }

    private static String bare(String text) {
        return Fields.withoutWhiteSpace(text).toUpperCase(Locale.ROOT);
    }
}
