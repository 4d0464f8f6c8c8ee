package org.yingbao.contribution.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.contribution.book.Reading;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.stage.TallySum;

/**
 * Says with each published day how tax's days compare with ours. What it reads says of which day something changed; the
 * book says to what.
 */
public final class ReconciliationStage implements Stage<TaxDayState, Looked>, Sweepable, OnTakeover {
    public static final StageDefinition<TaxDayState> DEFINITION = new StageDefinition<>(
            "reconciliations",
            List.of(
                    Topics.COLLECTED_SUMS,
                    Topics.CHECKED_TAX_DAYS,
                    Topics.ACCEPTED_REGIONS,
                    Topics.RECONCILIATION_COMMANDS),
            TaxDayState.class,
            List.of(TaxDayState.index()));

    private final Reading reading;
    private final RegionsBook regions;
    private final TaxDaysBook book;
    private final List<Output<TaxDayState>> outputs;

    /** @param reading of both books */
    public ReconciliationStage(Events events, Reading reading, RegionsBook regions, TaxDaysBook book) {
        this.reading = reading;
        this.regions = regions;
        this.book = book;
        this.outputs = List.of(new ReconciliationsTopic(events));
    }

    @Override
    public StageDefinition<TaxDayState> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<TaxDayState>> outputs() {
        return outputs;
    }

    @Override
    public Input<Looked> read(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.RECONCILIATION_COMMANDS)) {
            return Commands.read(record, day -> new Looked(LocalDate.parse(day.asString())));
        }
        reading.with(record);
        return switch (record.topic()) {
            case Topics.COLLECTED_SUMS ->
                TallySum.of(record)
                        .map(sum -> day(TaxDayName.parse(sum.key())))
                        .orElseGet(() -> new Input.Many<>(List.of(), Looked.AGAIN));
            case Topics.CHECKED_TAX_DAYS -> day(TaxDaysBook.taxDay(record).name());
            case Topics.ACCEPTED_REGIONS -> days(regions.related(RegionsBook.code(record)));
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }

    private Input<Looked> day(TaxDayName said) {
        return new Input.One<>(book.meant(said).toString(), Looked.AGAIN);
    }

    /** A code that never was another one means what it meant. */
    private Input<Looked> days(Set<String> codes) {
        return new Input.Many<>(codes.size() == 1 ? List.of() : book.daysOf(codes), Looked.AGAIN);
    }

    @Override
    public Change<TaxDayState> apply(String key, Optional<TaxDayState> current, Event<Looked> event) {
        TaxDayName name = TaxDayName.parse(key);
        TaxDayState known = current.orElseGet(() -> TaxDayState.unknown(name));
        TaxDayState now = known.with(book.ours(name), book.theirs(name).orElse(null));
        LocalDate published = event.content().published();
        Optional<Reconciliation> due = published == null ? Optional.empty() : now.dueOn(published);
        if (due.isPresent()) {
            return new Change<>(
                    now.told(due.get()), List.of(ReconciliationsTopic.outboxEvent(due.get(), event.cause())));
        }
        return now.equals(known) ? Change.unchanged() : Change.to(now);
    }

    @Override
    public void takingOver() {
        reading.upToDate();
    }

    @Override
    public String commands() {
        return Topics.RECONCILIATION_COMMANDS;
    }

    /** They are kept for ever. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of();
    }
}
