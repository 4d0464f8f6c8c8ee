package org.yingbao.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.Registry;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.testkit.mutants.DoorTrial;
import org.yingbao.testkit.mutants.Mutant;
import org.yingbao.testkit.mutants.Specimen;

/** Spoiled department records end as accepted or coded, and what is accepted can be merged. */
class FuzzedDoorTest {

    private static final Set<Reason> OF_OTHERS = Set.of(Reason.REFUSED_POLICY, Reason.DEFECT);

    private static final DoorTrial TRIAL = new DoorTrial(AtTheDoor.DOOR, sound());

    private final Registry registry = new Registry();

    private static List<Specimen> sound() {
        List<Specimen> sound = new ArrayList<>();
        new TreeMap<>(InboundRecord.TYPES)
                .forEach((topic, type) -> sound.add(Specimen.of(topic, type, ContractFiles.exampleOf(type))));
        sound.add(Specimen.of(
                Topics.CIVIL_AFFAIRS_IDENTITY,
                EventTypes.IDENTITY_RECORD,
                ContractFiles.exampleOf(EventTypes.IDENTITY_RECORD).replace(".v1.", ".v1.ended.")));
        sound.add(Specimen.of(
                Topics.ENROLMENTS,
                EventTypes.ENROLMENT,
                ContractFiles.exampleOf(EventTypes.ENROLMENT).replace(".v1.", ".v1.ended.")));

        return sound;
    }

    @Test
    void every_record_is_accepted_or_coded_and_every_accepted_one_can_be_merged() {
        assertThat(TRIAL.atRandom(this::merge).answers()).contains("PASSED");
    }

    @Test
    void every_reason_of_the_contract_that_a_department_record_can_have_is_found() {
        assertThat(TRIAL.of(1, 0, 20_000, (mutant, passed) -> {}).answers())
                .containsAll(Stream.of(Reason.values())
                        .filter(reason -> !OF_OTHERS.contains(reason))
                        .map(Reason::name)
                        .toList());
    }

    private void merge(Mutant mutant, List<ProducerRecord<byte[], byte[]>> passed) {
        assertThat(registry.merge(passed)).as(mutant.toString()).isEmpty();
    }
}
