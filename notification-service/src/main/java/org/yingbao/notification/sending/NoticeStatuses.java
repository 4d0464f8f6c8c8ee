package org.yingbao.notification.sending;

import java.util.List;
import java.util.Map;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeHistory;
import org.yingbao.notification.told.NoticeStatus;
import org.yingbao.notification.told.NoticesOfYear;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;
import tools.jackson.databind.JavaType;

/** What becomes of notices, in the documents that the stage keeps of people. */
final class NoticeStatuses {

    private static final JavaType DOSSIER =
            Json.MAPPER.getTypeFactory().constructParametricType(VersionedState.class, NoticeHistory.class);

    private final Store store;

    NoticeStatuses(Store store) {
        this.store = store;
    }

    /** What is known now decides; it is decided again if another writer comes between. */
    interface Decision {
        NoticeStatus after(NoticeStatus known, boolean replaced);
    }

    /**
     * Keeps what is decided and returns it. A notice without a document was met by nobody yet, so nothing replaces it.
     */
    NoticeStatus decide(Notice notice, Cause cause, Decision decision) {
        while (true) {
            Stored stored = store.load(NoticeHistory.COLLECTION, List.of(notice.personId()))
                    .get(notice.personId());
            VersionedState<NoticeHistory> dossier = stored == null
                    ? new VersionedState<>(1, NoticeHistory.NOTHING, cause, List.of())
                    : Json.KEPT.readValue(stored.body(), DOSSIER);
            NoticesOfYear year = dossier.state().of(notice.coverageYear()).met(notice);
            NoticeStatus known = year.fateOf(notice);
            NoticeStatus after = decision.after(known, year.replaced(notice));
            if (after.equals(known)) {
                return after;
            }
            NoticeHistory told = dossier.state().with(notice.coverageYear(), year.with(notice, after));
            long expected = stored == null ? 0 : stored.version();
            if (write(notice.personId(), expected, with(dossier, told))) {
                return after;
            }
        }
    }

    private static VersionedState<NoticeHistory> with(VersionedState<NoticeHistory> dossier, NoticeHistory told) {
        return new VersionedState<>(dossier.version(), told, dossier.changedBy(), dossier.letters());
    }

    private boolean write(String id, long expected, VersionedState<NoticeHistory> dossier) {
        Write write = new Write(id, expected, Json.KEPT.writeValueAsBytes(dossier), Map.of());
        return store.write(NoticeHistory.COLLECTION, List.of(write)).isEmpty();
    }
}
