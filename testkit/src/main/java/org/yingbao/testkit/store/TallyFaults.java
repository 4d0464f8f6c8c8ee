package org.yingbao.testkit.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.EarlySums;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults in how sums are kept, planted around a stage that has tallies. */
public final class TallyFaults {

    private TallyFaults() {}

    /** Sums are in their documents before the checkpoint says so. */
    public static Store writtenEarly(StageDefinition<?> definition, Store store) {
        return new ForwardingStore(store) {
            @Override
            public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
                EarlySums.write(definition, store, name, value);
                return super.mark(name, expected, value);
            }
        };
    }

    /** What a document added is taken for not counted yet. */
    public static Store countedTwice(Store store) {
        return new ForwardingStore(store) {
            @Override
            public Map<String, Stored> load(String collection, Collection<String> ids) {
                Map<String, Stored> loaded = new HashMap<>(super.load(collection, ids));
                loaded.replaceAll((id, stored) -> new Stored(id, stored.version(), uncounted(stored.body())));
                return loaded;
            }
        };
    }

    private static byte[] uncounted(byte[] body) {
        JsonNode document = Json.KEPT.readTree(body);
        if (document.path("tallied") instanceof ObjectNode tallied) {
            tallied.put("epoch", Long.MAX_VALUE);
            return Json.KEPT.writeValueAsBytes(document);
        }
        return body;
    }

    /** Nobody looks whether more was published than the store knows. */
    public static CommittedLog seesNothingPublished(CommittedLog log) {
        return new CommittedLog() {
            @Override
            public int partitions(String topic) {
                return log.partitions(topic);
            }

            @Override
            public Map<TopicPartition, Long> read(
                    Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each) {
                return log.read(from, record -> {
                    if (record.headers().lastHeader(Headers.SUMS) == null) {
                        each.accept(record);
                    }
                });
            }
        };
    }
}
