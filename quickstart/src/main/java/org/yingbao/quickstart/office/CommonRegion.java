package org.yingbao.quickstart.office;

/** The least region of GB/T 2260 that has two others in it. */
final class CommonRegion {

    private CommonRegion() {}

    static String of(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        return one.regionMatches(0, other, 0, 4) ? one.substring(0, 4) + "00" : one.substring(0, 2) + "0000";
    }
}
