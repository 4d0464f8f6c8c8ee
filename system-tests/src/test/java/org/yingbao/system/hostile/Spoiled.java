package org.yingbao.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.door.Entrances;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.PersonIds;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.subsidy.door.SubsidyDoor;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.mutants.Mutants;
import org.yingbao.testkit.mutants.Specimen;

/** Mutants that are refused, each with the reason that a door in this process gives; every hundredth is a giant. */
final class Spoiled {

    private static final int A_GIANT_EACH = 100;
    private static final int GIANT = 1_900_000;
    private static final int LARGEST_THAT_A_BROKER_TAKES = 2_000_000;
    private static final Map<String, String> TYPES = Map.of(
            Topics.CIVIL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD,
            Topics.RURAL_AFFAIRS_IDENTITY, EventTypes.IDENTITY_RECORD,
            Topics.ENROLMENTS, EventTypes.ENROLMENT,
            Topics.VITAL_STATUS, EventTypes.VITAL_STATUS,
            Topics.OTHER_GRANTS, EventTypes.OTHER_GRANT,
            Topics.COLLECTIONS, EventTypes.COLLECTION_RESULT,
            Topics.POLICIES, EventTypes.POLICY,
            Topics.DAYS, EventTypes.DAY);
    private static final List<Specimen> SOUND = TYPES.keySet().stream()
            .sorted()
            .map(topic -> {
                String type = Objects.requireNonNull(TYPES.get(topic));
                return Specimen.of(topic, type, ContractFiles.exampleOf(type));
            })
            .toList();

    private final Map<String, Door> doors = new HashMap<>();
    private final Mutants mutants;
    private int next;
    private int made;

    Spoiled(long seed) {
        mutants = new Mutants(seed, SOUND);
        Secret secret = Secret.of("not the secret of the platform".getBytes(UTF_8));
        Door identity = new Door(
                new Entrances(new Events("urn:test"), new PersonIds(secret), new Seal(secret)).all(),
                new DeadLetters("test"));
        Door subsidy = SubsidyDoor.open(new Events("urn:test"), new DeadLetters("test"), 1);
        Stream.of(identity, subsidy).forEach(door -> door.topics().forEach(topic -> doors.put(topic, door)));
    }

    Load.Item.Bad one() {
        Optional<Load.Item.Bad> bad = Optional.empty();
        while (bad.isEmpty()) {
            Specimen mutant = mutants.number(next++).record();
            bad = refused(made % A_GIANT_EACH == A_GIANT_EACH - 1 ? giant(mutant) : mutant);
        }
        made++;
        return bad.get();
    }

    /** As large as a record may be that a broker takes, most of it in a header. */
    private static Specimen giant(Specimen mutant) {
        return mutant.value(new byte[] {'{'}).header("x-large", new byte[GIANT]);
    }

    /** Sent now, whatever time the mutant bears: a broker takes no record of the far future. */
    private Optional<Load.Item.Bad> refused(Specimen mutant) {
        if (mutant.size() > LARGEST_THAT_A_BROKER_TAKES) {
            return Optional.empty();
        }
        Specimen sent = mutant.timestamp(System.currentTimeMillis());
        ProducerRecord<byte[], byte[]> answer = Objects.requireNonNull(doors.get(sent.topic()))
                .process(List.of(sent.record(0)))
                .getFirst();
        String reason = Headers.text(answer.headers(), "yb_reason");
        return answer.topic().endsWith("-dlt") && reason != null
                ? Optional.of(new Load.Item.Bad(
                        reason,
                        new ProducerRecord<>(sent.topic(), null, null, sent.key(), sent.value(), sent.headers())))
                : Optional.empty();
    }
}
