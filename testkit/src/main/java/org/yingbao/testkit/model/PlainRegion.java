package org.yingbao.testkit.model;

import java.util.Optional;
import java.util.Set;

/** What the digits of a region alone say. */
final class PlainRegion {
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    static boolean isMunicipality(String province) {
        return MUNICIPALITIES.contains(province);
    }

    static String province(String region) {
        return region.substring(0, 2);
    }

    static String city(String region) {
        return region.substring(0, 4);
    }

    static boolean isProvince(String region) {
        return region.endsWith("0000");
    }

    /** Counties that stand directly under their province. */
    static boolean isOfNoCity(String region) {
        return region.startsWith("90", 2);
    }

    /** The city of a county, the province of a city. */
    static Optional<String> around(String region) {
        if (isProvince(region)) {
            return Optional.empty();
        }
        return Optional.of(region.endsWith("00") ? province(region) + "0000" : city(region) + "00");
    }

    static String pool(String region) {
        if (isMunicipality(province(region))) {
            return province(region) + "0000";
        }
        return isOfNoCity(region) ? region : city(region) + "00";
    }

    static boolean sameProvince(String a, String b) {
        return province(a).equals(province(b));
    }

    private PlainRegion() {}
}
