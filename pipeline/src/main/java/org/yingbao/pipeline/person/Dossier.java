package org.yingbao.pipeline.person;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.event.Cause;

/**
 * What a stage keeps of one person.
 *
 * @param version counts the news that changed the state, from 1
 * @param changedBy the news that changed it last
 * @param letters those caused lately, until it is known that they are published
 */
public record Dossier<D>(long version, D state, Cause changedBy, List<Letter> letters) {

    /** Whether one of its letters is this event, which is published. */
    boolean awaits(ConsumerRecord<?, ?> published) {
        return letters.stream().anyMatch(letter -> letter.isPublishedAs(published));
    }

    Dossier<D> without(ConsumerRecord<?, ?> published) {
        List<Letter> others = letters.stream()
                .filter(letter -> !letter.isPublishedAs(published))
                .toList();
        return new Dossier<>(version, state, changedBy, others);
    }

    /** The same for everybody else, with another state. */
    Dossier<D> keeping(D other) {
        return new Dossier<>(version, other, changedBy, letters);
    }
}
