package org.yingbao.subsidy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.PolicyJson.remove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.policy.LatePayment;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.ParticipationRules;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.ScreeningDays;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.policy.Standard;
import org.yingbao.rules.policy.Window;

class PolicyReaderTest {
    @Test
    void every_form_is_read() throws Refused {
        Condition.Always always = new Condition.Always();

        assertThat(read(EveryForm.POLICY))
                .isEqualTo(new Policy(
                        "example",
                        new Region("371300"),
                        2023,
                        2,
                        new Window(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 12, 31)),
                        Optional.of(LocalDate.of(2022, 10, 1)),
                        true,
                        List.of(new Standard(1, 35000), new Standard(2, 20000, Optional.of(new Condition.MaxAge(17)))),
                        List.of(
                                Grant.of(List.of("EXTREME_POVERTY"), always, 1, new Amount.Full()),
                                Grant.of(
                                        List.of("MINIMUM_LIVING"),
                                        always,
                                        1,
                                        List.of(
                                                new Share("MEDICAL_AID", new Amount.Fixed(15000)),
                                                new Share("COUNTY_FINANCE", new Amount.Rest()))),
                                Grant.of(
                                        List.of("MINIMUM_LIVING"),
                                        always,
                                        2,
                                        new Amount.ShareOfTier(1, new Percent(10000))),
                                Grant.of(
                                        List.of("MARGIN"),
                                        new Condition.AnyOf(List.of(
                                                new Condition.MinAge(60),
                                                new Condition.MaxAge(17),
                                                new Condition.MaxDisabilityGrade(2))),
                                        1,
                                        new Amount.ShareOfStandard(new Percent(3333))),
                                Grant.of(
                                        List.of("MONITORED"),
                                        new Condition.AllOf(List.of(
                                                new Condition.MinAge(16),
                                                new Condition.AttributeEquals("riskCleared", "false"))),
                                        1,
                                        new Amount.ShareOfStandard(new Percent(6000))),
                                Grant.of(
                                                List.of("ORPHAN"),
                                                new Condition.AllOf(List.of(
                                                        new Condition.BornFrom(LocalDate.of(2010, 6, 1)),
                                                        new Condition.BornTo(LocalDate.of(2015, 12, 31)))),
                                                1,
                                                new Amount.AllBut(1000))
                                        .fixedBy(Optional.of(new IdentityFixed.CutOff(LocalDate.of(2022, 6, 30))))),
                        new Rules(
                                new IdentityFixed.CutOff(LocalDate.of(2022, 8, 31)),
                                GainInWindow.THIS_YEAR_WITH_REFUND,
                                GainAfterWindow.THIS_YEAR_WITH_REFUND,
                                ElsewhereInProvince.NOT_SUPPORTED,
                                OtherProvince.CERTIFIER_PAYS,
                                OtherChannels.MEDICAL_AID_FIRST,
                                Optional.of(LocalDate.of(2022, 12, 31))),
                        new ParticipationRules(
                                new ScreeningDays(30, 15),
                                Optional.of(new LatePayment(0, 3, List.of("EXTREME_POVERTY", "*"))),
                                Optional.of(new Percent(9950)))));
    }

    @Test
    void what_a_policy_does_not_say_has_its_default() throws Refused {
        assertThat(read(remove("/rules")).rules()).isEqualTo(Rules.DEFAULT);
        assertThat(read(put("/rules", "{}")).rules()).isEqualTo(Rules.DEFAULT);
        assertThat(read(remove("/screening")).participation().screening()).isEqualTo(new ScreeningDays(0, 30));
        assertThat(read(put("/screening", "{\"daysBeforeClosing\": 5}"))
                        .participation()
                        .screening())
                .isEqualTo(new ScreeningDays(5, 30));
        assertThat(read(remove("/latePayment")).participation().latePayment()).isEmpty();
        assertThat(read(put("/latePayment", "{\"waitingDays\": 60}"))
                        .participation()
                        .latePayment())
                .contains(new LatePayment(60, 0, List.of("*")));
        assertThat(read(remove("/targets")).participation().targetPercent()).isEmpty();
        assertThat(read(put("/targets", "{}")).participation().targetPercent()).isEmpty();
        assertThat(read(remove("/inForceFrom")).inForceFrom()).isEmpty();
        assertThat(read(remove("/policyId")).policyId()).isEqualTo("371300-2023");
        assertThat(read(put("/grants/1/tier", "null")).grants().get(1).tier()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"AT_PAYMENT, AtPayment", "ANY_DAY_OF_WINDOW, AnyDayOfWindow"})
    void the_moment_is_a_word(String word, String form) throws Refused {
        assertThat(read(put("/rules/identityFixed", '"' + word + '"'))
                        .rules()
                        .identityFixed()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1", "60.5, 6050", "60.500, 6050", "6e1, 6000", "100, 10000"})
    void a_percent_has_up_to_two_decimals(String percent, long hundredths) throws Refused {
        assertThat(read(put("/grants/1/amount", "{\"percent\": " + percent + "}"))
                        .grants()
                        .get(1)
                        .shares())
                .extracting(Share::amount)
                .containsExactly(new Amount.ShareOfStandard(new Percent(hundredths)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/revision",
                "/region",
                "/coverageYear",
                "/window",
                "/window/opens",
                "/window/closes",
                "/standards",
                "/grants",
                "/standards/0/tier",
                "/standards/0/amountFen",
                "/grants/1/categories",
                "/grants/1/amount"
            })
    void what_is_required_may_not_be_absent_or_null(String pointer) {
        assertViolation(remove(pointer), pointer);
        assertViolation(put(pointer, "null"), pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/revision | 0",
                "/revision | -1",
                "/revision | 1.5",
                "/revision | \"1\"",
                "/revision | 9223372036854775808",
                "/region | 371300",
                "/coverageYear | 1999",
                "/coverageYear | 2101",
                "/coverageYear | \"2023\"",
                "/coverageYear | 2023.5",
                "/policyId | 7",
                "/title | []",
                "/source | {}",
                "/window | \"2022\"",
                "/window/opens | \"2022-13-01\"",
                "/window/closes | 20221231",
                "/inForceFrom | \"2022-13-01\"",
                "/standards | {}",
                "/standards/0 | 35000",
                "/standards/0/tier | 0",
                "/standards/0/amountFen | -1",
                "/standards/0/amountFen | 350.5",
                "/standards/0/amountFen | 1e40",
                "/grants | {}",
                "/grants/1 | []",
                "/grants/1/categories | \"ORPHAN\"",
                "/grants/1/categories/0 | \"orphan\"",
                "/grants/1/categories/0 | 1",
                "/grants/1/tier | 0",
                "/grants/1/tier | \"1\"",
                "/grants/1/payers | [{\"payer\": \"COUNTY_FINANCE\", \"amount\": {\"fixedFen\": 100}}]",
                "/grants/1/amount | {}",
                "/grants/1/amount | 28000",
                "/grants/1/amount | {\"full\": true, \"fixedFen\": 28000}",
                "/grants/1/amount | {\"full\": false}",
                "/grants/1/amount | {\"full\": 1}",
                "/grants/1/amount | {\"fixedFen\": -1}",
                "/grants/1/amount | {\"fixedFen\": 10.5}",
                "/grants/1/amount | {\"percent\": \"60\"}",
                "/grants/1/amount | {\"percentOfTier\": 100}",
                "/grants/1/amount | {\"percentOfTier\": {\"percent\": 100}}",
                "/grants/1/amount | {\"percentOfTier\": {\"tier\": 1}}",
                "/grants/1/amount | {\"percentOfTier\": {\"tier\": 0, \"percent\": 100}}",
                "/grants/1 | {\"categories\": [\"ORPHAN\"], \"payers\": [{\"amount\": {\"fixedFen\": 1}}]}",
                "/grants/1 | {\"categories\": [\"ORPHAN\"], \"payers\": [{\"payer\": \"A\"}]}",
                "/grants/1 | {\"categories\": [\"ORPHAN\"], \"payers\": [{\"payer\": 1, \"amount\": {\"full\": true}}]}",
                "/grants/1/when | true",
                "/grants/1/when | {\"minAge\": \"60\"}",
                "/grants/1/when | {\"minAge\": -1}",
                "/grants/1/when | {\"maxAge\": 17.5}",
                "/grants/1/when | {\"maxDisabilityGrade\": 0}",
                "/grants/1/when | {\"attribute\": \"grade\"}",
                "/grants/1/when | {\"attribute\": 1, \"equals\": 1}",
                "/grants/1/when | {\"equals\": \"RURAL_1\"}",
                "/grants/1/when | {\"attribute\": \"grade\", \"equals\": {}}",
                "/grants/1/when | {\"attribute\": \"grade\", \"equals\": [1]}",
                "/grants/1/when | {\"anyOf\": {\"minAge\": 60}}",
                "/grants/1/when | {\"allOf\": [{\"maxAge\": true}]}",
                "/grants/1/when | {\"anyOf\": [60]}",
                "/grants/1/when | {\"bornFrom\": 2010}",
                "/grants/1/when | {\"bornTo\": \"2015-02-29\"}",
                "/grants/1/identityFixed | \"SOMETIMES\"",
                "/grants/1/identityFixed | {}",
                "/standards/0/when | []",
                "/extends | \"true\"",
                "/screening | 30",
                "/screening | {\"daysBeforeClosing\": -1}",
                "/screening | {\"daysAfterRecognition\": 367}",
                "/targets | {\"participationPercent\": \"99\"}",
                "/latePayment | {\"waitingDays\": 1.5}",
                "/latePayment | {\"waitingMonths\": 13}",
                "/latePayment | {\"waitingDays\": 30, \"exceptClasses\": \"ORPHAN\"}",
                "/latePayment | {\"waitingDays\": 30, \"exceptClasses\": [\"orphan\"]}",
                "/rules | \"AT_PAYMENT\"",
                "/rules/identityFixed | \"SOMETIMES\"",
                "/rules/identityFixed | 1",
                "/rules/identityFixed | {}",
                "/rules/identityFixed | {\"cutOff\": \"2022-08-32\"}",
                "/rules/gainAfterPaymentInWindow | \"SOMETIMES\"",
                "/rules/gainAfterPaymentInWindow | \"no_change\"",
                "/rules/enrolledElsewhereInProvince | \"ON_APPLICATION\"",
                "/rules/enrolledInOtherProvince | \"SOMETIMES\"",
                "/rules/otherChannels | \"NOBODY_FIRST\"",
                "/rules/otherChannels | 1",
                "/rules/ageOn | \"1 January\""
            })
    void what_the_schema_does_not_allow_is_refused_where_it_stands(String pointer, String value) {
        assertViolation(put(pointer, value), pointer);
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, false", "200, false"})
    void conditions_are_nested_twenty_deep_at_most(int times, boolean sound) {
        String when = "{\"allOf\": [".repeat(times) + "{\"minAge\": 1}" + "]}".repeat(times);
        String policy = put("/grants/1/when", when);
        if (sound) {
            assertThatNoRefusal(policy);
        } else {
            assertViolation(policy, "/grants/1/when");
        }
    }

    private static void assertThatNoRefusal(String policy) {
        assertThat(Optional.of(policy)).hasValueSatisfying(json -> {
            try {
                read(json);
            } catch (Refused refused) {
                throw new AssertionError(refused.detail(), refused);
            }
        });
    }

    private static void assertViolation(String policy, String pointer) {
        assertThatThrownBy(() -> read(policy)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.SCHEMA_VIOLATION);
            assertThat(refused.detail()).startsWith(pointer);
        });
    }

    private static Policy read(String policy) throws Refused {
        return PolicyReader.read(Json.MAPPER.readTree(policy)).policy();
    }
}
