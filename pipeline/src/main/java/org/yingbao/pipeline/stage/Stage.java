package org.yingbao.pipeline.stage;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What one service does with the events of a key. Everything here is a function of its arguments (and of global facts
 * that commands repeat when they change), so that the same records give the same documents and events again.
 *
 * <p>What only some stages can do is an interface of its own: {@link AfterWrite}, {@link OnTakeover},
 * {@link ReplayAware}, {@link Sweepable}, {@link MirrorAware}, {@link ReadsMirrored}, {@link KnowsSupport},
 * {@link HearsSweepEnds}.
 *
 * @param <D> the document that it keeps for a key, as JSON
 * @param <E> the events that it understands
 */
public interface Stage<D, E> {

    /** Its name, inputs and documents; the same for its whole life. */
    StageDefinition<D> definition();

    /** Reads a record of one of the inputs. An exception makes the record a dead letter. */
    Input<E> read(ConsumerRecord<byte[], byte[]> record);

    /**
     * Applies an event to the document of its key; it must not matter how often the same event comes. An exception
     * makes the event's record a dead letter.
     *
     * @param current empty if nothing is kept for the key
     */
    Change<D> apply(String key, Optional<D> current, Event<E> event);

    /** The topics that it publishes to, keyed as its inputs are: they tell what was published before a failure. */
    List<Output<D>> outputs();
}
