package org.yingbao.pipeline.door;

import java.util.Locale;

/**
 * White space as senders produce it: Unicode's White_Space, the ideographic space among it, and the two characters of
 * no width that programs leave behind, U+200B and U+FEFF.
 */
public final class WhiteSpace {

    private WhiteSpace() {}

    public static boolean is(int codePoint) {
        return switch (codePoint) {
            case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x200B, 0xFEFF -> true;
            default -> (codePoint >= '\t' && codePoint <= '\r') || (codePoint >= 0x2000 && codePoint <= 0x200A);
        };
    }

    /** Whether there is nothing else in the text. */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(WhiteSpace::is);
    }

    /** The text without white space at either end. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text in capitals, without any white space: how texts compare that people write in different ways. */
    public static String folded(String text) {
        return text.chars().allMatch(WhiteSpace::isFolded)
                ? text
                : text.codePoints()
                        .filter(codePoint -> !is(codePoint))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .toUpperCase(Locale.ROOT);
    }

    /** Capitals, digits and signs of ASCII, and what is Chinese: most texts are nothing else. */
    private static boolean isFolded(int c) {
        return (c > ' ' && c < 'a') || (c > 'z' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
    }
}
