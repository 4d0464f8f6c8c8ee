package org.yingbao.identity.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yingbao.pipeline.door.WhiteSpace;
import org.yingbao.rules.place.Region;

/** A resident ID (公民身份号码) of 18 characters by GB 11643: region, birth date, sequence, check digit. */
final class ResidentId {

    static final String TYPE = "RESIDENT_ID";
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final Pattern ANYWHERE = Pattern.compile("(?<!\\d)\\d{17}[\\dX](?!\\d)");

    private ResidentId() {}

    static boolean hasItsLength(String number) {
        return number.codePointCount(0, number.length()) == LENGTH;
    }

    /** What a text is, if not one of 18 characters. */
    static String lengthFault(String number) {
        String words = "a resident ID has 18 characters";
        if (hasItsLength(WhiteSpace.folded(number))) {
            return words + ", and there is white space beside them";
        }
        return number.matches("\\d{15}") ? words + "; 15 are the old form, without century and check digit" : words;
    }

    /** A small x is taken as X. */
    static String normalised(String number) {
        return number.replace('x', 'X');
    }

    static boolean hasValidCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            char digit = number.charAt(i);
            if (!isDigit(digit)) {
                return false;
            }
            sum += (digit - '0') * WEIGHTS[i];
        }
        return number.charAt(WEIGHTS.length) == CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    /** Why the check digit cannot fit, or does not. */
    static String checkFault(String number) {
        if (number.codePoints().anyMatch(c -> c >= 0xFF01 && c <= 0xFF5E)) {
            return "a full-width character, which is not a digit 0 to 9 or X in half width";
        }
        if (number.chars().limit(WEIGHTS.length).anyMatch(c -> !isDigit((char) c))) {
            return "one of the first 17 characters is not a digit 0 to 9 (the letters O and I are none)";
        }
        char last = number.charAt(WEIGHTS.length);
        return isDigit(last) || last == 'X'
                ? "the check digit does not fit (GB 11643)"
                : "the last character is not a digit 0 to 9 or X";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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

    /** Whether somebody's number stands in the text, written in capitals and without white space. */
    static boolean isIn(String folded) {
        return folded.length() >= LENGTH
                && ANYWHERE.matcher(folded)
                        .results()
                        .map(found -> found.group())
                        .anyMatch(number -> Region.isKnown(number.substring(0, 6))
                                && hasValidCheckDigit(number)
                                && birthDate(number).isPresent());
    }
}
