package org.yingbao.rules.place;

import java.util.Optional;

/**
 * A region of GB/T 2260: six digits whose first two are a province. Certifying region (身份认定地), place of enrolment and
 * the place a policy is made for are all regions. Any other code is an {@code IllegalArgumentException}.
 */
public record Region(String code) {
    private static final String DIRECTLY_BELOW_THE_PROVINCE = "90";

    public Region {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("not a region of GB/T 2260");
        }
    }

    /** Six digits whose first two are a province-level code. */
    public static boolean isKnown(String code) {
        if (code.length() != 6) {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return Province.isKnown((code.charAt(0) - '0') * 10 + code.charAt(1) - '0');
    }

    /** The region above by the code alone: of a county its city, of a city its province, of a province none. */
    public Optional<Region> above() {
        if (code.endsWith("0000")) {
            return Optional.empty();
        }
        return Optional.of(code.endsWith("00") ? province() : city());
    }

    /** The digits with which every code below it begins: two of a province, four of a city, all six of a county. */
    public String digits() {
        if (code.endsWith("0000")) {
            return code.substring(0, 2);
        }
        return code.endsWith("00") ? code.substring(0, 4) : code;
    }

    /** The province-level region above; a province is its own. */
    public Region province() {
        return new Region(code.substring(0, 2) + "0000");
    }

    /**
     * The pooling region (统筹区) by the code alone: one of the four municipalities, a county directly below its province,
     * else the city.
     */
    public Region poolByCode() {
        if (Province.poolsWhole(code)) {
            return province();
        }
        return code.startsWith(DIRECTLY_BELOW_THE_PROVINCE, 2) ? this : city();
    }

    public boolean sameProvince(Region other) {
        return code.charAt(0) == other.code.charAt(0) && code.charAt(1) == other.code.charAt(1);
    }

    private Region city() {
        return new Region(code.substring(0, 4) + "00");
    }

    @Override
    public String toString() {
        return code;
    }
}
