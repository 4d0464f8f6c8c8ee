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
public record NoticesOfYear(
        long heard,
        @Nullable Concern said,
        @Nullable String because,
        @Nullable Notice last,
        SortedMap<Long, NoticeStatus> fates) {

    static final NoticesOfYear NOTHING = new NoticesOfYear(0, null, null, null, Collections.emptySortedMap());

    NoticesOfYear heardUpTo(long version) {
        return new NoticesOfYear(version, said, because, last, fates);
    }

    /** The last notice, if it is older than this version and no sender has taken it up. */
    Optional<Notice> unsentBefore(long version) {
        return Optional.ofNullable(last)
                .filter(notice -> notice.instructionVersion() < version)
                .filter(notice -> NoticeStatus.ISSUED.equals(fates.get(notice.instructionVersion())));
    }

    /** Whether a notice of this version, or of a later one, was met on the topic: they leave in order. */
    boolean issuedUpTo(long version) {
        return last != null && last.instructionVersion() >= version;
    }

    /** After a notice of this version; what is known of its fate from elsewhere stays. */
    NoticesOfYear issued(Notice notice, Concern concern, String reason) {
        SortedMap<Long, NoticeStatus> after = new TreeMap<>(fates);
        unsentBefore(notice.instructionVersion())
                .ifPresent(replaced -> after.put(replaced.instructionVersion(), NoticeStatus.REPLACED));
        after.putIfAbsent(notice.instructionVersion(), NoticeStatus.ISSUED);
        return new NoticesOfYear(notice.instructionVersion(), concern, reason, later(notice), after);
    }

    /** After a notice was met on the topic; it may be known or not. */
    public NoticesOfYear met(Notice notice) {
        NoticeStatus published = NoticeStatus.published(notice.status());
        NoticeStatus known = fates.get(notice.instructionVersion());
        return known != null && !published.isAfter(known)
                ? this
                : new NoticesOfYear(heard, said, because, later(notice), fates).with(notice, published);
    }

    public NoticesOfYear with(Notice notice, NoticeStatus fate) {
        SortedMap<Long, NoticeStatus> after = new TreeMap<>(fates);
        after.put(notice.instructionVersion(), fate);
        return new NoticesOfYear(heard, said, because, last, after);
    }

    public NoticeStatus fateOf(Notice notice) {
        return fates.getOrDefault(notice.instructionVersion(), NoticeStatus.ISSUED);
    }

    /** Whether there is a newer notice. */
    public boolean replaced(Notice notice) {
        return last != null && last.instructionVersion() > notice.instructionVersion();
    }

    private Notice later(Notice notice) {
        return last != null && last.instructionVersion() >= notice.instructionVersion()
                ? last
                : Statuses.of(notice, NoticeStatus.Step.ISSUED);
    }
}
