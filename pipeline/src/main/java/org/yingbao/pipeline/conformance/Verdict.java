package org.yingbao.pipeline.conformance;

import java.util.List;
import org.yingbao.pipeline.door.Doors.BadRow;

/**
 * What the door would say of one record.
 *
 * @param line where the record stands in its file, from 1
 * @param reason why it would be refused, as {@code yb_reason} says it; empty if it passes
 * @param detail where and what is wrong, without personal data; empty if it passes
 * @param badRows of a part of a list, which passes all the same
 */
public record Verdict(long line, String topic, String reason, String detail, List<BadRow> badRows) {

    public Verdict {
        badRows = List.copyOf(badRows);
    }

    /** Whether the record would be taken, bad rows of a list aside. */
    public boolean passes() {
        return reason.isEmpty();
    }

    /** Whether nothing at all is wrong. */
    public boolean isGood() {
        return passes() && badRows.isEmpty();
    }

    @Override
    public String toString() {
        String said = passes() ? "passes" : reason + ": " + detail;
        return "line " + line + " on " + topic + " " + said + (badRows.isEmpty() ? "" : ", bad rows: " + badRows);
    }
}
