package org.yingbao.contribution.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.testkit.mutants.DoorTrial;
import org.yingbao.testkit.mutants.Specimen;

/** Spoiled receipts end as accepted or coded, and what is accepted can be read. */
class FuzzedDoorTest {

    private static final String EXAMPLE = ContractFiles.exampleOf(EventTypes.TRANSFER_RECEIPT);

    private static final DoorTrial TRIAL = new DoorTrial(
            new Door(
                    Map.of(Topics.TRANSFER_RECEIPTS, new TransferReceipts(new Events("urn:yingbao:contribution"))),
                    new DeadLetters("contribution-service")),
            List.of(receipt(EXAMPLE), receipt(EXAMPLE.replace(".v1.", ".v1.refused."))));

    private static Specimen receipt(String path) {
        return Specimen.of(Topics.TRANSFER_RECEIPTS, EventTypes.TRANSFER_RECEIPT, path);
    }

    @Test
    void every_receipt_is_accepted_or_coded_and_every_accepted_one_can_be_read() {
        assertThat(TRIAL.atRandom((mutant, passed) -> read(passed)).answers()).contains("PASSED");
    }

    @Test
    void every_reason_of_the_contract_that_a_receipt_can_have_is_found() {
        assertThat(TRIAL.of(1, 0, 20_000, (mutant, passed) -> {}).answers())
                .contains(
                        "TOO_LARGE",
                        "NOT_A_CLOUDEVENT",
                        "UNKNOWN_TYPE",
                        "MALFORMED_JSON",
                        "SCHEMA_VIOLATION",
                        "TIME_IN_FUTURE");
    }

    private static void read(List<ProducerRecord<byte[], byte[]>> passed) {
        passed.forEach(each -> assertThat(Json.MAPPER
                        .readValue(each.value(), TransferReceipt.class)
                        .transferId())
                .isNotEmpty());
    }
}
