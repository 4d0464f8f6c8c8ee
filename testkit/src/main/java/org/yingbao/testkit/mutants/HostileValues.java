package org.yingbao.testkit.mutants;

import java.util.List;
import org.yingbao.testkit.simulation.Chance;

/** JSON values that programs stumble over, as text. */
final class HostileValues {

    private static final int LARGE = 40_000;
    private static final int HUGE = 70_000;

    private static final List<String> FIXED = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "{}",
            "[]",
            "[{}]",
            "0",
            "-0",
            "-1",
            "1.0",
            "0.1",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "1e-999999999",
            "1e99999999999",
            "0.1e-2147483648",
            "2147483648",
            "9007199254740991",
            "9007199254740992",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1E5",
            "1999",
            "2000",
            "2100",
            "2101",
            "\"2147483648\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud842\\udfb7\"",
            "\"\\u202e\\u200b\\ufeff\"",
            "\" \"",
            "\"../../etc/passwd\"",
            "\"$where\"",
            "\"'; DROP TABLE people; --\"",
            "\"${jndi:ldap://localhost/a}\"",
            "\"%s%n%x\"",
            "\"\\r\\nX-Injected: 1\"");

    /** What the fields of the contract hold, right and nearly right. */
    private static final List<String> LIKELY = List.of(
            "\"0000-01-01\"",
            "\"1899-12-31\"",
            "\"1900-01-01\"",
            "\"2022-02-29\"",
            "\"2022-03-01\"",
            "\"2022-13-01\"",
            "\"2199-01-01\"",
            "\"9999-12-31\"",
            "\"-999999999-01-01\"",
            "\"２０２２-01-01\"",
            "\"2022-10-16T00:00:00Z\"",
            "\"9999-12-31T23:59:59-18:00\"",
            "\"0000-01-01T00:00:00+18:00\"",
            "\"2016-12-31T23:59:60Z\"",
            "\"141102\"",
            "\"990000\"",
            "\"14110２\"",
            "\"000000\"",
            "\"110000\"",
            "\"ACTIVE\"",
            "\"ENDED\"",
            "\"ANNULLED\"",
            "\"DECEASED\"",
            "\"EMPLOYEE\"",
            "\"REFUNDED\"",
            "\"PASSPORT\"",
            "\"RESIDENT_ID\"",
            "\"MEDICAL_AID\"",
            "\"141102195602110024\"",
            "\"141102195602110025\"",
            "\"14110219560231002x\"",
            "\"11010519491231002X\"",
            "\"11010519491231002x\"",
            "\"11010519491331002X\"",
            "\"１１０１０５19491231002X\"",
            "\"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷\"");

    private HostileValues() {}

    static String one(Chance chance) {
        return switch (chance.below(16)) {
            case 0 -> nested(chance, "[", "]");
            case 1 -> nested(chance, "{\"a\":", "}");
            case 2 ->
                "9".repeat(chance.pick(17, 19, 20, 300, 400, 998, 1_000, 1_001))
                        + chance.pick("", "", "e1", "e-1200", ".5");
            case 3 -> '"' + "长".repeat(chance.pick(100, LARGE / 3, HUGE / 3)) + '"';
            case 4 -> residentId(chance);
            case 5 -> "\"secret-" + chance.below(1_000_000) + '"';
            case 6, 7, 8, 9, 10 -> chance.pick(FIXED);
            default -> chance.pick(LIKELY);
        };
    }

    private static String nested(Chance chance, String open, String close) {
        int depth = chance.pick(2, 90, 110, 195, 450, 490, chance.between(494, 501), 502, 5_000);
        return open.repeat(depth) + "1" + close.repeat(depth);
    }

    /** Of a day that may not exist, mostly with its check digit (GB 11643). */
    private static String residentId(Chance chance) {
        String digits = "141102%04d%02d%02d%03d"
                .formatted(chance.between(1890, 2030), chance.below(15), chance.below(34), chance.below(1000));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        int check = Math.floorMod(1 - sum, 11);
        String last = chance.oneIn(5) ? "7" : check == 10 ? "X" : Integer.toString(check);
        return '"' + digits + last + '"';
    }
}
