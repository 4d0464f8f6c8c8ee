package org.yingbao.reporting.person;

import org.yingbao.contracts.notification.Notice;

/** Which of two states of a notice came later, in whatever order they are heard. */
final class NoticeOrder {

    private NoticeOrder() {}

    /** Whether what is known already says what is heard, or more. */
    static boolean isSaid(Notice known, Notice heard) {
        return rank(known) >= rank(heard);
    }

    /** What a gateway said is said for good; a notice that was sent stays sent, also if its decision was replaced. */
    private static int rank(Notice notice) {
        return switch (Notice.Status.valueOf(notice.status())) {
            case ISSUED -> 0;
            case WITHDRAWN -> 1;
            case REFUSED -> 2;
            case SENT -> 3;
        };
    }
}
