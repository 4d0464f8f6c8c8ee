package org.yingbao.pipeline.person;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Trouble;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.Store;

/** Teaches documents what was published in their name, when the store may have forgotten it. */
final class Adoption<D> {

    private final Stage<D, ?> stage;
    private final Dossiers<D> dossiers;

    Adoption(Stage<D, ?> stage, Store store) {
        this.stage = stage;
        this.dossiers = new Dossiers<>(stage, store);
    }

    void adopt(int partition, List<ConsumerRecord<byte[], byte[]>> published) {
        Map<String, List<ConsumerRecord<byte[], byte[]>>> byPerson = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : published) {
            byPerson.computeIfAbsent(new String(record.key(), StandardCharsets.UTF_8), id -> new ArrayList<>())
                    .add(record);
        }
        Map<String, Dossiers.Loaded<D>> loaded = byPerson.isEmpty() ? Map.of() : dossiers.load(byPerson.keySet());
        List<Folding<D, ?>> changed = new ArrayList<>();
        byPerson.forEach((id, records) -> {
            Folding<D, ?> folding = new Folding<>(id, List.of());
            if (folding.adopt(loaded.get(id), records, (before, record) -> stage.adopt(id, before, record))) {
                changed.add(folding);
            }
        });
        if (!changed.isEmpty() && !dossiers.write(partition, changed).isEmpty()) {
            throw new Trouble("another writer is at partition " + partition);
        }
    }

    /** One step of adoption. */
    interface Step<D> {
        @Nullable
        D after(Optional<D> before, ConsumerRecord<byte[], byte[]> published);
    }

    static <D> Dossier<D> with(@Nullable Dossier<D> before, D state, ConsumerRecord<byte[], byte[]> record) {
        return before == null
                ? new Dossier<>(1, state, Headers.causeOf(record), List.of())
                : new Dossier<>(before.version(), state, before.changedBy(), before.letters());
    }
}
