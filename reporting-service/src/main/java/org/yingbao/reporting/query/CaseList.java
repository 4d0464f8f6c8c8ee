package org.yingbao.reporting.query;

import org.jspecify.annotations.Nullable;
import org.yingbao.reporting.cases.ListedUnder;
import org.yingbao.rules.place.Region;

/**
 * Which people are wanted: those of a region and everything under it by its code, as counted in a coverage year. The
 * priority of suspected people is a state.
 *
 * @param township null for all
 * @param village null for all
 * @param category the class, such as MINIMUM_LIVING; null for all
 */
public record CaseList(
        int coverageYear,
        Region region,
        @Nullable String township,
        @Nullable String village,
        @Nullable String category,
        ListedState state) {

    private static final String BEHIND_SLASH = "0";
    private static final String BEHIND_DIGITS = ":";

    public CaseList {
        if (village != null && township == null) {
            throw new IllegalArgumentException("a village lies in a township");
        }
    }

    String categoryOrAny() {
        return category == null ? ListedUnder.ANY_CLASS : category;
    }

    /** How the places of the wanted people begin, without the last character if that is a slash. */
    private String common() {
        if (township == null) {
            return region.digits();
        }
        String at = region.code() + "/" + ListedUnder.name(township);
        return village == null ? at : at + "/" + ListedUnder.name(village);
    }

    private boolean isWhole() {
        return common().length() >= region.code().length();
    }

    /** The first place. */
    String from() {
        return isWhole() ? common() + "/" : common();
    }

    /** What lies behind the last place. */
    String to() {
        return common() + (isWhole() ? BEHIND_SLASH : BEHIND_DIGITS);
    }
}
