package org.yingbao.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.vocabulary.APolicy;

class PolicyWarningsTest {
    private static final KnownWords WORDS = new KnownWords(
            Set.of("EXTREME_POVERTY", "MINIMUM_LIVING", "RETURNED_TO_POVERTY", "ORPHAN")::contains,
            Set.of("grade")::contains,
            Set.of("MEDICAL_AID")::contains);
    private static final Condition.Always ALWAYS = new Condition.Always();

    private static List<Tuple> warnings(APolicy policy) {
        return PolicyWarnings.of(policy.build(), WORDS).stream()
                .map(warning -> tuple(warning.code(), warning.at()))
                .toList();
    }

    @Test
    void a_usual_policy_is_not_warned_of() {
        assertThat(warnings(lvliang())).isEmpty();
    }

    @Test
    void words_that_no_list_has_are_named_where_they_stand() {
        Condition when = new Condition.AnyOf(List.of(new Condition.AttributeEquals("colour", "red")));
        assertThat(warnings(aPolicy()
                        .granting("MINIMUM_LIVNG", when, 1, new Amount.Full())
                        .grantingByPayers("ORPHAN", new Share("UNCLE", new Amount.Full()))))
                .containsExactly(
                        tuple(Warning.Code.UNKNOWN_CATEGORY, "/grants/0/categories/0"),
                        tuple(Warning.Code.UNKNOWN_ATTRIBUTE, "/grants/0/when"),
                        tuple(Warning.Code.UNKNOWN_PAYER, "/grants/1/payers/0/payer"));
    }

    @Test
    void a_percent_below_1_may_be_a_share() {
        assertThat(warnings(aPolicy()
                        .granting("ORPHAN", new Amount.ShareOfStandard(new Percent(99)))
                        .granting("MINIMUM_LIVING", new Amount.ShareOfTier(1, new Percent(100)))))
                .containsExactly(tuple(Warning.Code.LOW_PERCENT, "/grants/0/amount/percent"));
    }

    @Test
    void a_standard_below_50_or_above_5000_yuan_may_be_in_another_unit() {
        assertThat(warnings(lvliang().standard(1, 5_000).andStandard(2, 500_000)))
                .isEmpty();
        assertThat(warnings(lvliang().standard(1, 4_999).andStandard(2, 500_001)))
                .containsExactly(
                        tuple(Warning.Code.STRANGE_STANDARD, "/standards/0/amountFen"),
                        tuple(Warning.Code.STRANGE_STANDARD, "/standards/1/amountFen"));
    }

    @Test
    void two_grants_for_one_category_differ_in_tier_condition_or_moment() {
        Grant byCutOff = Grant.of(List.of("ORPHAN"), ALWAYS, 1, new Amount.Full())
                .fixedBy(Optional.of(new IdentityFixed.AnyDayOfWindow()));
        APolicy different = aPolicy()
                .andStandard(2, 60000)
                .granting("ORPHAN", new Amount.Fixed(100))
                .granting("ORPHAN", ALWAYS, 2, new Amount.Fixed(100))
                .granting("ORPHAN", new Condition.MinAge(60), 1, new Amount.Fixed(100))
                .granting(byCutOff);
        assertThat(warnings(different)).isEmpty();
        assertThat(warnings(different.granting("ORPHAN", new Amount.Full())))
                .containsExactly(tuple(Warning.Code.SAME_CONDITIONS, "/grants/4"));
    }

    @Test
    void a_cut_off_lies_in_the_year_before() {
        assertThat(warnings(lvliang().fixing(new IdentityFixed.CutOff(LocalDate.of(2022, 12, 31)))))
                .isEmpty();
        assertThat(warnings(lvliang()
                        .fixing(new IdentityFixed.CutOff(LocalDate.of(2023, 1, 1)))
                        .granting(Grant.of(List.of("ORPHAN"), ALWAYS, 1, new Amount.Full())
                                .fixedBy(Optional.of(new IdentityFixed.CutOff(LocalDate.of(2021, 12, 31)))))))
                .containsExactly(
                        tuple(Warning.Code.STRANGE_CUT_OFF, "/grants/3/identityFixed/cutOff"),
                        tuple(Warning.Code.STRANGE_CUT_OFF, "/rules/identityFixed/cutOff"));
    }

    @Test
    void nobody_is_born_between_a_day_and_one_before() {
        Condition nobody = new Condition.AllOf(List.of(
                new Condition.BornFrom(LocalDate.of(2010, 1, 2)), new Condition.BornTo(LocalDate.of(2010, 1, 1))));
        assertThat(warnings(lvliang().granting("ORPHAN", nobody, 1, new Amount.Full())))
                .containsExactly(tuple(Warning.Code.NEVER_HOLDS, "/grants/3/when"));
    }
}
