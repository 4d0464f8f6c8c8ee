package org.yingbao.contribution.instruction;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.department.Document;
import org.yingbao.contribution.account.Foundation;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Offsets;
import org.yingbao.contribution.account.Share;
import org.yingbao.contribution.account.Why;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.rules.settlement.Action;

/** Instructions as they travel: kept sealed until they leave, and learned back from what left. */
public final class InstructionEvents {

    /** Document, name and phone, sealed. */
    public static final String SUBJECT = "yb_subject";

    /** The offsets of the snapshots that an event rests on. */
    public static final String BASIS = "yb_basis";

    /** The policy revision and the recognition that an instruction rests on. */
    public static final String RESTS_ON = "yb_rests_on";

    private final Events events;
    private final Subjects subjects;

    public InstructionEvents(Events events, Seal seal) {
        this.events = events;
        this.subjects = new Subjects(seal);
    }

    public static OutboxEvent outboxEvent(String personId, Instructed instructed, Cause cause) {
        return OutboxEvent.told(
                instructed, Topics.INSTRUCTIONS, EventTypes.INSTRUCTION, instructed.id(personId), cause);
    }

    public static Instructed read(OutboxEvent waiting) {
        return waiting.content(Instructed.class);
    }

    public ProducerRecord<byte[], byte[]> event(String personId, OutboxEvent waiting, Instructed instructed) {
        byte[] value = Json.MAPPER.writeValueAsBytes(instruction(personId, instructed));
        ProducerRecord<byte[], byte[]> event =
                events.event(waiting.topic(), personId, waiting.type(), waiting.id(), value, waiting.cause());
        event.headers()
                .add(Headers.header(SUBJECT, instructed.subject()))
                .add(Headers.header(BASIS, instructed.basis().toString()));
        if (instructed.restsOn() != null) {
            event.headers().add(Headers.header(RESTS_ON, Json.MAPPER.writeValueAsString(instructed.restsOn())));
        }
        return event;
    }

    private Instruction instruction(String personId, Instructed instructed) {
        Subject subject = subjects.open(instructed.subject());
        return new Instruction(
                instructed.id(personId),
                personId,
                new Document(subject.documentType(), subject.number()),
                subject.name(),
                instructed.coverageYear(),
                instructed.region(),
                instructed.fundingRegion(),
                instructed.tier(),
                instructed.action().name(),
                instructed.standardFen(),
                instructed.subsidyFen(),
                instructed.selfFen(),
                instructed.payers().stream().map(Share::told).toList(),
                instructed.adjustmentFen(),
                instructed.version(),
                instructed.supersedes(personId),
                instructed.reason().told(),
                instructed.windowCloses(),
                instructed.refundedFen());
    }

    /** What an instruction said, and what it rested on. */
    public static Instructed published(ConsumerRecord<byte[], byte[]> event) {
        Instruction said = Json.MAPPER.readValue(event.value(), Instruction.class);
        String restsOn = Headers.text(event, RESTS_ON);
        return new Instructed(
                said.coverageYear(),
                said.version(),
                header(event, SUBJECT),
                basis(event),
                Action.valueOf(said.action()),
                said.region(),
                said.fundingRegion(),
                said.tier(),
                said.standardFen(),
                said.subsidyFen(),
                said.selfFen(),
                said.payers().stream().map(Share::of).toList(),
                said.adjustmentFen(),
                Why.of(said.reason()),
                said.windowCloses(),
                restsOn == null ? null : Json.MAPPER.readValue(restsOn, Foundation.class),
                said.refundedFen());
    }

    /** What was known when an event was published. */
    public static Offsets basis(ConsumerRecord<byte[], byte[]> event) {
        return Offsets.parse(header(event, BASIS));
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return Objects.requireNonNull(Headers.text(event, name), name);
    }
}
