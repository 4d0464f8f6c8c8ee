package org.yingbao.identity.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A resident ID (公民身份号码) of 18 characters by GB 11643: region, birth date, sequence, check digit. */
final class ResidentId {

    static final String TYPE = "RESIDENT_ID";
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private ResidentId() {}

    static boolean hasItsLength(String number) {
        return number.codePointCount(0, number.length()) == LENGTH;
    }

    /** A small x is taken as X. */
    static String normalised(String number) {
        return number.replace('x', 'X');
    }

    static boolean hasValidCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            char digit = number.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
            sum += (digit - '0') * WEIGHTS[i];
        }
        return number.charAt(WEIGHTS.length) == CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    /** The birth date; empty if there is no such day. */
    static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
