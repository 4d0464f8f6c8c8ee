package org.yingbao.plain;

import java.util.Set;

/** How two six-digit regions relate. */
final class Region {
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

    static boolean sameProvince(String a, String b) {
        return province(a).equals(province(b));
    }

    static boolean samePool(String a, String b) {
        return isMunicipality(province(a)) ? sameProvince(a, b) : city(a).equals(city(b));
    }

    private Region() {}
}
