package org.yingbao.benchmark.peer.team.event;

import java.util.Locale;
import java.util.regex.Pattern;

/** White space as the contract has it: Unicode's, and U+200B and U+FEFF with it. */
public final class Texts {

    private static final String SPACE = "[\\p{IsWhite_Space}\\u200B\\uFEFF]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern ENDS = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");

    private Texts() {}

    public static String trimmed(String text) {
        return mayHaveSpaces(text) ? ENDS.matcher(text).replaceAll("") : text;
    }

    public static String compact(String text) {
        return mayHaveSpaces(text) ? SPACES.matcher(text).replaceAll("") : text;
    }

    /** Without white space and case, for comparisons. */
    public static String folded(String text) {
        return compact(text).toUpperCase(Locale.ROOT);
    }

    private static boolean mayHaveSpaces(String text) {
        return text.chars().anyMatch(c -> c <= ' ' || (c >= 0x85 && (c < 0x3400 || c > 0x9fff)));
    }
}
