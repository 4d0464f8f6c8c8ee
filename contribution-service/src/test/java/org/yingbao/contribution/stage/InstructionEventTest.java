package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.supported;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;

class InstructionEventTest {

    private final Story story = new Story();

    @Test
    void the_first_version_reads_as_the_contract_shows_it() {
        story.entitled(supported("2022-09-01", 28_000));

        assertThat(text(story.published.getFirst())).isEqualTo("""
                {"instructionId":"P-2023-1","personId":"P",\
                "document":{"type":"RESIDENT_ID","number":"141102195602110016"},"name":"王秀英",\
                "coverageYear":2023,"region":"141102","fundingRegion":"141102","tier":1,"action":"DIFFERENCE",\
                "standardFen":35000,"subsidyFen":28000,"selfFen":7000,\
                "payers":[{"payer":"MEDICAL_AID","amountFen":28000}],"version":1,"supersedes":null,\
                "reason":{"code":"SUPPORT_GRANTED","text":"MINIMUM_LIVING of region 141102 is supported with 280 yuan;\
                 the own share is 70 yuan.","citation":"[GB-2]"},"windowCloses":"2022-12-31"}""".replace("\"P", "\"" + Inputs.PERSON));
    }

    @Test
    void a_version_after_payment_has_an_adjustment() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"))
                .entitled(nothing("2022-09-01", "IDENTITY_ANNULLED"));

        assertThat(Json.MAPPER
                        .readTree(story.publishedInstructions().getLast().value())
                        .propertyNames())
                .containsExactly(
                        "instructionId",
                        "personId",
                        "document",
                        "name",
                        "coverageYear",
                        "region",
                        "fundingRegion",
                        "tier",
                        "action",
                        "standardFen",
                        "subsidyFen",
                        "selfFen",
                        "payers",
                        "adjustmentFen",
                        "version",
                        "supersedes",
                        "reason",
                        "windowCloses");
    }

    @Test
    void its_headers_name_it_and_carry_the_sealed_subject_and_its_basis() {
        story.hear(Inputs.entitlements(7, Inputs.WANG, supported("2022-09-01", 28_000)));
        ProducerRecord<byte[], byte[]> event = story.published.getFirst();

        assertThat(event.topic()).isEqualTo("contribution.instructions.v1");
        assertThat(new String(event.key(), StandardCharsets.UTF_8)).isEqualTo(Inputs.PERSON);
        assertThat(header(event, "ce_type")).isEqualTo("org.yingbao.instruction.v1");
        assertThat(header(event, "ce_id")).isEqualTo(Inputs.PERSON + "-2023-1");
        assertThat(header(event, "ce_correlationid")).isEqualTo("d-7");
        assertThat(header(event, "ce_causationid")).isEqualTo("org.yingbao.entitlements.v17");
        assertThat(header(event, "yb_subject")).isEqualTo(Inputs.WANG);
        assertThat(header(event, "yb_basis")).isEqualTo("7/-1");
    }

    @Test
    void nothing_that_is_kept_and_no_header_and_no_ledger_names_the_person() {
        story.entitled(supported("2022-09-01", 28_000));

        String kept = Json.MAPPER.writeValueAsString(story.dossier());
        String ledger = text(story.snapshot().getFirst());
        StringBuilder headers = new StringBuilder();
        story.published
                .getFirst()
                .headers()
                .forEach(header -> headers.append(new String(header.value(), StandardCharsets.UTF_8)));
        for (String clear : new String[] {"王秀英", "141102195602110016", "13900000000"}) {
            assertThat(kept).doesNotContain(clear);
            assertThat(ledger).doesNotContain(clear);
            assertThat(headers.toString()).doesNotContain(clear);
        }
    }

    private static String text(ProducerRecord<byte[], byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    private static String header(ProducerRecord<byte[], byte[]> event, String name) {
        return String.valueOf(Headers.text(event.headers(), name));
    }
}
