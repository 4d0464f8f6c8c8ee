package org.yingbao.subsidy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.subsidy.PreviewPage;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.event.Events;

/**
 * What an admitted draft leads to: a look through every partition, or, where it is given up, only the word that it is.
 */
record DraftSteps(Events events, DraftReading drafts, int partitions) implements Entrance {
    @Override
    public String type() {
        return DraftAdmitted.TYPE;
    }

    @Override
    public int maxBytes() {
        return PreviewPages.LARGEST;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) {
        Optional<KnownDraft> begun = drafts.begunBy(event.record().offset());
        if (begun.isEmpty()) {
            return List.of();
        }
        KnownDraft draft = begun.get();
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        PreviewPage begins = new PreviewPage(draft.previewed(partitions), null, List.of());
        leaving.add(PreviewPages.written(begins, events, 0, "/begun", event.cause()));
        for (int partition = 0; partition < partitions && !draft.annulled(); partition++) {
            leaving.addAll(PreviewCommand.first(draft).written(events, partition, event.cause()));
        }
        return leaving;
    }
}
