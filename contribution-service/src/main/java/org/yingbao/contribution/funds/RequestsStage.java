package org.yingbao.contribution.funds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.stage.TallySum;

/**
 * Says of each request what it comes to: the sums of all partitions, how far they are counted, and what finance said.
 * What it reads says that something changed; the book says to what, so that a request never goes back.
 */
public final class RequestsStage implements Stage<Request, Moved>, Sweepable, OnTakeover {
    static final String CLOSING = "closing";
    public static final StageDefinition<Request> DEFINITION = new StageDefinition<>(
            "transfer-requests",
            List.of(Topics.REQUEST_SUMS, Topics.FUNDS, Topics.REQUEST_COMMANDS),
            Request.class,
            List.of(Index.forSweeps(
                    CLOSING,
                    request -> request.name() == null
                            ? Set.of()
                            : Set.of(request.name().closing().closingId()))));

    private final FundsReading reading;
    private final List<Output<Request>> outputs;

    public RequestsStage(Events events, FundsReading reading) {
        this.reading = reading;
        this.outputs = List.of(new RequestsTopic(events));
    }

    @Override
    public StageDefinition<Request> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Request>> outputs() {
        return outputs;
    }

    @Override
    public Input<Moved> read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case Topics.REQUEST_SUMS -> sum(record);
            case Topics.FUNDS -> step(record);
            case Topics.REQUEST_COMMANDS -> {
                reading.upToDate();
                yield Commands.read(record, _ -> new Moved(null));
            }
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }

    private Input<Moved> sum(ConsumerRecord<byte[], byte[]> record) {
        Optional<TallySum> sum = TallySum.of(record);
        if (sum.isEmpty()) {
            return new Input.Many<>(List.of(), new Moved(null));
        }
        String requestId = sum.get().key();
        if (RequestName.of(requestId, reading.book()).isEmpty()
                && RequestName.of(requestId, reading.upToDate()).isEmpty()) {
            throw new TransientFailure("the closing of a request is not yet read");
        }
        return new Input.One<>(
                requestId,
                new Moved(new MovedPart(
                        sum.get().partition(),
                        new RequestPart(record.offset(), sum.get().figures()))));
    }

    /** Only receipts are of one request; what a closing does, commands say. */
    private Input<Moved> step(ConsumerRecord<byte[], byte[]> record) {
        FundsStep step = Json.MAPPER.readValue(record.value(), FundsStep.class);
        reading.with(record.offset());
        return step.receipt() == null
                ? new Input.Many<>(List.of(), new Moved(null))
                : new Input.One<>(step.receipt().transferId(), new Moved(null));
    }

    @Override
    public Change<Request> apply(String requestId, Optional<Request> current, Event<Moved> event) {
        Request known = current.orElse(Request.UNKNOWN);
        Request now = known.asOf(reading.book(), requestId, event.content().part());
        return now.equals(known) ? Change.unchanged() : Change.to(now);
    }

    @Override
    public void takingOver() {
        reading.upToDate();
    }

    @Override
    public String commands() {
        return Topics.REQUEST_COMMANDS;
    }

    /** They are kept for ever. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of();
    }
}
