package org.yingbao.identity.person;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/**
 * One part of what is true of a person, as it is published: facts, or collections.
 *
 * @param part the part of a person
 * @param write how the part becomes an event
 * @param published what a person learns from an event of this log: nothing that is older follows it
 * @param publishedElsewhere what a person learns from an event of another log, by its version
 */
record PartTopic(
        String topic,
        Function<Person, Part> part,
        Writer write,
        BiFunction<Person, Position, Person> published,
        BiFunction<Person, Long, Person> publishedElsewhere)
        implements StateTopic<Person> {

    /** Writes the event of a part. */
    interface Writer {
        ProducerRecord<byte[], byte[]> event(String id, Person person, Cause cause);
    }

    static PartTopic facts(Snapshots snapshots) {
        return new PartTopic(
                Topics.PERSONS,
                Person::facts,
                snapshots::facts,
                Person::factsPublished,
                Person::factsPublishedElsewhere);
    }

    static PartTopic collections(Snapshots snapshots) {
        return new PartTopic(
                Topics.PERSON_COLLECTIONS,
                Person::collections,
                snapshots::collections,
                Person::collectionsPublished,
                Person::collectionsPublishedElsewhere);
    }

    @Override
    public Optional<Cause> changedBy(VersionedState<Person> current) {
        Part now = part.apply(current.state());
        return Optional.ofNullable(now.changedBy()).filter(cause -> !now.behind());
    }

    @Override
    public Optional<OutputEvent> event(String id, VersionedState<Person> current) {
        return changedBy(current).map(cause -> new OutputEvent(write.event(id, current.state(), cause)));
    }

    /** What was published of somebody whom the store forgot is not followed by anything older. */
    @Override
    public @Nullable Person restore(String id, Optional<Person> current, ConsumerRecord<byte[], byte[]> event) {
        Position after = Position.parse(Headers.required(event, Headers.CAUSE));
        return learned(current, known -> published.apply(known, after));
    }

    @Override
    public @Nullable Person restoreMirrored(String id, Optional<Person> current, ConsumerRecord<byte[], byte[]> event) {
        long version = Json.MAPPER.readTree(event.value()).path("version").asLong();
        return learned(current, known -> publishedElsewhere.apply(known, version));
    }

    private static @Nullable Person learned(Optional<Person> current, Function<Person, Person> lesson) {
        Person known = current.orElse(Person.UNKNOWN);
        Person learned = lesson.apply(known);
        return learned.equals(known) ? null : learned;
    }
}
