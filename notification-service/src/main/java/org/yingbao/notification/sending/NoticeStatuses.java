package org.yingbao.notification.sending;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeHistory;
import org.yingbao.notification.told.NoticeStatus;
import org.yingbao.notification.told.NoticesOfYear;
import org.yingbao.notification.told.NotificationStage;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.store.Store;

/** What becomes of notices, in the documents that the stage keeps of people. */
final class NoticeStatuses {

    private final Documents<NoticeHistory> histories;

    NoticeStatuses(Store store) {
        this.histories = new Documents<>(NotificationStage.DEFINITION, store);
    }

    /** What is known now decides; it is decided again if another writer comes between. */
    interface Decision {
        NoticeStatus after(NoticeStatus known, boolean replaced);
    }

    /**
     * Keeps what is decided and returns it. A notice without a document was met by nobody yet, so nothing replaces it.
     */
    NoticeStatus decide(Notice notice, Cause cause, Decision decision) {
        AtomicReference<NoticeStatus> decided = new AtomicReference<>();
        histories.update(notice.personId(), cause, standing -> {
            NoticeHistory history = standing.orElse(NoticeHistory.NOTHING);
            NoticesOfYear year = history.of(notice.coverageYear()).met(notice);
            NoticeStatus known = year.fateOf(notice);
            NoticeStatus after = decision.after(known, year.replaced(notice));
            decided.set(after);
            return after.equals(known)
                    ? Optional.empty()
                    : Optional.of(history.with(notice.coverageYear(), year.with(notice, after)));
        });
        return Objects.requireNonNull(decided.get());
    }
}
