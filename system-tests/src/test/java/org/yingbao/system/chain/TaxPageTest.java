package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingbao.testkit.contract.PublishedContract;
import tools.jackson.databind.json.JsonMapper;

class TaxPageTest {
    private final TaxPage page = new TaxPage();

    @Test
    void every_json_text_of_the_page_follows_its_schema() {
        assertThat(page.texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(PublishedContract.faults(
                                text.schema(), JsonMapper.shared().readTree(text.json())))
                        .isEmpty());
    }

    @Test
    void every_command_of_the_page_publishes_an_event_that_follows_its_schema() {
        assertThat(page.commands()).hasSize((int) page.published()).allSatisfy(command -> {
            assertThat(command.headers())
                    .containsOnlyKeys("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time");
            String schema = PublishedContract.schemaOf(command.type());
            assertThat(PublishedContract.faults(schema, JsonMapper.shared().readTree(command.json())))
                    .isEmpty();
        });
    }

    @Test
    void no_event_has_the_name_of_another() {
        assertThat(page.commands())
                .extracting(command -> command.headers().get("ce_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_step_says_what_comes_of_it() {
        assertThat(page.outcomes())
                .hasSize(page.commands().size() - 1)
                .extracting(TaxPage.Outcome::step)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void both_forms_of_a_refund_an_exempt_person_and_a_failure_are_shown() {
        String all = page.commands().toString();
        assertThat(all).contains("\"refundedFen\"", "\"refundOf\"", "\"FAILED\"", "\"ANNULLED\"", "\"amountFen\": 0,");
    }
}
