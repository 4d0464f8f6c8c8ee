package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refund;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerCollection;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.processing.StageOutputs;

/** Goes on with the account of somebody who paid twice, as the release before refunds stored it. */
class EarlierReleaseTest {

    private final Story story = new Story().stored(document());

    private static byte[] document() {
        try (InputStream in = EarlierReleaseTest.class.getResourceAsStream("account-of-release-1.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_it_stored_is_read() {
        assertThat(story.line().paidFen()).isEqualTo(14_000);
        assertThat(story.line().adjustmentFen()).isEqualTo(-7_000);
        assertThat(story.line().collections())
                .extracting(LedgerCollection::recordId)
                .containsExactly("T", "U");
    }

    @Test
    void a_refund_settles_what_it_told_tax_to_refund() {
        story.collected(
                paid("T", 7_000, "2022-10-05"), paid("U", 7_000, "2022-10-06"), refund("R", "U", 7_000, "2022-10-25"));

        assertThat(story.last().version()).isEqualTo(3);
        assertThat(story.last().adjustmentFen()).isNull();
        assertThat(story.last().reason().code()).isEqualTo("PAID_TOO_MUCH");
        assertThat(story.line().paidFen()).isEqualTo(7_000);
    }

    @Test
    void what_was_about_to_leave_leaves_as_it_was() {
        var letter = story.dossier().outbox().getFirst();
        var event = StageOutputs.render(story.stage, Inputs.PERSON, letter, story.dossier());

        Instruction said = Json.MAPPER.readValue(event.value(), Instruction.class);
        assertThat(said.version()).isEqualTo(2);
        assertThat(said.reason().code()).isEqualTo("CORRECTION_AFTER_PAYMENT");
        assertThat(said.refundedFen()).isNull();
    }
}
