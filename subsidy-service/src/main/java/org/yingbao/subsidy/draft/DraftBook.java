package org.yingbao.subsidy.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.subsidy.policy.DraftReader;
import org.yingbao.subsidy.policy.ReadDraft;

/**
 * All drafts as they count, as every instance reads them. Nobody is decided by them. One thread writes, any may ask.
 */
public final class DraftBook {
    /** What it is read from. */
    public static final String FOLLOWED = Topics.ACCEPTED_DRAFTS;

    private final Map<String, KnownDraft> byId = new HashMap<>();
    private long next;

    /** Takes in a record of its topic; it may come again. */
    public synchronized void on(ConsumerRecord<byte[], byte[]> record) {
        if (record.offset() < next) {
            return;
        }
        DraftAdmitted admitted = Json.MAPPER.readValue(record.value(), DraftAdmitted.class);
        KnownDraft known = byId.get(admitted.version().draftId());
        if (known == null
                || known.version().version().compareTo(admitted.version().version()) < 0) {
            ReadDraft read = read(admitted);
            byId.put(
                    read.draftId(),
                    new KnownDraft(admitted.version(), read.annulled(), read.policy(), record.offset()));
        }
        next = record.offset() + 1;
    }

    private static ReadDraft read(DraftAdmitted admitted) {
        try {
            return DraftReader.read(admitted.draft());
        } catch (Refused impossible) {
            throw new IllegalStateException(
                    "the door let in " + admitted.version().draftId(), impossible);
        }
    }

    synchronized boolean hasRead(long at) {
        return next > at;
    }

    /** The draft whose trial begins, or ends, with the record at an offset, if nothing later counts in its place. */
    synchronized Optional<KnownDraft> begunBy(long at) {
        return byId.values().stream().filter(known -> known.run() == at).findFirst();
    }
}
