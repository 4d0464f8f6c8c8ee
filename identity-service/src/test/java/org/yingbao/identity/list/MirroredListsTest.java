package org.yingbao.identity.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;

/** On another cluster, to which everything was mirrored, offsets begin anew. */
class MirroredListsTest {

    private final ReportStage stage = new ReportStage(new Events("urn:yingbao:identity"));
    private ReportedLists known = ReportedLists.NONE;
    private long offset;

    @Test
    void what_is_due_on_this_log_is_later_than_anything_of_another_one() {
        assertThat(leaves(stage.readMirrored(due(7_000, "HELD")))).isEqualTo(1);
        assertThat(leaves(stage.readMirrored(due(6_000, "INCOMPLETE")))).isZero();
        assertThat(leaves(stage.readMirrored(due(8_000, "ACCEPTED")))).isEqualTo(1);
        assertThat(leaves(stage.read(due(3, "ACCEPTED")))).isZero();
        assertThat(leaves(stage.read(due(4, "WITHDRAWN")))).isEqualTo(1);
        assertThat(leaves(stage.readMirrored(due(9_000, "HELD")))).isZero();
    }

    private int leaves(Input<ReportEvent> input) {
        if (!(input instanceof Input.One<ReportEvent>(String key, ReportEvent content))) {
            throw new IllegalStateException("not of one list");
        }
        Position at = new Position("identity.list-verdicts.v1", 0, offset++);
        Cause cause = new Cause(at, "id", "2022-10-01T00:00:00Z", "correlation", "");
        Change<ReportedLists> change = stage.apply(key, Optional.of(known), new Event<>(cause, content));
        known = Objects.requireNonNullElse(change.state(), known);
        return change.outbox().size();
    }

    private static ConsumerRecord<byte[], byte[]> due(long news, String status) {
        ListReport report = new ListReport(
                "urn:civil-affairs",
                "list",
                1,
                "141102",
                "ALL",
                LocalDate.of(2022, 9, 1),
                status,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null);
        return new ConsumerRecord<>(
                "identity.list-verdicts.v1",
                0,
                news,
                0,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                "list".getBytes(UTF_8),
                Json.MAPPER.writeValueAsBytes(new DueReport(news, null, report)),
                new RecordHeaders(List.of(Headers.header("ce_type", DueReport.TYPE))),
                Optional.empty());
    }
}
