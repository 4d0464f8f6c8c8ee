package org.yingbao.subsidy.person;

/** How long a text is as JSON in UTF-8, without making the bytes. */
final class Utf8 {
    private static final int ONE = 0x80;
    private static final int TWO = 0x800;

    private Utf8() {}

    /** At least as many bytes as it takes, quotation marks and control characters aside. */
    static int length(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ONE) {
                length += c < TWO ? 1 : 2;
            }
        }
        return length;
    }
}
