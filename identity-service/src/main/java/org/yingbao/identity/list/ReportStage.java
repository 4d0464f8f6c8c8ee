package org.yingbao.identity.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.ReadsMirrored;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.store.Kept;

/** Tells departments what became of their lists, once and never something older after something newer. */
public final class ReportStage implements Stage<ReportedLists, ReportEvent>, ReadsMirrored<ReportEvent> {

    private static final StageDefinition<ReportedLists> DEFINITION =
            new StageDefinition<>("list-reports", List.of(Topics.LIST_VERDICTS), ReportedLists.class);

    public static final Kept KEPT = DEFINITION.kept();

    private final List<Output<ReportedLists>> outputs;

    public ReportStage(Events events) {
        this.outputs = List.of(new ReportsTopic(events), new DifferencesTopic(events));
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
    public Input<ReportEvent> read(ConsumerRecord<byte[], byte[]> record) {
        String listId = new String(record.key(), StandardCharsets.UTF_8);
        return new Input.One<>(
                listId,
                DueDifferences.TYPE.equals(Headers.text(record, Headers.TYPE))
                        ? new ReportEvent.DifferencesDue(Json.MAPPER.readValue(record.value(), DueDifferences.class))
                        : new ReportEvent.ReportDue(Json.MAPPER.readValue(record.value(), DueReport.class)));
    }

    /** On another log the lists come again from the beginning. */
    @Override
    public Input<ReportEvent> readMirrored(ConsumerRecord<byte[], byte[]> record) {
        return read(record) instanceof Input.One<ReportEvent>(String id, ReportEvent.ReportDue(DueReport due))
                ? new Input.One<>(id, new ReportEvent.ReportDue(due.toldElsewhere()))
                : read(record);
    }

    @Override
    public Change<ReportedLists> apply(String listId, Optional<ReportedLists> current, Event<ReportEvent> event) {
        ReportedLists known = current.orElse(ReportedLists.NONE);
        return switch (event.content()) {
            case ReportEvent.ReportDue(DueReport due) -> report(listId, known, due, event.cause());
            case ReportEvent.DifferencesDue(DueDifferences due) -> differences(known, due, event.cause());
        };
    }

    private static Change<ReportedLists> report(String listId, ReportedLists known, DueReport due, Cause cause) {
        ReportedLists.ReportedList now = told(due.report(), due.news(), due.compared());
        Optional<ReportedLists.ReportedList> before = known.of(now);
        if (before.isPresent() && before.get().news() >= due.news()) {
            return Change.unchanged();
        }
        if (before.isPresent() && now.repeats(before.get())) {
            return Change.quietlyTo(known.with(now));
        }
        String id = ReportsTopic.id(listId, now);
        return new Change<>(
                known.with(now),
                List.of(OutboxEvent.of(due.report(), Topics.LIST_REPORTS, EventTypes.LIST_REPORT, id, cause)));
    }

    private static Change<ReportedLists> differences(ReportedLists known, DueDifferences due, Cause cause) {
        String page = due.content() + "/" + due.page();
        if (known.hasTold(due.content(), page)) {
            return Change.unchanged();
        }
        String id = DifferencesTopic.id(page);
        return new Change<>(
                known.with(page),
                List.of(OutboxEvent.of(
                        due.differences().toArray(ListDifference[]::new),
                        Topics.LIST_DIFFERENCES,
                        EventTypes.LIST_DIFFERENCE,
                        id,
                        cause)));
    }

    static ReportedLists.ReportedList told(ListReport report, long news, @Nullable String compared) {
        return new ReportedLists.ReportedList(
                report.source(),
                report.revision(),
                news,
                ListKeys.hash(Json.MAPPER.writeValueAsString(report)),
                compared);
    }
}
