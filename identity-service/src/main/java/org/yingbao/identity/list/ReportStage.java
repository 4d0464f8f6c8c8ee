package org.yingbao.identity.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.store.Kept;

/** Tells departments what became of their lists, once and never something older after something newer. */
public final class ReportStage implements Stage<ReportedLists, DueReport> {

    private static final StageDefinition<ReportedLists> DEFINITION =
            new StageDefinition<>("list-reports", List.of(Topics.LIST_VERDICTS), ReportedLists.class);

    public static final Kept KEPT = DEFINITION.kept();

    private final List<Output<ReportedLists>> outputs;

    public ReportStage(Events events) {
        this.outputs = List.of(new ReportsTopic(events));
    }

    @Override
    public StageDefinition<ReportedLists> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<ReportedLists>> outputs() {
        return outputs;
    }

    @Override
    public Input<DueReport> read(ConsumerRecord<byte[], byte[]> record) {
        return new Input.One<>(
                new String(record.key(), StandardCharsets.UTF_8),
                Json.MAPPER.readValue(record.value(), DueReport.class));
    }

    @Override
    public Change<ReportedLists> apply(String listId, Optional<ReportedLists> current, Event<DueReport> event) {
        DueReport due = event.content();
        ReportedLists known = current.orElse(ReportedLists.NONE);
        ReportedLists.ReportedList now = told(due.report(), due.news());
        Optional<ReportedLists.ReportedList> before = known.of(now);
        if (before.isPresent()
                && (before.get().news() >= due.news() || before.get().digest().equals(now.digest()))) {
            return before.get().news() >= due.news() ? Change.unchanged() : Change.quietlyTo(known.with(now));
        }
        String id = "list/" + ListKeys.hash(now.source() + "/" + listId) + "/" + now.revision() + "/" + due.news();
        return new Change<>(
                known.with(now),
                List.of(OutboxEvent.of(due.report(), Topics.LIST_REPORTS, EventTypes.LIST_REPORT, id, event.cause())));
    }

    static ReportedLists.ReportedList told(ListReport report, long news) {
        return new ReportedLists.ReportedList(
                report.source(), report.revision(), news, ListKeys.hash(Json.MAPPER.writeValueAsString(report)));
    }
}
