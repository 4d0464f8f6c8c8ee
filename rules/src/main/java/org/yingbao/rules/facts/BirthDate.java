package org.yingbao.rules.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The birth date of a person as one record gives it {@code [SD-13]}.
 *
 * @param ofResidentId whether it is from the resident ID
 * @param annulled whether the record is {@code ANNULLED}
 */
public record BirthDate(LocalDate day, boolean ofResidentId, boolean annulled, RecordAge age) {
    /** The one that counts: from a resident ID, else from the latest record that is not annulled. */
    public static Optional<LocalDate> of(List<BirthDate> given) {
        return given.stream()
                .filter(BirthDate::ofResidentId)
                .findFirst()
                .or(() -> given.stream().filter(each -> !each.annulled).max(Comparator.comparing(BirthDate::age)))
                .map(BirthDate::day);
    }
}
