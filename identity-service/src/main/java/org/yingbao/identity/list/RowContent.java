package org.yingbao.identity.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a row says of a person in a category: equal if it says the same.
 *
 * @param phone whether the sealed subject has one
 * @param born whether the birth date is that of a resident ID
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowContent(
        String sealedSubject,
        boolean phone,
        @Nullable LocalDate birthDate,
        boolean born,
        String region,
        @Nullable JsonNode attributes,
        @Nullable LocalDate from,
        @Nullable String township,
        @Nullable String village) {

    /** The codes of the regions that rows name. */
    static SortedSet<String> regions(List<CheckedRow> rows) {
        SortedSet<String> regions = new TreeSet<>();
        for (CheckedRow row : rows) {
            RowContent content = row.content();
            if (content != null) {
                regions.add(content.region());
            }
        }
        return regions;
    }

    /** The same without its first day, of which the last one given counts. */
    RowContent withoutFrom() {
        return new RowContent(sealedSubject, phone, birthDate, born, region, attributes, null, township, village);
    }
}
