package org.yingbao.rules.facts;

/**
 * Strings compare by their UTF-8 bytes, which is the order of their code points; {@code String.compareTo} differs above
 * the BMP.
 */
public final class Utf8Order {
    private Utf8Order() {}

    public static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Surrogates stand for code points above every other char, so they rank last. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x1_0000 : c;
    }
}
