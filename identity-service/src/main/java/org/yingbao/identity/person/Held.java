package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The version that counts of a register, as far as this person knows.
 *
 * @param rivals digests of other contents that were sent under the same revision
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Held(CheckedRecord record, List<String> rivals) {

    Held(CheckedRecord record, @Nullable List<String> rivals) {
        this.record = record;
        this.rivals = rivals == null ? List.of() : rivals;
    }

    private static final int REPORTED = 16;

    static Held first(CheckedRecord record) {
        return new Held(record, List.of());
    }

    /** Whether the other is another content under the same revision that was not seen before. */
    boolean isRivalledBy(CheckedRecord other) {
        return other.version().revision() == record.version().revision()
                && !other.version().digest().equals(record.version().digest())
                && !rivals.contains(other.version().digest())
                && rivals.size() < REPORTED;
    }

    Held against(String digest) {
        List<String> more = new ArrayList<>(rivals);
        more.add(digest);
        return new Held(record, more);
    }

    /** The newer version in the place of this one. */
    Held replacedBy(CheckedRecord newer) {
        boolean sameRevision = newer.version().revision() == record.version().revision();
        return new Held(newer, sameRevision ? rivals : List.of());
    }
}
