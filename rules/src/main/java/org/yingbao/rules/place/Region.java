package org.yingbao.rules.place;

/**
 * A region of GB/T 2260: six digits whose first two are a province. Certifying region (身份认定地), place of enrolment and
 * the place a policy is made for are all regions. Any other code is an {@code IllegalArgumentException}.
 */
public record Region(String code) {
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

    /** The city (or, in a municipality, the group of districts) above a county; a city is its own. */
    public Region city() {
        return new Region(code.substring(0, 4) + "00");
    }

    /** The province-level region above; a province is its own. */
    public Region province() {
        return new Region(code.substring(0, 2) + "0000");
    }

    /** Whether both belong to one pooling region (统筹区): one city, or one of the four municipalities. */
    public boolean poolsWith(Region other) {
        return sameProvince(other) && ((agrees(other, 2) && agrees(other, 3)) || Province.poolsWhole(code));
    }

    public boolean sameProvince(Region other) {
        return agrees(other, 0) && agrees(other, 1);
    }

    private boolean agrees(Region other, int digit) {
        return code.charAt(digit) == other.code.charAt(digit);
    }

    @Override
    public String toString() {
        return code;
    }
}
