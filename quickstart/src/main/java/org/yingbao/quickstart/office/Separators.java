package org.yingbao.quickstart.office;

/** Which sign parts the cells of a text. */
final class Separators {

    private static final String SIGNS = ",;\t";
    private static final int ENOUGH = 20_000;

    private Separators() {}

    /** The one that stands most often outside quotation marks at the beginning of the text. */
    static char of(String text) {
        int[] counts = new int[SIGNS.length()];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int sign = SIGNS.indexOf(c);
            if (sign >= 0 && !quoted) {
                counts[sign]++;
            }
        }
        int most = 0;
        for (int sign = 1; sign < counts.length; sign++) {
            most = counts[sign] > counts[most] ? sign : most;
        }
        return SIGNS.charAt(most);
    }
}
