package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.Story.given;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.rules.facts.Attribute;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.vocabulary.APerson;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.OnDay;

class DisabilityGradeTest {
    private static final APolicy UP_TO_GRADE_2 =
            aPolicy().granting("SEVERE_DISABILITY", new Condition.MaxDisabilityGrade(2), 1, new Amount.Fixed(12000));

    private static OnDay of(Attribute grade) {
        return of(aPerson().holding("SEVERE_DISABILITY", "disabilityGrade", grade));
    }

    private static OnDay of(APerson person) {
        return given(person).under(UP_TO_GRADE_2).on("2022-10-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "02",
                "002",
                "２",
                "二",
                "Ⅱ",
                "II",
                "2级",
                "二级",
                " 二 级 ",
                "\u3000Ⅱ级",
                "\u200B2\uFEFF",
                "2\u00A0级",
                "1",
                "一级",
                "I"
            })
    void a_grade_is_read_as_people_write_it(String grade) {
        of(Attribute.of(grade)).supports(12000, 23000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "三级", "Ⅲ", "III", "4", "４", "四", "IV"})
    void a_lighter_grade_is_read_too(String grade) {
        of(Attribute.of(grade)).givesNothingBecause(Withheld.Reason.NO_GRANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "级", "0", "5", "12", "IIII", "ii", "重度", "2.0", "2a", "20"})
    void one_that_cannot_be_read_counts_as_none_and_is_found(String grade) {
        of(Attribute.of(grade))
                .givesNothingBecause(Withheld.Reason.NO_GRANT)
                .finds(Provision.GRADE_READABLE, Verdict.UNDECIDED);
    }

    @Test
    void a_number_counts_by_its_value() {
        of(new Attribute("2", OptionalDouble.of(2))).supports(12000, 23000);
        of(new Attribute("2.5", OptionalDouble.of(2.5))).givesNothingBecause(Withheld.Reason.NO_GRANT);
    }

    @Test
    void the_lowest_of_all_held_identities_counts() {
        of(aPerson()
                        .holding("SEVERE_DISABILITY", "disabilityGrade", Attribute.of("三级"))
                        .holding("ORPHAN", "disabilityGrade", Attribute.of("一级")))
                .supports(12000, 23000);
    }
}
