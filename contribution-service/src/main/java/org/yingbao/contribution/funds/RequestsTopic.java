package org.yingbao.contribution.funds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.CountingProgress;
import org.yingbao.contracts.contribution.RequestLine;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.rules.funds.RequestState;

/** The requests as finance reads them. */
record RequestsTopic(Events events) implements StateTopic<Request> {
    @Override
    public String topic() {
        return Topics.TRANSFER_REQUESTS;
    }

    @Override
    public Optional<OutputEvent> event(String requestId, VersionedState<Request> current) {
        Request request = current.state();
        RequestName name = request.name();
        if (name == null) {
            return Optional.empty();
        }
        byte[] value = Json.MAPPER.writeValueAsBytes(told(requestId, name, request));
        // What is told is as new as the book, so that one cause may be told of twice.
        String id = requestId + "/" + current.changedBy().at() + "/" + UUID.nameUUIDFromBytes(value);
        return Optional.of(new OutputEvent(
                events.in(0, topic(), requestId, EventTypes.TRANSFER_REQUEST, id, value, current.changedBy())));
    }

    private static TransferRequest told(String requestId, RequestName name, Request request) {
        List<RequestLine> lines = request.sum().byName().entrySet().stream()
                .map(line -> SumOfLine.named(line.getKey()).line(line.getValue()))
                .sorted(SumOfLine.ORDER)
                .toList();
        long people = lines.stream().mapToLong(RequestLine::people).reduce(0, Math::addExact);
        long totalFen = lines.stream().mapToLong(RequestLine::totalFen).reduce(0, Math::addExact);
        RequestState state = RequestState.of(
                request.counted(),
                totalFen,
                Optional.ofNullable(request.receipt()).map(AdmittedReceipt::answer));
        AdmittedClosing closing = name.closing();
        return new TransferRequest(
                requestId,
                closing.closingId(),
                closing.batch(),
                name.region(),
                name.payer(),
                closing.coverageYear(),
                closing.asOf(),
                state.status().name(),
                people,
                totalFen,
                lines,
                request.counted() ? null : new CountingProgress(request.swept(), request.partitions()),
                state.movedFen().isPresent() ? state.movedFen().getAsLong() : null,
                state.differenceFen().isPresent() ? state.differenceFen().getAsLong() : null);
    }
}
