package org.yingbao.contribution.funds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.book.Book;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.TallySum;

/**
 * All steps of closings, and the last sums of requests, as every instance reads them. One thread writes, any may ask.
 */
public final class FundsBook implements Book {
    private final int partitions;
    private final KnownClosings closings;
    private final KnownReceipts receipts = new KnownReceipts();
    private final Map<String, Map<Integer, RequestPart>> sums = new HashMap<>();
    private long next;

    /** @param partitions into which people are divided */
    public FundsBook(int partitions) {
        this.partitions = partitions;
        this.closings = new KnownClosings(partitions);
    }

    @Override
    public List<String> followed() {
        return List.of(Topics.FUNDS, Topics.REQUEST_SUMS);
    }

    @Override
    public synchronized void on(ConsumerRecord<byte[], byte[]> record) {
        switch (record.topic()) {
            case Topics.FUNDS -> step(record);
            case Topics.REQUEST_SUMS -> TallySum.of(record).ifPresent(sum -> add(sum, record.offset()));
            default -> throw new IllegalArgumentException("not followed: " + record.topic());
        }
    }

    private void step(ConsumerRecord<byte[], byte[]> record) {
        if (record.offset() < next) {
            return;
        }
        FundsStep step = Json.MAPPER.readValue(record.value(), FundsStep.class);
        if (step.closing() != null) {
            closings.add(step.closing(), record.offset());
        }
        if (step.swept() != null) {
            closings.add(step.swept(), record.offset());
        }
        if (step.receipt() != null) {
            receipts.add(step.receipt(), record.offset());
        }
        next = record.offset() + 1;
    }

    private void add(TallySum sum, long at) {
        sums.computeIfAbsent(sum.key(), _ -> new HashMap<>())
                .merge(sum.partition(), new RequestPart(at, sum.figures()), RequestPart::latest);
    }

    int partitions() {
        return partitions;
    }

    synchronized Optional<KnownClosing> closing(String closingId) {
        return closings.get(closingId);
    }

    synchronized Optional<KnownClosing> running() {
        return closings.running();
    }

    synchronized Optional<KnownClosing> begunBy(long at) {
        return closings.begunBy(at);
    }

    synchronized boolean finished(String closingId) {
        return closings.get(closingId).filter(KnownClosing::finished).isPresent();
    }

    /** Whether a request was refused when the step at an offset came. */
    synchronized boolean refusedBefore(String requestId, long at) {
        return receipts.before(requestId, at).filter(AdmittedReceipt::refused).isPresent();
    }

    synchronized Optional<AdmittedReceipt> receipt(String requestId) {
        return receipts.before(requestId, Long.MAX_VALUE);
    }

    synchronized Map<Integer, RequestPart> parts(String requestId) {
        return Map.copyOf(sums.getOrDefault(requestId, Map.of()));
    }
}
