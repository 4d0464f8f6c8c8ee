package org.yingbao.benchmark.peer.team.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;

/**
 * An instruction as it is kept: whom it is about is sealed, and the record that it follows from stands beside it.
 *
 * @param basis what it rests on, if it supports
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldInstruction(
        int coverageYear,
        long version,
        String sealedSubject,
        String region,
        String fundingRegion,
        int tier,
        String action,
        long standardFen,
        long subsidyFen,
        long selfFen,
        List<Payer> payers,
        @Nullable Long adjustmentFen,
        Reason reason,
        @Nullable LocalDate windowCloses,
        @Nullable Long refundedFen,
        @Nullable ToldBasis basis,
        Cause cause) {

    /** What the instruction rested on. */
    record ToldBasis(
            String policyRegion,
            long policyRevision,
            String source,
            String recordId,
            long otherChannelsFen,
            boolean gained) {}

    /** The record that it follows from. */
    record Cause(String topic, int partition, long offset, Trace trace) {

        static Cause of(ConsumerRecord<?, ?> record, Trace trace) {
            return new Cause(record.topic(), record.partition(), record.offset(), trace);
        }

        boolean is(ConsumerRecord<?, ?> record) {
            return offset == record.offset() && partition == record.partition() && topic.equals(record.topic());
        }
    }
}
