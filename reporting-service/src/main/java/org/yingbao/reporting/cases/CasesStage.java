package org.yingbao.reporting.cases;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Root;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.reporting.figures.FiguresByPlace;
import org.yingbao.reporting.person.Case;
import org.yingbao.reporting.person.LifeEvent;

/** Keeps a case of each person, and counts it. */
public final class CasesStage implements Stage<Case, CaseRecord> {

    public static final StageDefinition<Case> DEFINITION = new StageDefinition<>(
            "cases",
            List.of(
                    Topics.PERSONS,
                    Topics.LEDGER,
                    Topics.SUSPECTED,
                    Topics.NOTICES,
                    Topics.CONFLICTS,
                    Topics.INSTRUCTIONS),
            Case.class,
            CaseIndexes.all());

    private static final List<Output<Case>> OUTPUTS = List.of(new FiguresByPlace());

    @Override
    public StageDefinition<Case> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Case>> outputs() {
        return OUTPUTS;
    }

    @Override
    public Input<CaseRecord> read(ConsumerRecord<byte[], byte[]> record) {
        return CaseRecord.read(record);
    }

    @Override
    public Change<Case> apply(String personId, Optional<Case> current, Event<CaseRecord> event) {
        CaseRecord heard = event.content();
        return current.orElse(Case.UNKNOWN)
                .with(heard.event())
                .map(now -> Change.to(now.living(lifeEvent(heard, event.cause()))))
                .orElseGet(Change::unchanged);
    }

    private static LifeEvent lifeEvent(CaseRecord heard, Cause cause) {
        Root root = cause.root();
        String source = root == null || root.at().topic().equals(Topics.DAYS) ? null : root.source();
        return new LifeEvent(heard.time(), heard.topic(), cause.correlation(), source);
    }
}
