package org.yingbao.rules.place;

/**
 * The province-level codes of GB/T 2260, with 66, by which medical insurance names the production corps (兵团); and the
 * four among them that are one pooling region each.
 */
final class Province {
    private static final int[] CODES = {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65, 66, 71, 81, 82
    };
    private static final long LOW = bits(0);
    private static final long HIGH = bits(64);

    private Province() {}

    static boolean isKnown(int code) {
        return ((code < 64 ? LOW >>> code : HIGH >>> (code - 64)) & 1) == 1;
    }

    static boolean poolsWhole(String code) {
        char first = code.charAt(0);
        char second = code.charAt(1);
        return switch (first) {
            case '1' -> second == '1' || second == '2';
            case '3' -> second == '1';
            case '5' -> second == '0';
            default -> false;
        };
    }

    private static long bits(int offset) {
        long bits = 0;
        for (int code : CODES) {
            if (code >= offset && code < offset + 64) {
                bits |= 1L << (code - offset);
            }
        }
        return bits;
    }
}
