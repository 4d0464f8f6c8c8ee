package org.yingbao.contribution.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.contribution.book.Book;
import org.yingbao.contribution.funds.ClosingEntrance;
import org.yingbao.contribution.funds.FundsBook;
import org.yingbao.contribution.reconciliation.TaxDayEntrance;
import org.yingbao.contribution.reconciliation.TaxDaysBook;
import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.testkit.mutants.DoorTrial;
import org.yingbao.testkit.mutants.Specimen;

/** Spoiled receipts, closings and days of tax end as accepted or coded, and what is accepted can be read. */
class FuzzedDoorTest {

    private static final String EXAMPLE = ContractFiles.exampleOf(EventTypes.TRANSFER_RECEIPT);

    private static final Events EVENTS = new Events("urn:yingbao:contribution");
    private static final Door DOOR = new Door(
            Map.of(
                    Topics.TRANSFER_RECEIPTS, new TransferReceipts(EVENTS),
                    Topics.CLOSINGS, new ClosingEntrance(EVENTS),
                    Topics.TAX_DAYS, new TaxDayEntrance(EVENTS)),
            new DeadLetters("contribution-service"));
    private static final DoorTrial TRIAL = new DoorTrial(
            DOOR,
            List.of(
                    receipt(EXAMPLE),
                    receipt(EXAMPLE.replace(".v1.", ".v1.refused.")),
                    receipt(EXAMPLE.replace(".v1.", ".v1.back."))));
    private static final DoorTrial OF_MONEY = new DoorTrial(
            DOOR,
            List.of(
                    Specimen.of(Topics.CLOSINGS, EventTypes.CLOSING, ContractFiles.exampleOf(EventTypes.CLOSING)),
                    Specimen.of(Topics.TAX_DAYS, EventTypes.TAX_DAY, ContractFiles.exampleOf(EventTypes.TAX_DAY))));

    private static Specimen receipt(String path) {
        return Specimen.of(Topics.TRANSFER_RECEIPTS, EventTypes.TRANSFER_RECEIPT, path);
    }

    @Test
    void every_receipt_is_accepted_or_coded_and_every_accepted_one_can_be_read() {
        assertThat(TRIAL.atRandom((mutant, passed) -> read(passed)).answers()).contains("PASSED");
    }

    @Test
    void every_closing_and_day_of_tax_is_accepted_or_coded_and_the_books_take_what_is_accepted() {
        FundsBook funds = new FundsBook(8);
        TaxDaysBook days = new TaxDaysBook(new RegionsBook());

        assertThat(OF_MONEY.atRandom((mutant, passed) -> passed.forEach(each -> {
                            ConsumerRecord<byte[], byte[]> read =
                                    new ConsumerRecord<>(each.topic(), 0, 0, each.key(), each.value());
                            (each.topic().equals(Topics.FUNDS) ? (Book) funds : days).on(read);
                        }))
                        .answers())
                .contains("PASSED");
    }

    @Test
    void every_reason_of_the_contract_that_a_closing_or_day_of_tax_can_have_is_found() {
        assertThat(OF_MONEY.of(1, 0, 20_000, (mutant, passed) -> {}).answers())
                .contains(
                        "NOT_A_CLOUDEVENT",
                        "UNKNOWN_TYPE",
                        "MALFORMED_JSON",
                        "SCHEMA_VIOLATION",
                        "UNKNOWN_REGION",
                        "TIME_IN_FUTURE");
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
