package org.yingbao.testkit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether the {@code when} of a grant or a standard holds for an identity. */
record PlainCondition(PlainIdentity identity, List<PlainIdentity> held, Optional<LocalDate> birth, LocalDate ageOn) {
    private static final BigDecimal NO_GRADE = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Several keys in one object must all hold; no condition always holds. */
    boolean holds(JsonNode when) {
        return (!when.has("minAge") || age().orElse(-1) >= when.path("minAge").asInt())
                && (!when.has("maxAge")
                        || age().orElse(Integer.MAX_VALUE)
                                <= when.path("maxAge").asInt())
                && (!when.has("maxDisabilityGrade")
                        || grade().compareTo(when.path("maxDisabilityGrade").decimalValue()) <= 0)
                && (!when.has("bornFrom") || bornBetween(Fields.day(when, "bornFrom"), LocalDate.MAX))
                && (!when.has("bornTo") || bornBetween(LocalDate.MIN, Fields.day(when, "bornTo")))
                && (!when.has("attribute") || attributeEquals(when))
                && (!when.has("anyOf") || each(when.path("anyOf")).contains(true))
                && (!when.has("allOf") || !each(when.path("allOf")).contains(false));
    }

    private List<Boolean> each(JsonNode conditions) {
        return StreamSupport.stream(conditions.spliterator(), false)
                .map(this::holds)
                .toList();
    }

    /** Both included. */
    private boolean bornBetween(LocalDate first, LocalDate last) {
        return birth.isPresent() && !birth.get().isBefore(first) && !birth.get().isAfter(last);
    }

    /** Whole years: the birthday counts once its month and day are reached, 29 February on 1 March if need be. */
    private OptionalInt age() {
        if (birth.isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate born = birth.get();
        int age = ageOn.getYear() - born.getYear();
        boolean reached = ageOn.getMonthValue() > born.getMonthValue()
                || (ageOn.getMonthValue() == born.getMonthValue() && ageOn.getDayOfMonth() >= born.getDayOfMonth());
        return OptionalInt.of(Math.max(0, reached ? age : age - 1));
    }

    /** The most severe one among all that are held. */
    private BigDecimal grade() {
        return held.stream()
                .flatMap(i -> PlainGrade.of(i.attributes().path("disabilityGrade")).stream())
                .min(Comparator.naturalOrder())
                .orElse(NO_GRADE);
    }

    private boolean attributeEquals(JsonNode when) {
        JsonNode value = identity.attributes().path(when.path("attribute").asString());
        return !value.isMissingNode()
                && !value.isNull()
                && Canonical.text(value).equals(Canonical.text(when.path("equals")));
    }
}
