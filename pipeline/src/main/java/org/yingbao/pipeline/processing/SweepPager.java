package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.HearsSweepEnds;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.SweepPage;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;

/** Takes a sweep one page further: who is found is named in a command, and the rest of the range is another one. */
final class SweepPager {

    static final int PEOPLE = 500;

    private final String collection;
    private final Store store;
    private final Events events;
    private final int people;

    /** @param people at most on a page */
    SweepPager(String collection, Store store, Events events, int people) {
        this.collection = collection;
        this.store = store;
        this.events = events;
        this.people = people;
    }

    List<ProducerRecord<byte[], byte[]>> page(
            String topic, int partition, Sweep sweep, Cause cause, @Nullable HearsSweepEnds stage) {
        boolean told = stage != null && stage.hearsTheEnd(sweep);
        List<IndexEntry> found = store.page(
                collection,
                sweep.index(),
                Index.inPartition(partition, sweep.from()),
                Index.inPartition(partition, sweep.to()),
                sweep.after(),
                people);
        List<ProducerRecord<byte[], byte[]>> commands = new ArrayList<>(2);
        if (!found.isEmpty()) {
            List<String> ids = found.stream().map(IndexEntry::id).distinct().toList();
            SweepPage named = new SweepPage(sweep.name(), ids, sweep.why());
            commands.add(command(topic, partition, SweepPage.TYPE, "named", sweep, named, cause));
        }
        // Who was named before is worked on before the rest is read: where nothing is left, everybody is done.
        if (found.size() == people || (told && !found.isEmpty())) {
            Sweep rest = sweep.next(found.getLast(), found.size());
            commands.add(command(topic, partition, Sweep.TYPE, "rest", rest, rest, cause));
        }
        if (told && found.isEmpty()) {
            commands.addAll(Objects.requireNonNull(stage).ended(sweep, partition, cause));
        }
        return commands;
    }

    private ProducerRecord<byte[], byte[]> command(
            String topic, int partition, String type, String what, Sweep sweep, Object value, Cause cause) {
        String id = cause.at() + "/" + what + "/" + sweep.done();
        return events.in(partition, topic, sweep.name(), type, id, Json.MAPPER.writeValueAsBytes(value), cause);
    }
}
