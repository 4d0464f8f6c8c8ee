package org.yingbao.contracts.code;

import java.util.stream.Stream;

/** What identities (困难身份) say. */
final class Hardship {
    static final CodeList CATEGORIES = Words.open("category", "类别", """
            EXTREME_POVERTY 特困人员
            ORPHAN 孤儿
            UNATTENDED_CHILD 事实无人抚养儿童
            MINIMUM_LIVING 低保对象
            MINIMUM_LIVING_MARGIN 低保边缘家庭成员
            RETURNED_TO_POVERTY 返贫致贫人口
            MONITORED_UNSTABLE 脱贫不稳定
            MONITORED_MARGINAL 边缘易致贫
            MONITORED_SUDDEN_HARDSHIP 突发严重困难
            LIFTED_OUT_OF_POVERTY 脱贫人口
            SEVERE_DISABILITY 重度残疾人
            PREFERENTIAL_TREATMENT 重点优抚
            LOW_INCOME_FAMILY 低收入家庭
            FAMILY_PLANNING_SPECIAL 计生特殊家庭
            FAMILY_PLANNING_TWO_HOUSEHOLDS 计生两户
            MARTYR_FAMILY 烈属
            CHILD_IN_DIFFICULTY 困境儿童
            RETRENCHED_1960S 六十年代精减退职
            REGISTERED_POOR 建档立卡
            EXPENDITURE_HARDSHIP 支出型困难
            DISABILITY 残疾人
            """);

    static final CodeList ATTRIBUTES = Words.open(
            "attribute",
            "属性",
            """
            grade 低保类别
            disabilityGrade 残疾等级
            disabilityType 残疾类别
            riskCleared 风险是否已消除
            enjoysPolicy 是否享受脱贫政策
            workAbility 劳动能力
            student 是否在校生
            seriouslyIll 是否重病患者
            cause 致贫（返贫）原因
            """,
            Stream.of(
                    Words.open("grade", "低保类别", """
                    URBAN_FULL 城市全额
                    URBAN_PARTIAL 城市差额
                    RURAL_1 农村一类
                    RURAL_2 农村二类
                    RURAL_3 农村三类
                    RURAL_4 农村四类
                    """),
                    Words.closed("disabilityGrade", "残疾等级", """
                    1 一级
                    2 二级
                    3 三级
                    4 四级
                    """),
                    Words.open("disabilityType", "残疾类别", """
                    VISUAL 视力残疾
                    HEARING 听力残疾
                    SPEECH 言语残疾
                    PHYSICAL 肢体残疾
                    INTELLECTUAL 智力残疾
                    MENTAL 精神残疾
                    MULTIPLE 多重残疾
                    """),
                    yesOrNo("riskCleared", "风险是否已消除"),
                    yesOrNo("enjoysPolicy", "是否享受脱贫政策"),
                    Words.open("workAbility", "劳动能力", """
                    NORMAL 有劳动能力
                    WEAK 弱劳动能力
                    LOST 丧失劳动能力
                    """),
                    yesOrNo("student", "是否在校生"),
                    yesOrNo("seriouslyIll", "是否重病患者"),
                    Words.open("cause", "致贫（返贫）原因", """
                    ILLNESS 因病
                    DISASTER 因灾
                    DISABILITY 因残
                    SCHOOLING 因学
                    ACCIDENT 因意外事故
                    """)));

    private Hardship() {}

    private static CodeList yesOrNo(String attribute, String chinese) {
        return Words.closed(attribute, chinese, """
                true 是
                false 否
                """);
    }
}
