package org.yingbao.system.simulation.planted;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.JoinedRuns;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.testkit.simulation.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults in what becomes of full lists. */
final class ListFaults {

    private static final String SOMEBODY = "p" + "a".repeat(26);

    private ListFaults() {}

    /** Who cannot be known is taken for somebody: the list holds nothing back, and ends those whom it misses. */
    static Fault listEndsPeopleThoughHeld() {
        return reading(Topics.CHECKED_LISTS, () -> event -> {
            for (JsonNode row : event.path("rows")) {
                if (!row.has("personId")) {
                    ((ObjectNode) row).put("personId", SOMEBODY);
                }
            }
            return event;
        });
    }

    /** What lists mean for a person is added to itself when it comes again. */
    static Fault runJoinedTwice() {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                return new ForwardingStage<>(stage) {
                    @Override
                    public Change<D> apply(String key, Optional<D> current, Event<N> event) {
                        return JoinedRuns.twice(current, event)
                                .map(Change::to)
                                .orElseGet(() -> super.apply(key, current, event));
                    }
                };
            }
        };
    }

    /** A release that comes again is taken for one of the next revision. */
    static Fault releaseAppliedToAnotherRevision() {
        return reading(Topics.CHECKED_LISTS, () -> {
            Set<String> seen = new HashSet<>();
            return event -> {
                if (event.has("verdict") && !seen.add(event.toString())) {
                    ObjectNode list = (ObjectNode) event.path("list");
                    list.put("revision", list.path("revision").asLong() + 1);
                }
                return event;
            };
        });
    }

    private static Fault reading(String topic, Supplier<UnaryOperator<JsonNode>> reader) {
        return new Fault() {
            @Override
            public <D, N> Stage<D, N> stage(Stage<D, N> stage) {
                UnaryOperator<JsonNode> otherwise = reader.get();
                return new ForwardingStage<>(stage) {
                    @Override
                    public Input<N> read(ConsumerRecord<byte[], byte[]> record) {
                        return super.read(record.topic().equals(topic) ? rewritten(record, otherwise) : record);
                    }
                };
            }
        };
    }

    private static ConsumerRecord<byte[], byte[]> rewritten(
            ConsumerRecord<byte[], byte[]> record, UnaryOperator<JsonNode> otherwise) {
        byte[] value = Json.MAPPER.writeValueAsBytes(otherwise.apply(Json.MAPPER.readTree(record.value())));
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                -1,
                value.length,
                record.key(),
                value,
                record.headers(),
                Optional.empty());
    }
}
