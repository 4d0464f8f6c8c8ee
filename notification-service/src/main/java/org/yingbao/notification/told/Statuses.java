package org.yingbao.notification.told;

import org.yingbao.contracts.notification.Notice;

/** The same notice under another status. */
public final class Statuses {

    private Statuses() {}

    public static Notice of(Notice notice, NoticeStatus.Step step) {
        return new Notice(
                notice.noticeId(),
                notice.personId(),
                notice.coverageYear(),
                notice.instructionId(),
                notice.instructionVersion(),
                step.status(),
                notice.title(),
                notice.text());
    }

    /** The {@code ce_id} of the event that says so. */
    public static String eventId(Notice notice) {
        return notice.noticeId() + '-' + notice.status().toLowerCase(java.util.Locale.ROOT);
    }
}
