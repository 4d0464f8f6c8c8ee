package org.yingbao.contracts.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.HistoryCause;
import org.yingbao.contracts.contribution.HistoryPolicy;
import org.yingbao.contracts.contribution.HistoryStep;
import org.yingbao.contracts.subsidy.DecidingIdentity;

class WhyTest {
    private static final LocalDate OPENS = LocalDate.parse("2022-09-01");
    private static final HistoryPolicy POLICY = new HistoryPolicy("lvliang-2023", "141100", 1);
    private static final HistoryStep SUPPORTED = new HistoryStep(
            OPENS,
            null,
            POLICY,
            "141102",
            "141102",
            1,
            35_000L,
            28_000L,
            7_000L,
            List.of(new Payer("MEDICAL_AID", 28_000)),
            new DecidingIdentity("urn:cn:civil-affairs", "MZ-1", "MINIMUM_LIVING", LocalDate.parse("2022-03-01")));
    private static final HistoryStep LOST = new HistoryStep(
            LocalDate.parse("2022-11-01"), "NO_IDENTITY_HELD", POLICY, null, null, null, null, null, null, null, null);
    private static final Finding FINDING = new Finding(
            "EXEMPT_OR_DIFFERENCE",
            "[GB-2]",
            "COMPUTED",
            Map.of("standardFen", 35_000, "subsidyFen", 28_000, "selfFen", 7_000),
            "280 yuan of 350 yuan is paid for the person, 70 yuan is collected.");

    /** 2022-09-20 in UTC is the 21st in Shanghai. */
    private static final History DECIDED =
            version(1, "2022-09-20T16:00:00Z", "DIFFERENCE", List.of(SUPPORTED), 0, null);

    private static final History ENDED =
            version(2, "2022-11-02T02:00:00Z", "WITHDRAWN", List.of(SUPPORTED, LOST), 1, null);

    @Test
    void on_a_day_holds_what_had_been_brought_about_by_then() {
        assertThat(chinese("2022-09-20")).isEmpty();
        assertThat(chinese("2022-09-21"))
                .containsExactly(
                        "2023年度资助参保情况（第1次变化）",
                        "结果：资助280元，本人缴纳70元，按山西省（141100）政策“lvliang-2023”第1版。",
                        "税务：差额征缴（指令第1版）。",
                        "缴费：已缴0元，应缴70元，未缴费；权益未确认。",
                        "如在2022年9月1日起缴费：资助280元，本人缴纳70元，按山西省（141100）政策“lvliang-2023”第1版。",
                        "起因：2022年9月21日，urn:cn:civil-affairs的事件mz-1。",
                        "依据：",
                        "免征代缴或差额征缴：个人缴费标准350元，资助280元，本人应缴70元（差额征缴）。[GB-2]",
                        "[GB-2] 《国务院政策例行吹风会》（国家医疗保障局，2024年8月1日）免征代缴和差额征缴（大意）：" + "全额资助的人员免予征缴，由资助资金代缴；定额资助的人员只征缴差额。",
                        "[GB-1] 《国务院政策例行吹风会》（国家医疗保障局，2024年8月1日）分类资助（大意）：" + "医疗救助对困难群众的个人缴费实行分类资助：有的全额资助，有的定额资助。");
        assertThat(chinese("2022-11-02"))
                .contains(
                        "结果：没有资助（没有有效的困难身份），按山西省（141100）政策“lvliang-2023”第1版。",
                        "税务：撤销资助，按标准征缴（指令第2版）。",
                        "如在2022年9月1日至2022年10月31日缴费：资助280元，本人缴纳70元，按山西省（141100）政策“lvliang-2023”第1版。");
    }

    @Test
    void the_english_says_the_same() {
        assertThat(Why.on(OPENS.plusYears(1), List.of(ENDED, DECIDED), Names.CODES))
                .hasValueSatisfying(said -> assertThat(said.english())
                        .contains(
                                "Result: no support (no identity held), by revision 1 of the policy of region 141100.",
                                "Paid from 2022-09-01 to 2022-10-31: 280 yuan subsidy, 70 yuan own share, by revision 1 of the policy of region 141100.",
                                "Cause: event mz-2 of urn:cn:civil-affairs, 2022-11-02.",
                                "280 yuan of 350 yuan is paid for the person, 70 yuan is collected. [GB-2]"));
    }

    @Test
    void who_gets_nothing_because_nothing_is_decided_hears_why() {
        History undecided = version(3, "2022-12-01T02:00:00Z", "WITHDRAWN", List.of(), null, "NO_RECOGNITION");
        assertThat(Why.on(LocalDate.parse("2022-12-01"), List.of(undecided), Names.CODES))
                .hasValueSatisfying(said -> assertThat(said.chinese()).contains("结果：没有资助（没有困难身份认定记录）。"));
    }

    private static List<String> chinese(String day) {
        return Why.on(LocalDate.parse(day), List.of(DECIDED, ENDED), Names.CODES)
                .map(Explanation::chinese)
                .orElse(List.of());
    }

    private static History version(
            long version,
            String time,
            String action,
            List<HistoryStep> steps,
            @Nullable Integer decidedBy,
            @Nullable String undecided) {
        return new History(
                "p",
                2023,
                version,
                new HistoryCause(
                        "mz-" + version,
                        OffsetDateTime.parse(time),
                        "urn:cn:civil-affairs",
                        "civil-affairs.identity.v1",
                        0,
                        version),
                undecided,
                steps,
                decidedBy,
                version,
                action,
                null,
                new Reason("SUPPORT_GRANTED", "Granted.", "[GB-1]"),
                0,
                7_000L,
                "UNPAID",
                "NONE",
                null,
                List.of(FINDING));
    }
}
