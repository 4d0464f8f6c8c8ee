package org.yingbao.subsidy.door;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.draft.DraftAdmitted;
import org.yingbao.subsidy.draft.DraftVersion;
import org.yingbao.subsidy.policy.DraftReader;
import org.yingbao.subsidy.policy.ReadDraft;

/** A draft goes into a book of its own: nobody is decided by it. */
record DraftEntrance(Events events) implements Entrance {

    @Override
    public String type() {
        return EventTypes.POLICY_DRAFT;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        String digest = Digest.of(event.data());
        ReadDraft draft = DraftReader.read(event.data());
        NotInFuture.check(event);
        draft.read().refuseGaps();
        DraftVersion version = new DraftVersion(draft.draftId(), draft.revision(), event.time(), event.id(), digest);
        return List.of(events.in(
                0,
                BookTopics.DRAFTS,
                version.draftId() + "/" + version.revision(),
                DraftAdmitted.TYPE,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(new DraftAdmitted(version, event.source(), event.data())),
                event.cause()));
    }
}
