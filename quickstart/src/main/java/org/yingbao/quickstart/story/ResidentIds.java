package org.yingbao.quickstart.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Invents resident IDs by GB 11643, no two alike. They begin with 141199, a division that does not exist, so that no
 * real person has one of them.
 */
final class ResidentIds {

    private static final String NOWHERE = "141199";
    private static final int SEQUENCES = 999;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final Set<String> taken = new HashSet<>();

    String next(Hardship hardship, RandomGenerator random) {
        String id;
        do {
            LocalDate birth = LocalDate.ofEpochDay(
                    random.nextLong(hardship.earliestBirth.toEpochDay(), hardship.latestBirth.toEpochDay() + 1));
            String sequence =
                    Integer.toString(1000 + random.nextInt(1, SEQUENCES + 1)).substring(1);
            id = checked(NOWHERE + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence);
        } while (!taken.add(id));
        return id;
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
