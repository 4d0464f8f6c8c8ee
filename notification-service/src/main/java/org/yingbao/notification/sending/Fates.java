package org.yingbao.notification.sending;

import java.util.List;
import java.util.Map;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.Fate;
import org.yingbao.notification.told.Told;
import org.yingbao.notification.told.ToldOfYear;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.person.Dossier;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;
import tools.jackson.databind.JavaType;

/** What becomes of notices, in the documents that the stage keeps of people. */
final class Fates {

    private static final JavaType DOSSIER =
            Json.MAPPER.getTypeFactory().constructParametricType(Dossier.class, Told.class);

    private final Store store;

    Fates(Store store) {
        this.store = store;
    }

    /** What is known now decides; it is decided again if another writer comes between. */
    interface Decision {
        Fate after(Fate known, boolean replaced);
    }

    /**
     * Keeps what is decided and returns it. A notice without a document was met by nobody yet, so nothing replaces it.
     */
    Fate decide(Notice notice, Cause cause, Decision decision) {
        while (true) {
            Stored stored =
                    store.load(Told.COLLECTION, List.of(notice.personId())).get(notice.personId());
            Dossier<Told> dossier = stored == null
                    ? new Dossier<>(1, Told.NOTHING, cause, List.of())
                    : Json.KEPT.readValue(stored.body(), DOSSIER);
            ToldOfYear year = dossier.state().of(notice.coverageYear()).met(notice);
            Fate known = year.fateOf(notice);
            Fate after = decision.after(known, year.replaced(notice));
            if (after.equals(known)) {
                return after;
            }
            Told told = dossier.state().with(notice.coverageYear(), year.with(notice, after));
            long expected = stored == null ? 0 : stored.version();
            if (write(notice.personId(), expected, with(dossier, told))) {
                return after;
            }
        }
    }

    private static Dossier<Told> with(Dossier<Told> dossier, Told told) {
        return new Dossier<>(dossier.version(), told, dossier.changedBy(), dossier.letters());
    }

    private boolean write(String id, long expected, Dossier<Told> dossier) {
        Write write = new Write(id, expected, Json.KEPT.writeValueAsBytes(dossier), Map.of());
        return store.write(Told.COLLECTION, List.of(write)).isEmpty();
    }
}
