package org.yingbao.testkit.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A disability grade as people write it: 2, "2", "02级", "二级", "２", "Ⅱ", "II". */
final class PlainGrade {
    private static final List<List<String>> ONE_TO_FOUR = List.of(
            List.of("1", "１", "一", "Ⅰ", "I"),
            List.of("2", "２", "二", "Ⅱ", "II"),
            List.of("3", "３", "三", "Ⅲ", "III"),
            List.of("4", "４", "四", "Ⅳ", "IV"));

    /** Empty: absent or unreadable. */
    static Optional<BigDecimal> of(JsonNode grade) {
        if (grade.isNumber()) {
            return Optional.of(grade.decimalValue());
        }
        if (!grade.isString()) {
            return Optional.empty();
        }
        String bare =
                Fields.withoutWhiteSpace(grade.asString()).replace("级", "").replaceFirst("^0+", "");
        for (int i = 0; i < ONE_TO_FOUR.size(); i++) {
            if (ONE_TO_FOUR.get(i).contains(bare)) {
                return Optional.of(BigDecimal.valueOf(i + 1));
            }
        }
        return Optional.empty();
    }

    private PlainGrade() {}
}
