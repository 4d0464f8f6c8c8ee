package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Scope.inTheWindow;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.supported;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.HistoryCause;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.testkit.store.MemoryStore;

/** Each change of a person's year is told once, with its reasons. */
class HistoryTest {

    private static final EntitlementStep SUPPORTED = supported("2022-09-01", 28_000);
    private static final ConsumerRecord<byte[], byte[]> DECIDED =
            Inputs.scoped(3, Inputs.WANG, inTheWindow().said(), SUPPORTED);
    private static final ConsumerRecord<byte[], byte[]> RAISED =
            Inputs.scoped(4, Inputs.WANG, inTheWindow().said(), supported("2022-09-01", 30_000));
    private static final ConsumerRecord<byte[], byte[]> PAID = Inputs.collections(5, paid("T", 5_000, "2022-10-05"));

    private final Story wang = new Story();

    @Test
    void the_first_decision_is_version_1_and_says_what_decides_and_what_caused_it() {
        History first = wang.scoped(inTheWindow().said(), SUPPORTED).history().getLast();

        assertThat(first.version()).isEqualTo(1);
        assertThat(first.steps().get(Objects.requireNonNull(first.decidedBy())).subsidyFen())
                .isEqualTo(28_000);
        assertThat(first.instructionVersion()).isEqualTo(1);
        assertThat(first.state()).isEqualTo("UNPAID");
        assertThat(first.findings())
                .extracting(Finding::rule)
                .contains("LAST_STATE_BEFORE_PAYMENT", "SETTLEMENT_STATE");
        assertThat(first.cause())
                .isEqualTo(new HistoryCause(
                        "d-11",
                        OffsetDateTime.parse("2022-09-10T10:00:00+08:00"),
                        "urn:cn:civil-affairs",
                        "civil-affairs.identity.v1",
                        0,
                        11L));
    }

    @Test
    void a_payment_that_settles_changes_no_instruction_and_is_told_all_the_same() {
        wang.scoped(inTheWindow().said(), SUPPORTED).collected(paid("T", 7_000, "2022-10-05"));

        assertThat(wang.instructions()).hasSize(1);
        assertThat(wang.history()).extracting(History::version).containsExactly(1L, 2L);
        assertThat(wang.history().getLast().state()).isEqualTo("SETTLED");
        assertThat(wang.history().getLast().paidFen()).isEqualTo(7_000);
        assertThat(wang.history().getLast().rights()).isEqualTo("CONFIRMED");
    }

    @Test
    void what_changes_for_nobody_but_the_findings_is_not_told() {
        wang.scoped(inTheWindow().said(), SUPPORTED)
                .scoped(inTheWindow().said(), SUPPORTED)
                .known(Inputs.subject("王秀英", "13911111111"))
                .scoped(inTheWindow().said(), SUPPORTED);

        assertThat(wang.history()).hasSize(1);
    }

    @Test
    void a_later_step_is_told_although_the_payment_has_fixed_the_year() {
        wang.scoped(inTheWindow().said(), SUPPORTED)
                .collected(paid("T", 7_000, "2022-10-05"))
                .scoped(inTheWindow().said(), SUPPORTED, supported("2022-11-01", 30_000));

        History last = wang.history().getLast();
        assertThat(last.version()).isEqualTo(3);
        assertThat(last.steps()).hasSize(2);
        assertThat(last.decidedBy()).isZero();
    }

    @Test
    void a_year_that_is_no_longer_decided_says_so() {
        wang.scoped(inTheWindow().said(), SUPPORTED).entitled();

        History last = wang.history().getLast();
        assertThat(last.undecided()).isEqualTo("YEAR_NOT_DECIDED");
        assertThat(last.action()).isEqualTo("WITHDRAWN");
        assertThat(last.steps()).isEmpty();
    }

    @Test
    void nobody_of_whom_nothing_was_decided_has_a_history() {
        assertThat(wang.entitled().history()).isEmpty();
    }

    @Test
    void no_name_and_no_document_number_is_in_it() {
        wang.scoped(inTheWindow().said(), SUPPORTED).collected(refunded("T", 7_000, 7_000, "2022-10-05"));

        assertThat(wang.published.stream().filter(event -> event.topic().equals(Topics.HISTORY)))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(new String(event.value(), StandardCharsets.UTF_8))
                            .doesNotContain("王秀英", "141102195602110016", "13900000000");
                    assertThat(event.headers())
                            .extracting(header -> header.key())
                            .contains("yb_version");
                });
    }

    @Test
    void what_was_written_but_not_published_leaves_once() {
        Platform platform = new Platform().hear(DECIDED).crashOn(RAISED);
        platform.restartWith(platform.store).restartWith(platform.store);

        assertThat(platform.history()).extracting(History::version).containsExactly(1L, 2L);
    }

    @Test
    void an_emptied_store_tells_nothing_again_and_goes_on_with_the_next_version() {
        Platform platform = new Platform().hear(DECIDED).hear(RAISED);
        platform.restartWith(new MemoryStore());
        assertThat(platform.history()).hasSize(2);

        platform.hear(PAID);
        assertThat(platform.history()).extracting(History::version).containsExactly(1L, 2L, 3L);
        assertThat(platform.history().getLast().state()).isEqualTo("SETTLED");
    }

    @Test
    void a_backup_of_before_goes_on_with_the_next_version() {
        Platform platform = new Platform().hear(DECIDED);
        MemoryStore backup = platform.store.backup();
        platform.hear(RAISED).hear(PAID).restartWith(backup);

        assertThat(platform.history()).extracting(History::version).containsExactly(1L, 2L, 3L);
    }
}
