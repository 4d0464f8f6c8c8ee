package org.yingbao.notification.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.notification.Notice;

/**
 * What a person was told of one coverage year.
 *
 * @param heard the last version of the instruction that the stage has read
 * @param said what the last notice was about
 * @param because the reason code of the last notice
 * @param last the last notice, as issued
 * @param fates of each notice, by the version of its instruction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldOfYear(
        long heard,
        @Nullable Concern said,
        @Nullable String because,
        @Nullable Notice last,
        SortedMap<Long, Fate> fates) {

    static final ToldOfYear NOTHING = new ToldOfYear(0, null, null, null, Collections.emptySortedMap());

    ToldOfYear heardUpTo(long version) {
        return new ToldOfYear(version, said, because, last, fates);
    }

    /** The last notice, if it is older than this version and no sender has taken it up. */
    Optional<Notice> unsentBefore(long version) {
        return Optional.ofNullable(last)
                .filter(notice -> notice.instructionVersion() < version)
                .filter(notice -> Fate.ISSUED.equals(fates.get(notice.instructionVersion())));
    }

    /** Whether a notice of this version, or of a later one, was met on the topic: they leave in order. */
    boolean issuedUpTo(long version) {
        return last != null && last.instructionVersion() >= version;
    }

    /** After a notice of this version; what is known of its fate from elsewhere stays. */
    ToldOfYear issued(Notice notice, Concern concern, String reason) {
        SortedMap<Long, Fate> after = new TreeMap<>(fates);
        unsentBefore(notice.instructionVersion())
                .ifPresent(replaced -> after.put(replaced.instructionVersion(), Fate.REPLACED));
        after.putIfAbsent(notice.instructionVersion(), Fate.ISSUED);
        return new ToldOfYear(notice.instructionVersion(), concern, reason, later(notice), after);
    }

    /** After a notice was met on the topic; it may be known or not. */
    public ToldOfYear met(Notice notice) {
        Fate published = Fate.published(notice.status());
        Fate known = fates.get(notice.instructionVersion());
        return known != null && !published.isAfter(known)
                ? this
                : new ToldOfYear(heard, said, because, later(notice), fates).with(notice, published);
    }

    public ToldOfYear with(Notice notice, Fate fate) {
        SortedMap<Long, Fate> after = new TreeMap<>(fates);
        after.put(notice.instructionVersion(), fate);
        return new ToldOfYear(heard, said, because, last, after);
    }

    public Fate fateOf(Notice notice) {
        return fates.getOrDefault(notice.instructionVersion(), Fate.ISSUED);
    }

    /** Whether there is a newer notice. */
    public boolean replaced(Notice notice) {
        return last != null && last.instructionVersion() > notice.instructionVersion();
    }

    private Notice later(Notice notice) {
        return last != null && last.instructionVersion() >= notice.instructionVersion()
                ? last
                : Statuses.of(notice, Fate.Step.ISSUED);
    }
}
