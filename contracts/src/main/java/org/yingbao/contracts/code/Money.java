package org.yingbao.contracts.code;

/** What is paid, by whom and why. */
final class Money {
    static final CodeList PAYERS = Words.open("payer", "资助渠道", """
            MEDICAL_AID 医疗救助
            FINANCE 财政
            LOCAL_FINANCE 地方财政
            CITY_FINANCE 市级财政
            COUNTY_FINANCE 县级财政
            DISABLED_FEDERATION 残联
            VETERANS 退役军人事务部门
            CIVIL_AFFAIRS 民政
            CHARITY 慈善
            COLLECTIVE 村（社区）集体
            """);

    static final CodeList ACTIONS = Words.closed("action", "征缴方式", """
            EXEMPT 免征代缴
            DIFFERENCE 差额征缴
            WITHDRAWN 撤销资助，按标准征缴
            """);

    static final CodeList REASONS = Words.closed("reason", "指令原因", """
            SUPPORT_GRANTED 给予资助
            SUPPORT_RAISED 资助提高
            SUPPORT_LOWERED 资助降低
            IDENTITY_LOST 困难身份已终止
            IDENTITY_ANNULLED 困难身份认定作废
            DECEASED 已死亡
            EMPLOYEE_INSURED 已参加职工医保
            ENROLLED_ELSEWHERE 在异地参保
            POLICY_REVISED 政策调整
            OTHER_CHANNEL 其他渠道资助变动
            SUBJECT_CORRECTED 姓名或证件更正
            CORRECTION_AFTER_PAYMENT 缴费后更正
            GAIN_WITH_REFUND 缴费后新增身份，退还差额
            PAID_TOO_MUCH 多缴
            PAID_TOO_LITTLE 少缴
            REFUNDED 已全额退费
            """);

    static final CodeList COLLECTION_STATUSES = Words.closed("collectionStatus", "征缴结果", """
            PAID 已缴费
            FAILED 缴费失败
            REFUNDED 已退费
            ANNULLED 作废
            """);

    static final CodeList TRANSFER_STATUSES = Words.closed("transferStatus", "划转结果", """
            MOVED 已划转
            REFUSED 不予划转
            """);

    static final CodeList REQUEST_STATUSES = Words.closed("requestStatus", "划转申请状态", """
            OPEN 统计中
            REQUESTED 已申请
            REFUSED 不予划转
            PART_MOVED 部分划转
            MOVED 已划转
            DIFFERS 划转金额不符
            """);

    static final CodeList PREVIEW_STATUSES = Words.closed("previewStatus", "试算状态", """
            COUNTING 统计中
            COUNTED 已统计
            ANNULLED 作废
            """);

    static final CodeList RECONCILIATION_STATUSES = Words.closed("reconciliationStatus", "对账结果", """
            AGREES 一致
            DIFFERS 不一致
            MISSING 税务未报
            """);

    static final CodeList SETTLEMENT_STATES = Words.closed("settlementState", "参保缴费状态", """
            SETTLED 已足额缴费
            PART_PAID 部分缴费
            PAID_ELSEWHERE 已在外省参保
            EXEMPT_UNANSWERED 免征代缴待反馈
            UNPAID 未缴费
            NOT_ENROLLED 未参保登记
            """);

    static final CodeList RIGHTS = Words.closed("rights", "权益确认", """
            CONFIRMED 已确认
            PROVISIONAL 暂定
            NONE 未确认
            """);

    static final CodeList SUSPICION_STATUSES = Words.closed("suspicionStatus", "疑似未参保状态", """
            SUSPECTED 疑似未参保
            CLEARED 已排除
            """);

    static final CodeList CLEARANCES = Words.closed("clearance", "排除原因", """
            SETTLED 已足额缴费
            PAID_ELSEWHERE 已在外省参保
            OUT_OF_SCOPE 不属应参保人员
            YEAR_OVER 参保年度已结束
            NOT_YET 未到核查起始日
            """);

    private Money() {}
}
