package org.yingbao.rules.finding;

/**
 * Every provision that takes part in a decision: its code in findings, its Chinese name, its citation and what it says.
 */
public enum Provision {
    NOT_DECEASED("死亡人员不予资助", Citation.CJ_1, "Nothing is paid for a person from the day of death."),
    NOT_INSURED_AS_EMPLOYEE("已参加职工医保", Citation.CJ_1, "Nothing is paid while the person is insured as an employee."),
    HELD_AT_PAYMENT("缴费时身份", Citation.SD_6, "The identities held on the day of payment count."),
    HELD_BY_CUT_OFF("身份认定截止时点", Citation.SD_5, "The identities held at the end of the cut-off day count."),
    HELD_IN_WINDOW("集中征缴期内任一日身份", Citation.SD_5, "An identity held on any day of the window so far counts."),
    HELD_WITHOUT_POLICY("无政策地区身份", Citation.GB_1, "Where no policy is known an identity held on the day counts."),
    NOT_ANNULLED("身份认定未撤销", Citation.SD_13, "An annulled recognition was never true and earns nothing."),
    CHOSEN_ENROLMENT("参保地和档次", Citation.SD_13, "One enrolment of the year says where and in which tier."),
    POLICY_KNOWN("适用政策", Citation.GB_1, "The nearest region with a policy says what is paid."),
    STANDARD_OF_TIER("档次缴费标准", Citation.GB_1, "The tier must have a standard in the policy."),
    ENROLLED_ELSEWHERE_IN_PROVINCE(
            "省内异地参保", Citation.SD_8, "Enrolled elsewhere in the province: by the policy, the certifier pays."),
    ENROLLED_IN_OTHER_PROVINCE("跨省参保", Citation.SD_9, "Enrolled in another province: by the policy, on application."),
    REGION_SUCCEEDED("行政区划代码变更", Citation.SD_13, "A region code that was abolished means the one that succeeded it."),
    DEFAULT_TIER("默认缴费档次", Citation.GB_1, "Who has chosen no tier counts in the one the policy gives to such people."),
    STANDARD_OF_PLACE("参保地缴费标准", Citation.GB_1, "What is collected is what the place of enrolment asks for."),
    CLASSIFIED_SUPPORT("分类资助", Citation.GB_1, "Each category is supported in full, by an amount or by a share."),
    ASSIGNED_CLASS("其他困难人员按类资助", Citation.SD_4, "A category that no grant names earns nothing."),
    AGE_KNOWN("年龄条件", Citation.GB_1, "Where a grant asks for an age the birth date must be known."),
    GRADE_READABLE("残疾等级条件", Citation.GB_1, "Where a grant asks for a disability grade it must be readable."),
    HIGHEST_SUPPORT("就高不就低", Citation.SD_2, "Of several identities the one with the highest amount decides."),
    OTHER_CHANNELS_FIRST("其他渠道先行资助", Citation.SD_3, "Other channels go first and medical aid fills up to its amount."),
    MEDICAL_AID_FIRST("医疗救助先行资助", Citation.SD_3, "Medical aid goes first and other channels are not counted."),
    EXEMPT_OR_DIFFERENCE(
            "免征代缴或差额征缴", Citation.GB_2, "Own share zero is exempt, otherwise the difference is collected."),
    YEAR_DECIDED("参保年度已开放", Citation.GB_1, "A year is decided once a policy of the person opens it."),
    LAST_STATE_BEFORE_PAYMENT("缴费前以最新认定为准", Citation.SD_7, "Until payment the latest state decides."),
    FIXED_BY_PAYMENT("缴费后不再调整", Citation.SD_6, "The state on the day of payment decides; later changes alter nothing."),
    GAINED_AFTER_PAYMENT(
            "缴费后新增身份", Citation.SD_5, "Whether an identity gained after payment counts is said by the policy."),
    LEFT_OF_PAYMENTS("退费后实缴金额", Citation.CJ_1, "Of each payment counts what is left of it after its refunds."),
    ADJUSTMENT("缴费差额", Citation.SD_10, "What was paid too much or too little is named."),
    SETTLEMENT_STATE(
            "参保缴费状态",
            Citation.SD_14,
            "A year is settled once what is left of the payments reaches what is owed on the day of payment."),
    RIGHTS_CONFIRMED("权益确认", Citation.SD_14, "The rights of a year are confirmed once it is settled."),
    RIGHTS_FROM(
            "待遇享受起始日",
            Citation.SD_14,
            "Who pays inside the window has the rights from 1 January; who pays later may have to wait."),
    DUE_BETWEEN_FUNDS(
            "应划转资助资金",
            Citation.SD_11,
            "Once the year is settled, if only in part, each payer owes the insurance fund its share."),
    IN_SCOPE(
            "应参保人员",
            Citation.SD_16,
            "Whoever holds an identity and is not gone or insured otherwise is to be insured."),
    SUSPECTED_UNINSURED(
            "疑似未参保", Citation.SD_15, "Who is to be insured and has neither settled nor paid elsewhere is suspected."),
    MIGRANTS_FIRST(
            "流动人口、关系转移接续优先排查",
            Citation.SD_15,
            "Migrants and people whose insurance relation moved are looked for first."),
    PARTICIPATION_TARGET(
            "参保率目标",
            Citation.SD_16,
            "Of the people to be insured at least as many percent are insured as the target says."),
    YEAR_CLOSED("参保年度已关闭", Citation.SD_6, "A year that has been over for more than five years is decided no more."),
    FINDINGS_LEFT_OUT("部分依据未列出", Citation.SD_13, "Of a person with very many records some findings are left out.");

    private final String chinese;
    private final Citation citation;
    private final String text;

    Provision(String chinese, Citation citation, String text) {
        this.chinese = chinese;
        this.citation = citation;
        this.text = text;
    }

    public String chinese() {
        return chinese;
    }

    public Citation citation() {
        return citation;
    }

    /** The provision in one plain English sentence. */
    public String text() {
        return text;
    }
}
