package org.yingbao.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether the {@code when} of a grant holds for an identity. */
record PlainCondition(PlainIdentity identity, List<PlainIdentity> held, Optional<LocalDate> birth, LocalDate ageOn) {

    /** Several keys in one object must all hold; no condition always holds. */
    boolean holds(JsonNode when) {
        return (!when.has("minAge") || age().orElse(-1) >= when.path("minAge").asInt())
                && (!when.has("maxAge")
                        || age().orElse(Integer.MAX_VALUE)
                                <= when.path("maxAge").asInt())
                && (!when.has("maxDisabilityGrade")
                        || grade() <= when.path("maxDisabilityGrade").asInt())
                && (!when.has("attribute") || attributeEquals(when))
                && (!when.has("anyOf") || each(when.path("anyOf")).contains(true))
                && (!when.has("allOf") || !each(when.path("allOf")).contains(false));
    }

    private List<Boolean> each(JsonNode conditions) {
        return StreamSupport.stream(conditions.spliterator(), false)
                .map(this::holds)
                .toList();
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

    private int grade() {
        return held.stream()
                .map(i -> i.attributes().path("disabilityGrade").asString(""))
                .filter(grade -> grade.matches("[1-4]"))
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean attributeEquals(JsonNode when) {
        JsonNode value = identity.attributes().path(when.path("attribute").asString());
        return value.isValueNode()
                && value.asString().equals(when.path("equals").asString());
    }
}
