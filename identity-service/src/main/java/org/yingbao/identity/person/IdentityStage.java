package org.yingbao.identity.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.AfterWrite;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.HearsSweepEnds;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.MirrorAware;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.ReadsMirrored;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** Merges the registers of all departments into persons. */
public final class IdentityStage
        implements Stage<Person, PersonEvent>,
                AfterWrite<Person, PersonEvent>,
                MirrorAware<Person>,
                ReadsMirrored<PersonEvent>,
                HearsSweepEnds {

    static final StageDefinition<Person> DEFINITION = new StageDefinition<>(
            "identity",
            List.of(CheckedRecord.TOPIC),
            Person.class,
            List.of(Index.over(RegisterTransfers.REGISTERS, Person::heldKeys), Recognitions.index()),
            List.of(
                    Topics.CIVIL_AFFAIRS_IDENTITY,
                    Topics.RURAL_AFFAIRS_IDENTITY,
                    Topics.ENROLMENTS,
                    Topics.VITAL_STATUS,
                    Topics.OTHER_GRANTS,
                    Topics.COLLECTIONS,
                    Topics.SCREENING));

    public static final Kept KEPT = DEFINITION.kept();

    private final RegisterTransfers transfers;
    private final Recognitions recognitions;
    private final Quotas quotas;
    private final List<Output<Person>> outputs;

    public IdentityStage(Events events, Seal seal, Store store) {
        this(events, seal, store, Quotas.DEFAULT);
    }

    public IdentityStage(Events events, Seal seal, Store store, Quotas quotas) {
        Snapshots snapshots = new Snapshots(events, seal);
        this.quotas = quotas;
        this.recognitions = new Recognitions(events);
        this.transfers = new RegisterTransfers(events, store);
        this.outputs =
                List.of(PartTopic.facts(snapshots), PartTopic.collections(snapshots), new ConflictsTopic(events));
    }

    @Override
    public StageDefinition<Person> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Person>> outputs() {
        return outputs;
    }

    @Override
    public Input<PersonEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return PersonEvent.read(record);
    }

    @Override
    public Input<PersonEvent> readMirrored(ConsumerRecord<byte[], byte[]> record) {
        return PersonEvent.readMirrored(record);
    }

    @Override
    public Change<Person> apply(String id, Optional<Person> current, Event<PersonEvent> event) {
        Person known = current.orElse(Person.UNKNOWN);
        Change<Person> change = Merge.fold(known, event.content(), event.cause(), quotas);
        Person merged = change.state() == null ? known : change.state();
        Person after = merged.come(event.cause());
        return change.state() == null && after.equals(known) ? change : new Change<>(after, untold(known, change));
    }

    private static List<OutboxEvent> untold(Person known, Change<Person> change) {
        return change.outbox().stream()
                .filter(conflict -> !known.told().contains(conflict.id()))
                .toList();
    }

    @Override
    public @Nullable Person await(String id, Person current, ConsumerRecord<byte[], byte[]> last) {
        Person waiting = current.awaiting(Position.of(last));
        return waiting.equals(current) ? null : waiting;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<Person, PersonEvent>> touched) {
        return Stream.concat(transfers.tell(touched).stream(), recognitions.tell(touched).stream())
                .toList();
    }

    @Override
    public boolean hearsTheEnd(Sweep sweep) {
        return true;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> ended(Sweep sweep, int partition, Cause cause) {
        return List.of(recognitions.ended(sweep, partition, cause));
    }
}
