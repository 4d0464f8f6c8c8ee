package org.yingbao.rules.list;

import java.util.Set;

/**
 * Which categories a list covers.
 *
 * @param codes their codes; none: every category
 */
public record Categories(Set<String> codes) {
    /** Every category. */
    public static final Categories ALL = new Categories(Set.of());

    public Categories {
        codes = Set.copyOf(codes);
    }

    public boolean covers(String category) {
        return codes.isEmpty() || codes.contains(category);
    }
}
