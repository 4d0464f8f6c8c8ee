package org.yingbao.contribution.funds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;

/** One step of closings, of which all have one order: a closing, a partition that it has swept, or a receipt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FundsStep(
        @Nullable AdmittedClosing closing,
        @Nullable SweptPartition swept,
        @Nullable AdmittedReceipt receipt) {
    static final String TYPE = "org.yingbao.funds-step.v1";

    static FundsStep of(AdmittedClosing closing) {
        return new FundsStep(closing, null, null);
    }

    static FundsStep of(SweptPartition swept) {
        return new FundsStep(null, swept, null);
    }

    static FundsStep of(AdmittedReceipt receipt) {
        return new FundsStep(null, null, receipt);
    }

    List<ProducerRecord<byte[], byte[]>> written(Events events, String key, Cause cause) {
        String id = cause.at() + "/step";
        return List.of(events.in(0, Topics.FUNDS, key, TYPE, id, Json.MAPPER.writeValueAsBytes(this), cause));
    }
}
