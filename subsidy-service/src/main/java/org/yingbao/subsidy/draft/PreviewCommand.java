package org.yingbao.subsidy.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.store.IndexEntry;

/**
 * From where on a partition is to be looked through for a draft.
 *
 * @param run the trial
 * @param sweep the offset of the first of these commands; null in that one
 * @param facts the offset before which everything was written when it began; null if that is not found out yet
 * @param after where the page before ended
 * @param page which page is next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewCommand(
        String draftId,
        long run,
        @Nullable Long sweep,
        @Nullable Long facts,
        @Nullable IndexEntry after,
        long page) {
    static final String TYPE = "org.yingbao.preview-command.v1";

    static PreviewCommand first(KnownDraft draft) {
        return new PreviewCommand(draft.version().draftId(), draft.run(), null, null, null, 0);
    }

    PreviewCommand begun(long at, long factsUntil) {
        return new PreviewCommand(
                draftId,
                run,
                sweep == null ? Long.valueOf(at) : sweep,
                facts == null ? Long.valueOf(factsUntil) : facts,
                after,
                page);
    }

    PreviewCommand from(IndexEntry last, long nextPage) {
        return new PreviewCommand(draftId, run, sweep, facts, last, nextPage);
    }

    List<ProducerRecord<byte[], byte[]>> written(Events events, int partition, Cause cause) {
        return List.of(events.in(
                partition,
                Topics.PREVIEW_COMMANDS,
                draftId,
                TYPE,
                cause.at() + "/next/" + partition,
                Json.MAPPER.writeValueAsBytes(this),
                cause));
    }
}
