package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whom a list is about.
 *
 * @param region its region now
 * @param categories none: every category
 * @param codes what codes mean in the year of {@code asOf}
 */
record PlainListScope(String region, Optional<Set<String>> categories, LocalDate asOf, PlainCodes codes) {
    static PlainListScope of(JsonNode header, PlainRegions regions) {
        LocalDate asOf = Fields.day(header, "asOf");
        PlainCodes codes = regions.of(asOf.getYear());
        return new PlainListScope(
                codes.successor(header.path("region").asString()), categories(header.path("categories")), asOf, codes);
    }

    private static Optional<Set<String>> categories(JsonNode said) {
        if (said.isString()) {
            return Optional.empty();
        }
        Set<String> categories = new TreeSet<>();
        said.forEach(category -> categories.add(category.asString()));
        return Optional.of(categories);
    }

    boolean covers(String category) {
        return categories.isEmpty() || categories.get().contains(category);
    }

    boolean isSame(PlainListScope other) {
        return region.equals(other.region) && categories.equals(other.categories) && asOf.equals(other.asOf);
    }

    /** One lies in the other. */
    boolean overlaps(PlainListScope other) {
        return codes.ancestors(region).contains(other.region)
                || codes.ancestors(other.region).contains(region);
    }

    Optional<String> fault(JsonNode row) {
        if (!codes.ancestors(row.path("region").asString()).contains(region)) {
            return Optional.of("REGION_NOT_OF_LIST");
        }
        if (!covers(row.path("category").asString())) {
            return Optional.of("CATEGORY_NOT_OF_LIST");
        }
        return Fields.optionalDay(row, "from")
                .filter(from -> from.isAfter(asOf))
                .map(from -> "FROM_AFTER_AS_OF");
    }
}
