package org.yingbao.subsidy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.subsidy.PolicyJson.put;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Refusal;

/** A policy that leaves a gap is refused where the gap is; the schema has nothing against it. */
class PolicyGapsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/window/opens | \"2021-12-30\" | WINDOW_OF_ANOTHER_YEAR | /window/opens",
                "/window | {\"opens\": \"2024-01-01\", \"closes\": \"2024-02-29\"} | WINDOW_OF_ANOTHER_YEAR | /window/opens",
                "/window/closes | \"2022-08-31\" | WINDOW_CLOSES_BEFORE_IT_OPENS | /window/closes",
                "/standards/0/amountFen | 0 | STANDARD_OF_ZERO | /standards/0/amountFen",
                "/grants | [] | NO_GRANT | /grants",
                "/grants/1/categories | [] | EMPTY | /grants/1/categories",
                "/grants/1/when | {} | EMPTY | /grants/1/when",
                "/grants/1/when | {\"minAge\": null} | EMPTY | /grants/1/when",
                "/grants/1/when | {\"anyOf\": []} | EMPTY | /grants/1/when/anyOf",
                "/grants/1/when | {\"allOf\": []} | EMPTY | /grants/1/when/allOf",
                "/grants/1/when | {\"anyOf\": [{\"minAge\": 60}, {}]} | EMPTY | /grants/1/when/anyOf/1",
                "/standards/0/when | {} | EMPTY | /standards/0/when",
                "/grants/1/when | {\"minAge\": 60, \"maxAge\": 17} | NEVER_HOLDS | /grants/1/when",
                "/grants/1/when | {\"allOf\": [{\"minAge\": 60, \"maxAge\": 59}]} | NEVER_HOLDS | /grants/1/when/allOf/0",
                "/grants/1 | {\"categories\": [\"ORPHAN\"], \"payers\": []} | EMPTY | /grants/1/payers",
                "/grants/1/amount | {\"rest\": true} | REST_WITHOUT_OTHERS | /grants/1/amount",
                "/grants/1 | {\"categories\": [\"ORPHAN\"], \"payers\": [{\"payer\": \"A\", \"amount\": {\"rest\": true}}, {\"payer\": \"B\", \"amount\": {\"rest\": true}}]} | REST_WITHOUT_OTHERS | /grants/1/payers",
                "/grants/1/tier | 9 | GRANT_WITHOUT_STANDARD | /grants/1",
                "/grants/1/amount | {\"percentOfTier\": {\"tier\": 9, \"percent\": 100}} | GRANT_WITHOUT_STANDARD | /grants/1",
                "/grants/1/amount | {\"percent\": 0} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percent\": -0.5} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percent\": 100.01} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percent\": 900} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percent\": 66.667} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percent\": 1e300} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percent\": 1e-300} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percent",
                "/grants/1/amount | {\"percentOfTier\": {\"tier\": 1, \"percent\": 101}} | PERCENT_OUT_OF_BOUNDS | /grants/1/amount/percentOfTier/percent",
                "/targets | {\"participationPercent\": 101} | PERCENT_OUT_OF_BOUNDS | /targets/participationPercent",
                "/latePayment | {\"exceptClasses\": [\"*\"]} | NOT_EXACTLY_ONE | /latePayment",
                "/latePayment | {\"waitingDays\": 1, \"waitingMonths\": 1} | NOT_EXACTLY_ONE | /latePayment"
            })
    void a_gap_is_named_where_it_is(String pointer, String value, Refusal.Reason reason, String at) throws Refused {
        assertThat(read(put(pointer, value)).refusals())
                .extracting(Refusal::reason, Refusal::at)
                .containsExactly(tuple(reason, at));
    }

    @Test
    void that_nobody_is_spared_the_waiting_time_is_no_gap() throws Refused {
        assertThat(read(put("/latePayment", "{\"waitingDays\": 1, \"exceptClasses\": []}"))
                        .refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/window/opens | \"2021-12-31\"",
                "/grants/1/when | {\"minAge\": 60, \"maxAge\": 60}",
                "/grants/1/when | {\"anyOf\": [{\"minAge\": 60}, {\"maxAge\": 17}]}",
                "/grants/1/amount | {\"percent\": 0.01}",
                "/grants/1/amount | {\"percent\": 100}",
                "/grants/1/amount | {\"fixedFen\": 99999}",
                "/standards/0/amountFen | 1000000",
                "/screening | {}",
                "/targets | {}",
                "/latePayment | {\"waitingDays\": 0}"
            })
    void what_is_only_strange_or_dear_is_admitted(String pointer, String value) throws Refused {
        assertThat(read(put(pointer, value)).refusals()).isEmpty();
    }

    @Test
    void an_amount_in_an_unknown_form_alone_is_refused_with_all_other_reasons() throws Refused {
        String policy = put(put("/grants/1/amount", "{\"fixed_fen\": 28000}"), "/window/closes", "\"2022-08-31\"");

        assertThat(read(policy).refusals())
                .extracting(Refusal::at)
                .containsExactly("/grants/1/amount/fixed_fen", "/window/closes");
        assertThat(read(policy).policy().grants().get(1).shares().getFirst().amount())
                .isEqualTo(new Amount.Fixed(0));
    }

    @Test
    void all_reasons_are_told_and_no_more_than_a_hundred() throws Refused {
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 150; i++) {
            many.append(i == 0 ? "" : ",").append("\"k").append(i).append("\": 1");
        }
        ReadPolicy read = read(put(put("/rules", many + "}"), "/standards/0/amountFen", "0"));

        assertThat(read.refusals()).hasSize(151);
        assertThatThrownBy(read::refuseGaps).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.REFUSED_POLICY);
            assertThat(refused.detail()).contains("/rules/k0: ", "/rules/k99: ").endsWith("and 51 more reasons");
        });
    }

    @Test
    void a_misspelt_name_is_told_beside_what_is_missing() {
        String policy = "{\"revision\": 1, \"region\": \"371300\", \"coverageYear\": 2023, \"windows\": {}}";

        assertThatThrownBy(() -> read(policy)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.SCHEMA_VIOLATION);
            assertThat(refused.detail()).startsWith("/window: absent").contains("; /windows: ");
        });
    }

    private static ReadPolicy read(String policy) throws Refused {
        return PolicyReader.read(Json.MAPPER.readTree(policy));
    }
}
