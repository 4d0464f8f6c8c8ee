package org.yingbao.quickstart.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a list covers.
 *
 * @param region empty: the rows say it
 * @param categories their codes; none: every category
 */
public record Scope(Optional<String> region, List<String> categories, LocalDate asOf) {

    public Scope {
        categories = List.copyOf(categories);
    }

    /** The category of rows that name none. */
    Optional<String> onlyCategory() {
        return categories.size() == 1 ? Optional.of(categories.getFirst()) : Optional.empty();
    }

    Object written() {
        return categories.isEmpty() ? "ALL" : categories;
    }
}
