package org.yingbao.benchmark.peer.team.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.DeadLetterReason;

/** Checks that reject. */
public final class Check {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Check() {}

    /** What must be there, whatever a record's type says. */
    public static <T> T present(@Nullable T value, String at) {
        that(value != null, at + " is missing");
        return Objects.requireNonNull(value);
    }

    public static String notBlank(@Nullable String value, String at) {
        String text = Texts.trimmed(present(value, at));
        that(!text.isEmpty(), at + " is blank");
        return text;
    }

    public static <E extends Enum<E>> void word(Class<E> words, @Nullable String value, String at) {
        String word = present(value, at);
        for (E each : words.getEnumConstants()) {
            if (each.name().equals(word)) {
                return;
            }
        }
        that(false, at + " is no word of the contract");
    }

    public static void revision(long revision) {
        that(revision >= 1, "/revision is below 1");
    }

    public static void coverageYear(int year) {
        that(year >= FIRST_YEAR && year <= LAST_YEAR, "/coverageYear is outside 2000 to 2100");
    }

    public static void amount(long fen, String at) {
        that(fen >= 0, at + " is negative");
    }

    /** The schema holds. */
    public static void that(boolean holds, String otherwise) {
        that(holds, DeadLetterReason.SCHEMA_VIOLATION, otherwise);
    }

    public static void that(boolean holds, DeadLetterReason reason, String otherwise) {
        if (!holds) {
            throw new Rejection(reason, otherwise);
        }
    }
}
