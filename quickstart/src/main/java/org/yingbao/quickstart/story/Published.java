package org.yingbao.quickstart.story;

import java.util.Locale;

/** What Lüliang published: 199,400 people and 56.08 million yuan. A share is compared with that share of it. */
record Published(Line played, double share) {

    static final int PEOPLE = 199_400;
    static final long SUBSIDY_FEN = 5_608_000_000L;
    private static final long PRECISION_FEN = 500_000;
    /** Whole people of a class are not a share to the fen. */
    private static final long WHOLE_PEOPLE_FEN = 21_000;

    boolean samePeople() {
        return played.people() == Math.round(PEOPLE * share);
    }

    boolean sameSubsidy() {
        double tolerated = PRECISION_FEN * share + (share < 1 ? WHOLE_PEOPLE_FEN : 0);
        return Math.abs(played.subsidyFen() - SUBSIDY_FEN * share) <= tolerated;
    }

    String text() {
        return share < 1 ? scaled() + System.lineSeparator() + whole() : whole();
    }

    private String scaled() {
        return String.format(
                Locale.ROOT,
                "Played is a share of %.4g %%, each class alike. The whole: --yingbao.story-share=1",
                100 * share);
    }

    private String whole() {
        String of = share < 1 ? String.format(Locale.ROOT, " x %.4g %%", 100 * share) : "";
        return String.format(
                Locale.ROOT,
                "Published  %,d people%s: %s%nPublished  56.08 million yuan%s: %s",
                PEOPLE,
                of,
                verdict(samePeople()),
                of,
                verdict(sameSubsidy()));
    }

    private static String verdict(boolean same) {
        return same ? "agrees" : "DIFFERS";
    }
}
