package org.yingbao.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.notification.InstructionDraft.supported;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.notification.InstructionDraft;

class WordingTest {

    private static final String QUESTIONS = "如有疑问，请咨询参保地医疗保障部门，或拨打医保服务热线12393。";
    private static final String AMENDED = "如您此前收到过不同的告知，请以本次告知为准。";
    private static final String IN_WINDOW = "2022-10-16T09:00:00+08:00";

    private static Wording told(InstructionDraft draft, String time, @Nullable String before) {
        return new Wording(draft.written(), OffsetDateTime.parse(time), before);
    }

    private static String first(InstructionDraft draft) {
        return told(draft, IN_WINDOW, null).text();
    }

    private static String amended(InstructionDraft draft) {
        return told(draft, IN_WINDOW, "SUPPORT_GRANTED").text();
    }

    @Test
    void the_difference_is_to_be_paid_in_the_window_or_later() {
        assertThat(told(supported(), IN_WINDOW, null).title()).isEqualTo("2023年度城乡居民医保资助参保告知");
        assertThat(first(supported()))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助280.00元，您只需缴纳70.00元。"
                        + "经核定，您符合资助参保条件。"
                        + "请向参保地（行政区划代码141102）税务部门缴费，集中征缴期截至2022年12月31日，之后可随参随缴。"
                        + "已缴清的，无需重复缴纳。" + QUESTIONS);
    }

    @Test
    void an_exempt_person_pays_nothing_and_advances_nothing() {
        assertThat(first(supported().paidBy(new Payer("MEDICAL_AID", 35_000))))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助350.00元，您个人无需缴费。"
                        + "经核定，您符合资助参保条件。"
                        + "参保费用由参保地（行政区划代码141102）统一办理，您不必先行垫付。" + QUESTIONS);
    }

    @Test
    void two_payers_may_leave_nothing_to_pay() {
        assertThat(first(supported()
                        .collectedIn("371302")
                        .paidBy(new Payer("MEDICAL_AID", 15_000), new Payer("COUNTY_FINANCE", 20_000))))
                .startsWith("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，" + "其中医疗救助资助150.00元、县级财政资助200.00元，您个人无需缴费。")
                .contains("参保地（行政区划代码371302）");
    }

    @Test
    void two_payers_may_leave_a_difference_to_the_fen() {
        assertThat(first(supported()
                        .standard(38_001)
                        .paidBy(new Payer("DISABLED_FEDERATION", 5_000), new Payer("MEDICAL_AID", 23_000))))
                .startsWith("您2023年度城乡居民基本医疗保险个人缴费标准为380.01元，" + "其中残联资助50.00元、医疗救助资助230.00元，您只需缴纳100.01元。");
    }

    @Test
    void two_grants_of_one_payer_are_one_to_the_person() {
        assertThat(first(supported()
                        .paidBy(
                                new Payer("VETERANS", 3_000),
                                new Payer("VETERANS", 2_000),
                                new Payer("MEDICAL_AID", 23_000))))
                .contains("其中退役军人事务部门资助50.00元、医疗救助资助230.00元，");
    }

    @ParameterizedTest
    @CsvSource({
        "MEDICAL_AID, 医疗救助",
        "FINANCE, 财政",
        "CITY_FINANCE, 市级财政",
        "COUNTY_FINANCE, 县级财政",
        "DISABLED_FEDERATION, 残联",
        "DISABILITY_FEDERATION, 残联",
        "VETERANS, 退役军人事务部门",
        "VETERANS_AFFAIRS, 退役军人事务部门",
        "CHARITY_X, 其他渠道（CHARITY_X）"
    })
    void payers_have_names(String code, String name) {
        assertThat(first(supported().paidBy(new Payer(code, 28_000)))).contains("其中" + name + "资助280.00元，");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31T15:59:59Z", "2022-12-31T23:59:59+08:00"})
    void the_last_day_of_the_window_is_in_it(String time) {
        assertThat(told(supported(), time, null).text()).contains("集中征缴期截至2022年12月31日，之后可随参随缴。");
    }

    @Test
    void after_the_window_people_pay_as_they_enrol() {
        assertThat(told(supported(), "2022-12-31T16:00:00Z", null).text())
                .contains("集中征缴期已于2022年12月31日结束，现可随参随缴，请及时向参保地（行政区划代码141102）税务部门缴费。");
    }

    @Test
    void without_a_known_window_no_day_is_named() {
        assertThat(first(supported().withoutWindow()))
                .contains("经核定，您符合资助参保条件。请及时向参保地（行政区划代码141102）税务部门缴费。已缴清的，无需重复缴纳。");
    }

    @Test
    void next_year_is_told_as_that_year() {
        InstructionDraft next = supported().in(2024).standard(38_000);
        assertThat(told(next, "2023-10-08T09:00:00+08:00", null).title()).isEqualTo("2024年度城乡居民医保资助参保告知");
        assertThat(told(next, "2023-10-08T09:00:00+08:00", null).text())
                .startsWith("您2024年度城乡居民基本医疗保险个人缴费标准为380.00元，其中医疗救助资助280.00元，您只需缴纳100.00元。")
                .contains("集中征缴期截至2023年12月31日");
    }

    @Test
    void a_gain_after_payment_is_refunded() {
        assertThat(amended(supported().version(2).because("GAIN_WITH_REFUND").adjustedBy(-28_000)))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助280.00元，应由您个人承担70.00元。"
                        + "您在缴费后新获得资助对象身份，按当地规定，当年即可享受资助。"
                        + "经与您的缴费记录核对，您多缴了280.00元，多缴部分将予退还，请向参保地（行政区划代码141102）税务部门申请办理。"
                        + AMENDED + QUESTIONS);
    }

    @Test
    void an_exempt_person_who_has_paid_gets_it_back() {
        assertThat(amended(supported()
                        .version(2)
                        .paidBy(new Payer("MEDICAL_AID", 35_000))
                        .because("CORRECTION_AFTER_PAYMENT")
                        .adjustedBy(-7_000)))
                .contains("您个人无需缴费。您缴费后，有关部门更正或补充了登记信息，资助情况随之重新核定。" + "经与您的缴费记录核对，您多缴了70.00元，")
                .doesNotContain("不必先行垫付");
    }

    @Test
    void what_is_still_owed_after_a_correction_is_said() {
        assertThat(amended(supported()
                        .version(2)
                        .because("CORRECTION_AFTER_PAYMENT")
                        .adjustedBy(7_000)))
                .contains(
                        "应由您个人承担70.00元。",
                        "经与您的缴费记录核对，您还需补缴70.00元，" + "请向参保地（行政区划代码141102）税务部门补缴，集中征缴期截至2022年12月31日，之后可随参随缴。")
                .doesNotContain("无需重复缴纳");
    }

    @Test
    void support_that_ends_before_payment_leaves_the_standard_to_pay() {
        InstructionDraft ended = supported().version(2).withdrawn().because("IDENTITY_LOST");
        assertThat(told(ended, IN_WINDOW, "SUPPORT_GRANTED").title()).isEqualTo("2023年度城乡居民医保资助参保终止告知");
        assertThat(amended(ended))
                .isEqualTo("据有关部门登记，您的资助对象身份已经到期或终止。"
                        + "您2023年度城乡居民基本医疗保险的参保资助因此终止，个人缴费标准为350.00元，由您个人承担。"
                        + "请向参保地（行政区划代码141102）税务部门缴费，集中征缴期截至2022年12月31日，之后可随参随缴。"
                        + "已缴清的，无需重复缴纳。" + AMENDED + QUESTIONS);
    }

    @Test
    void support_annulled_after_payment_is_owed() {
        assertThat(amended(supported()
                        .version(2)
                        .withdrawn()
                        .because("IDENTITY_ANNULLED")
                        .adjustedBy(28_000)))
                .contains("据有关部门核实，您此前登记的资助对象身份已予撤销。", "您还需补缴280.00元，");
    }

    @Test
    void a_death_is_told_to_the_family_with_condolences_and_asks_for_nothing() {
        InstructionDraft deceased = supported().version(2).withdrawn().because("DECEASED");
        assertThat(amended(deceased))
                .isEqualTo("据有关部门登记，参保人已经离世。我们深感哀悼，谨向家属致以诚挚的慰问。"
                        + "其2023年度城乡居民基本医疗保险的参保资助随之终止，家属无需再为其缴费。"
                        + "如登记信息有误，请告知参保地医疗保障部门，我们将尽快更正。也可拨打医保服务热线12393咨询。");
        assertThat(amended(deceased)).doesNotContain("您");
    }

    @Test
    void what_was_paid_for_the_deceased_can_be_claimed() {
        assertThat(amended(
                        supported().version(2).withdrawn().because("DECEASED").adjustedBy(-7_000)))
                .contains("已为其缴纳的70.00元将予退还，家属可向参保地（行政区划代码141102）税务部门申请办理。");
    }

    @Test
    void a_death_that_was_a_mistake_is_apologised_for() {
        assertThat(told(supported().version(3), IN_WINDOW, "DECEASED").text())
                .contains("此前的告知误称您已离世，登记现已更正，我们对此深表歉意。")
                .endsWith(AMENDED + QUESTIONS);
    }

    @Test
    void somebody_insured_at_work_owes_nothing_here() {
        assertThat(amended(supported().version(2).withdrawn().because("EMPLOYEE_INSURED")))
                .isEqualTo("据登记，您已参加职工基本医疗保险。2023年度城乡居民基本医疗保险的参保资助因此终止，您无需再为此缴费。" + AMENDED + QUESTIONS);
        assertThat(amended(supported()
                        .version(2)
                        .withdrawn()
                        .because("EMPLOYEE_INSURED")
                        .adjustedBy(-7_000)))
                .contains("您已缴纳的70.00元将予退还，请向参保地（行政区划代码141102）税务部门申请办理。");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT_GRANTED, 经核定，您符合资助参保条件。",
        "SUPPORT_RAISED, 经核定，您可享受的资助标准有所提高。",
        "SUPPORT_LOWERED, 经核定，您可享受的资助标准有所降低。",
        "ENROLLED_ELSEWHERE, 据登记，您的参保地在身份认定地之外，资助按有关规定重新核定。",
        "POLICY_REVISED, 当地资助参保政策已作调整。",
        "OTHER_CHANNEL, 您享有的其他渠道资助有变化，现已合并核定，同一项费用不重复资助。",
        "SUBJECT_CORRECTED, 您的登记信息已更正，资助情况随之重新核定。",
        "A_LATER_CODE, 您的资助情况有变化，现已重新核定。"
    })
    void every_reason_is_one_sentence_between_the_amounts_and_what_to_do(String code, String sentence) {
        assertThat(amended(supported().version(2).because(code))).contains("您只需缴纳70.00元。" + sentence + "请向参保地");
    }

    @Test
    void who_paid_too_much_reads_that_nothing_but_the_sum_differs_and_where_to_get_it_back() {
        InstructionDraft twice = supported().version(2).because("PAID_TOO_MUCH").adjustedBy(-7_000);
        assertThat(told(twice, IN_WINDOW, "SUPPORT_GRANTED").title()).isEqualTo("2023年度城乡居民医保缴费核对告知");
        assertThat(amended(twice))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助280.00元，应由您个人承担70.00元。"
                        + "您的资助情况没有变化。"
                        + "经与您的缴费记录核对，您多缴了70.00元，多缴部分将予退还，请向参保地（行政区划代码141102）税务部门申请办理。"
                        + AMENDED + QUESTIONS);
    }

    @Test
    void an_exempt_person_who_paid_gets_all_of_it_back() {
        assertThat(amended(supported()
                        .version(2)
                        .paidBy(new Payer("MEDICAL_AID", 35_000))
                        .because("PAID_TOO_MUCH")
                        .adjustedBy(-35_000)))
                .contains("您个人无需缴费。您的资助情况没有变化。经与您的缴费记录核对，您多缴了350.00元，多缴部分将予退还")
                .doesNotContain("不必先行垫付");
    }

    @Test
    void who_paid_too_little_reads_what_is_missing_and_until_when() {
        assertThat(amended(supported().version(2).because("PAID_TOO_LITTLE").adjustedBy(1_000)))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助280.00元，应由您个人承担70.00元。"
                        + "您的资助情况没有变化。"
                        + "经与您的缴费记录核对，您还需补缴10.00元，"
                        + "请向参保地（行政区划代码141102）税务部门补缴，集中征缴期截至2022年12月31日，之后可随参随缴。"
                        + AMENDED + QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAID_TOO_MUCH", "PAID_TOO_LITTLE"})
    void once_it_is_settled_nothing_is_asked_of_anybody(String code) {
        assertThat(amended(supported().version(3).because(code)))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助280.00元，应由您个人承担70.00元。"
                        + "您的资助情况没有变化。经与您的缴费记录核对，您已缴的费用与应缴金额一致，无需退费或补缴。"
                        + AMENDED + QUESTIONS);
    }

    @Test
    void a_correction_that_leaves_the_own_share_asks_nobody_to_pay_again() {
        assertThat(amended(supported().version(2).because("CORRECTION_AFTER_PAYMENT")))
                .contains("您缴费后，有关部门更正或补充了登记信息，资助情况随之重新核定。" + "经与您的缴费记录核对，您已缴的费用与应缴金额一致，无需退费或补缴。")
                .doesNotContain("税务部门缴费");
    }

    @Test
    void who_got_all_back_reads_how_much_and_that_it_is_to_be_paid_again_and_until_when() {
        InstructionDraft refunded = supported().version(3).because("REFUNDED").refunded(35_000);
        assertThat(told(refunded, IN_WINDOW, "PAID_TOO_MUCH").title()).isEqualTo("2023年度城乡居民医保退费告知");
        assertThat(amended(refunded))
                .isEqualTo("您2023年度城乡居民基本医疗保险个人缴费标准为350.00元，其中医疗救助资助280.00元，您只需缴纳70.00元。"
                        + "据税务部门反馈，您此前缴纳的350.00元已全部退还。"
                        + "请向参保地（行政区划代码141102）税务部门重新缴费，集中征缴期截至2022年12月31日，之后可随参随缴。"
                        + "已重新缴清的，无需再次缴纳。" + AMENDED + QUESTIONS);
    }

    @Test
    void who_got_all_back_and_is_exempt_pays_nothing_again() {
        assertThat(amended(supported()
                        .version(3)
                        .paidBy(new Payer("MEDICAL_AID", 35_000))
                        .because("REFUNDED")
                        .refunded(7_000)))
                .contains("您个人无需缴费。据税务部门反馈，您此前缴纳的70.00元已全部退还。参保费用由参保地（行政区划代码141102）统一办理，您不必先行垫付。")
                .doesNotContain("重新缴费");
    }

    @Test
    void a_payment_that_tax_annulled_is_not_said_to_be_given_back() {
        InstructionDraft annulled = supported().version(3).because("REFUNDED");
        assertThat(told(annulled, IN_WINDOW, "PAID_TOO_MUCH").title()).isEqualTo("2023年度城乡居民医保缴费核对告知");
        assertThat(amended(annulled))
                .contains("据税务部门反馈，您此前的缴费记录已被撤销，目前没有有效的缴费。请向参保地（行政区划代码141102）税务部门重新缴费")
                .doesNotContain("退还");
    }

    @Test
    void a_withdrawn_person_is_not_told_again_that_the_support_ends() {
        InstructionDraft withdrawn = supported().version(3).withdrawn();
        assertThat(amended(withdrawn.because("PAID_TOO_LITTLE").adjustedBy(28_000)))
                .isEqualTo("您的资助情况没有变化。您2023年度城乡居民基本医疗保险不享受参保资助，个人缴费标准为350.00元，由您个人承担。"
                        + "经与您的缴费记录核对，您还需补缴280.00元，"
                        + "请向参保地（行政区划代码141102）税务部门补缴，集中征缴期截至2022年12月31日，之后可随参随缴。"
                        + AMENDED + QUESTIONS);
        assertThat(amended(withdrawn.because("PAID_TOO_MUCH").adjustedBy(-7_000)))
                .contains("您多缴了70.00元，");
        assertThat(amended(withdrawn.because("PAID_TOO_LITTLE")))
                .contains("无需退费或补缴。")
                .doesNotContain("税务部门缴费");
        assertThat(amended(withdrawn.because("CORRECTION_AFTER_PAYMENT").adjustedBy(28_000)))
                .startsWith("您缴费后，有关部门更正或补充了登记信息，资助情况随之重新核定。您2023年度城乡居民基本医疗保险不享受参保资助，");
        assertThat(amended(withdrawn.because("REFUNDED").refunded(7_000)))
                .startsWith("据税务部门反馈，您此前缴纳的70.00元已全部退还。您2023年度城乡居民基本医疗保险不享受参保资助，个人缴费标准为350.00元，由您个人承担。")
                .contains("税务部门重新缴费，集中征缴期截至2022年12月31日");
    }

    @Test
    void support_that_ends_when_all_was_given_back_says_both() {
        assertThat(amended(supported()
                        .version(2)
                        .withdrawn()
                        .because("IDENTITY_LOST")
                        .refunded(7_000)))
                .startsWith("据有关部门登记，您的资助对象身份已经到期或终止。您2023年度城乡居民基本医疗保险的参保资助因此终止，个人缴费标准为350.00元，由您个人承担。"
                        + "您此前缴纳的70.00元已全部退还。请向参保地（行政区划代码141102）税务部门重新缴费，");
    }

    @Test
    void what_was_given_back_of_the_deceased_or_insured_at_work_is_not_asked_for_again() {
        InstructionDraft refunded = supported().version(3).withdrawn().refunded(7_000);
        assertThat(told(refunded.because("DECEASED"), IN_WINDOW, "DECEASED").text())
                .contains("家属无需再为其缴费。已为其缴纳的70.00元已全部退还。")
                .doesNotContain("税务", "您");
        assertThat(amended(refunded.because("EMPLOYEE_INSURED")))
                .contains("您无需再为此缴费。您已缴纳的70.00元已全部退还。")
                .doesNotContain("税务");
    }

    @Test
    void who_was_said_to_be_dead_and_is_insured_at_work_gets_an_apology_too() {
        assertThat(told(supported().version(3).withdrawn().because("EMPLOYEE_INSURED"), IN_WINDOW, "DECEASED")
                        .text())
                .contains("此前的告知误称您已离世");
    }

    @Test
    void who_no_longer_fits_any_grant_is_not_told_of_a_lower_one() {
        assertThat(amended(supported().version(2).withdrawn().because("SUPPORT_LOWERED")))
                .startsWith("经核定，您已不符合当地资助参保条件。您2023年度城乡居民基本医疗保险的参保资助因此终止，");
    }

    @ParameterizedTest
    @EnumSource(Reason.Code.class)
    void only_a_correction_speaks_of_a_correction(Reason.Code code) {
        for (InstructionDraft draft : List.of(
                supported().adjustedBy(-7_000),
                supported().adjustedBy(7_000),
                supported(),
                supported().refunded(7_000),
                supported().withdrawn(),
                supported().withdrawn().adjustedBy(28_000),
                supported().withdrawn().refunded(7_000))) {
            String text = amended(draft.version(2).because(code.name()));
            assertThat(text.contains("有关部门更正")).as(text).isEqualTo(code == Reason.Code.CORRECTION_AFTER_PAYMENT);
            assertThat(text).doesNotContain("null", "。。", "，。", "，，");
        }
    }

    @Test
    void no_notice_names_the_person() {
        assertThat(first(supported())).doesNotContain(InstructionDraft.NAME, InstructionDraft.NUMBER);
    }
}
