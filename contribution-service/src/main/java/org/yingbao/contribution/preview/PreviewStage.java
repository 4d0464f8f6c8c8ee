package org.yingbao.contribution.preview;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;

/** Adds up previews, page by page. */
public final class PreviewStage implements Stage<Preview, PreviewSum> {
    public static final StageDefinition<Preview> DEFINITION =
            new StageDefinition<>("policy-previews", List.of(Topics.PREVIEW_SUMS), Preview.class);

    private final LogName log;
    private final List<Output<Preview>> outputs;

    /** {@code log}: what was mirrored from another one adds nothing here, for there the drafts are tried anew. */
    public PreviewStage(Events events, LogName log) {
        this.log = log;
        this.outputs = List.of(new PreviewsTopic(events));
    }

    @Override
    public StageDefinition<Preview> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Preview>> outputs() {
        return outputs;
    }

    @Override
    public Input<PreviewSum> read(ConsumerRecord<byte[], byte[]> record) {
        PreviewSum sum = Json.MAPPER.readValue(record.value(), PreviewSum.class);
        return log.isOfThisLog(record.headers(), List.of())
                ? new Input.One<>(sum.draft().draftId(), sum)
                : new Input.Many<>(List.of(), sum);
    }

    @Override
    public Change<Preview> apply(String draftId, Optional<Preview> current, Event<PreviewSum> event) {
        Preview known = current.orElse(Preview.UNKNOWN);
        Preview now = known.with(event.content(), event.cause().at().offset());
        return now.equals(known) ? Change.unchanged() : Change.to(now);
    }
}
