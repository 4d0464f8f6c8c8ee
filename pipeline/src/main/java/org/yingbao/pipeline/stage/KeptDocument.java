package org.yingbao.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;
import tools.jackson.databind.JsonNode;

/**
 * A document as it is stored.
 *
 * @param letters the events of the outbox that hold their content
 * @param told those whose content the document tells; null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptDocument<D>(
        long version,
        D state,
        Cause changedBy,
        List<Letter> letters,
        @Nullable List<Told> told,
        @Nullable Tallied tallied) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Letter(
            String topic,
            String type,
            String id,
            @Nullable JsonNode value,
            Cause cause,
            @Nullable Position with) {

        static Letter of(OutboxEvent event) {
            return new Letter(event.topic(), event.type(), event.id(), event.value(), event.cause(), event.with());
        }

        OutboxEvent event() {
            return new OutboxEvent(topic, type, id, value, cause, with, false);
        }
    }

    /** An event that the last change caused, without what the document says of it. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Told(String topic, String type, String id) {

        static Told of(OutboxEvent event) {
            return new Told(event.topic(), event.type(), event.id());
        }

        OutboxEvent event(Cause cause) {
            return new OutboxEvent(topic, type, id, null, cause, null, true);
        }
    }

    static <D> KeptDocument<D> of(VersionedState<D> current) {
        List<Letter> letters = new ArrayList<>(current.outbox().size());
        List<Told> told = new ArrayList<>(current.outbox().size());
        for (OutboxEvent event : current.outbox()) {
            if (event.told()) {
                told.add(Told.of(event));
            } else {
                letters.add(Letter.of(event));
            }
        }
        return new KeptDocument<>(
                current.version(),
                current.state(),
                current.changedBy(),
                letters,
                told.isEmpty() ? null : told,
                current.tallied());
    }

    /** What was caused earlier leaves first. */
    VersionedState<D> current() {
        List<OutboxEvent> outbox = new ArrayList<>(letters.size());
        letters.forEach(letter -> outbox.add(letter.event()));
        if (told != null) {
            told.forEach(event -> outbox.add(event.event(changedBy)));
        }
        return new VersionedState<>(version, state, changedBy, outbox, tallied);
    }
}
