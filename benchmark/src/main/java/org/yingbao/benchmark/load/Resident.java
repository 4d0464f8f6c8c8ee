package org.yingbao.benchmark.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.yingbao.contracts.department.Document;
import org.yingbao.contracts.department.Person;

/** An invented person, whom a number names. The division in the document does not exist, so nobody real has it. */
record Resident(int number) {

    private static final String NOWHERE = "141199";
    private static final LocalDate EARLIEST = LocalDate.of(1932, 1, 1);
    private static final int DAYS = 32_000;
    private static final int STRIDE = 7_919;
    private static final int SEQUENCES = 999;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "秀英桂兰玉梅建国志强春生明华小红文军海燕丽萍永福";

    String documentNumber() {
        LocalDate birth = EARLIEST.plusDays((long) number / SEQUENCES * STRIDE % DAYS);
        String digits = NOWHERE
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + Integer.toString(1000 + 1 + number % SEQUENCES).substring(1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    String name() {
        int mixed = (number * 0x9E3779B1) >>> 4;
        return "" + SURNAMES.charAt(mixed % SURNAMES.length())
                + GIVEN.charAt(mixed / 32 % GIVEN.length())
                + GIVEN.charAt(mixed / 1024 % GIVEN.length());
    }

    Person person() {
        return new Person(
                new Document(Document.Type.RESIDENT_ID.name(), documentNumber()), name(), null, null, null, null);
    }
}
