package org.yingbao.contracts.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Approval;
import org.yingbao.contracts.Contract;
import org.yingbao.contracts.Topics;

class ContractPageTest {
    private static final String PAGE = ContractPage.of(Contract.asWritten());

    @Test
    void the_page_that_ships_is_the_one_that_the_contract_gives() {
        Approval.approved("contract.html", PAGE, "The public contract changed, and contract.html with it");
    }

    @Test
    void it_names_every_topic() {
        assertThat(PAGE).contains(Topics.INBOUND).contains(Topics.PUBLISHED).contains(Topics.INNER);
        assertThat(PAGE)
                .contains(Topics.INBOUND.stream().map(Topics::deadLettersOf).toList());
    }

    @Test
    void it_stands_alone_and_its_links_lead_somewhere() {
        assertThat(PAGE).doesNotContain("<script", "src=", "url(", "@import", "{{");
        var anchors = Pattern.compile("href=\"([^\"]*)\"")
                .matcher(PAGE)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(anchors).isNotEmpty().allSatisfy(link -> {
            if (link.startsWith("#")) {
                assertThat(PAGE).contains("id=\"" + link.substring(1) + "\"");
            } else {
                assertThat(Contract.HOME.resolve(link)).exists();
            }
        });
    }

    @Test
    void a_changed_description_changes_the_page() {
        var altered = Contract.asWritten()
                .withSchema(
                        "day.v1",
                        "{\"required\": [\"day\"], \"properties\": {\"day\": {\"type\": \"string\", \"description\": \"Another meaning.\"}}}");
        assertThat(ContractPage.of(altered)).isNotEqualTo(PAGE).contains("Another meaning.");
    }
}
