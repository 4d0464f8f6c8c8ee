package org.yingbao.benchmark.peer.streams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.PersonFold;

/** A person's document in the state store, folded record by record. */
final class PersonStep<N> extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final PersonFold<?, N> fold;
    private @Nullable KeyValueStore<Bytes, byte[]> people;

    PersonStep(PersonFold<?, N> fold) {
        this.fold = fold;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        people = context.getStateStore(StreamsMain.PEOPLE);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        fold.read(Records.read(record, context())).ifPresent(heard -> process(heard, record.timestamp()));
    }

    private void process(PersonFold.Heard<N> heard, long timestamp) {
        KeyValueStore<Bytes, byte[]> documents = java.util.Objects.requireNonNull(people);
        Bytes key = Bytes.wrap(heard.id().getBytes(StandardCharsets.UTF_8));
        PersonFold.Result result = fold.fold(heard.id(), documents.get(key), List.of(heard));
        if (result.body() != null) {
            documents.put(key, result.body());
        }
        result.leaving().forEach(leaving -> Records.forward(leaving, timestamp, context()));
    }
}
