package org.yingbao.quickstart.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as offices write them: 2022-09-01, 2022/9/1, 2022年9月1日, 20220901, and cells that are days. */
final class Days {

    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)(?:[ T]0?0:00(?::00)?)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Days() {}

    /** As the contract writes it; what is no day stays as it is, and the door says so. */
    static String of(Cell cell) {
        String words = cell.words();
        Matcher parted = PARTED.matcher(words);
        if (parted.matches()) {
            return parted.group(2) == null
                    ? day(words, parted.group(1), parted.group(4), parted.group(5))
                    : day(words, parted.group(1), parted.group(2), parted.group(3));
        }
        Matcher together = TOGETHER.matcher(words);
        return together.matches() ? day(words, together.group(1), together.group(2), together.group(3)) : words;
    }

    private static String day(String words, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return words;
        }
    }
}
