package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonFormat;

/** The offsets of the snapshots that an account rests on; -1 where there was none. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Offsets(long entitlements, long results) {

    static final long NEVER = -1;

    public static Offsets ofEntitlements(long offset) {
        return new Offsets(offset, NEVER);
    }

    public static Offsets ofResults(long offset) {
        return new Offsets(NEVER, offset);
    }

    /** Reads what {@link #toString} wrote. */
    public static Offsets parse(String text) {
        int slash = text.indexOf('/');
        return new Offsets(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    boolean reached(Offsets other) {
        return entitlements >= other.entitlements && results >= other.results;
    }

    boolean beyond(Offsets other) {
        return reached(other) && !equals(other);
    }

    Offsets max(Offsets other) {
        return new Offsets(Math.max(entitlements, other.entitlements), Math.max(results, other.results));
    }

    @Override
    public String toString() {
        return entitlements + "/" + results;
    }
}
