package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.event.Events;
import org.yingbao.subsidy.person.Office;
import org.yingbao.testkit.mutants.DoorTrial;
import org.yingbao.testkit.mutants.Mutant;
import org.yingbao.testkit.mutants.Specimen;

/** Spoiled policies, regions and days end as accepted or coded, and by what is accepted people can be decided. */
class FuzzedDoorTest {

    private static final Set<Reason> OF_OTHERS =
            Set.of(Reason.BAD_CHECK_DIGIT, Reason.BAD_BIRTH_DATE, Reason.INTERVAL_REVERSED, Reason.DEFECT);

    private static final String POLICY = ContractFiles.exampleOf(EventTypes.POLICY);

    private static final DoorTrial TRIAL = new DoorTrial(
            SubsidyDoor.open(
                    new Events("urn:yingbao:subsidy"), new DeadLetters("subsidy-service"), AtTheDoor.PARTITIONS),
            List.of(
                    Specimen.of(Topics.POLICIES, EventTypes.POLICY, POLICY),
                    Specimen.of(Topics.POLICIES, EventTypes.POLICY, POLICY.replace(".v1.", ".v1.every-form.")),
                    Specimen.of(Topics.REGIONS, EventTypes.REGION, ContractFiles.exampleOf(EventTypes.REGION)),
                    Specimen.of(
                            Topics.REGIONS,
                            EventTypes.REGION,
                            ContractFiles.exampleOf(EventTypes.REGION).replace(".v1.", ".v1.succeeded.")),
                    Specimen.of(Topics.DAYS, EventTypes.DAY, ContractFiles.exampleOf(EventTypes.DAY))));

    private Office office = new Office();
    private int heard;

    @Test
    void every_policy_region_and_day_is_accepted_or_coded_and_by_every_accepted_one_people_are_decided() {
        assertThat(TRIAL.atRandom(this::decide).answers()).contains("PASSED");
    }

    @Test
    void every_reason_of_the_contract_that_a_policy_or_day_can_have_is_found() {
        assertThat(TRIAL.of(1, 0, 20_000, (mutant, passed) -> {}).answers())
                .containsAll(Stream.of(Reason.values())
                        .filter(reason -> !OF_OTHERS.contains(reason))
                        .map(Reason::name)
                        .toList());
    }

    private void decide(Mutant mutant, List<ProducerRecord<byte[], byte[]>> passed) {
        if (++heard % 20 == 0) {
            office = new Office();
        }
        assertThat(office.decideBy(passed)).as(mutant.toString()).isEmpty();
    }
}
