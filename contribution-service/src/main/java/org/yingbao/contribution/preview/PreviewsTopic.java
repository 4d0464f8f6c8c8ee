package org.yingbao.contribution.preview;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** The previews as medical insurance reads them. */
record PreviewsTopic(Events events) implements StateTopic<Preview> {
    @Override
    public String topic() {
        return Topics.POLICY_PREVIEWS;
    }

    @Override
    public Optional<OutputEvent> event(String draftId, VersionedState<Preview> current) {
        Preview preview = current.state();
        if (preview.draft() == null || !preview.isKnown()) {
            return Optional.empty();
        }
        byte[] value = Json.MAPPER.writeValueAsBytes(PreviewWriter.write(preview.draft(), preview));
        String id = draftId + "/" + preview.read();
        return Optional.of(new OutputEvent(
                events.in(0, topic(), draftId, EventTypes.POLICY_PREVIEW, id, value, current.changedBy())));
    }

    @Override
    public @Nullable Preview restore(
            String draftId, Optional<Preview> current, ConsumerRecord<byte[], byte[]> published) {
        long after = Position.parse(Headers.required(published, Headers.CAUSE)).offset();
        return current.orElse(Preview.UNKNOWN).publishedAfter(after);
    }

    /** There the drafts are tried anew. */
    @Override
    public @Nullable Preview restoreMirrored(
            String draftId, Optional<Preview> current, ConsumerRecord<byte[], byte[]> published) {
        return null;
    }
}
