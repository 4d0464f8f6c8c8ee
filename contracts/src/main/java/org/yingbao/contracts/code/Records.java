package org.yingbao.contracts.code;

/** What records say of themselves, and what is said of them. */
final class Records {
    static final CodeList DOCUMENT_TYPES = Words.closed("documentType", "证件类型", """
            RESIDENT_ID 居民身份证
            BIRTH_CERTIFICATE 出生医学证明
            RESIDENCE_PERMIT 居留或居住证件
            PASSPORT 护照
            """);

    static final CodeList STATUSES = Words.closed("status", "记录状态", """
            ACTIVE 有效
            ENDED 已终止
            ANNULLED 作废
            """);

    static final CodeList VITAL_STATUSES = Words.closed("vitalStatus", "生存状态", """
            ALIVE 健在
            DECEASED 已死亡
            ANNULLED 作废
            """);

    static final CodeList SCHEMES = Words.closed("scheme", "险种", """
            RESIDENT 城乡居民基本医疗保险
            EMPLOYEE 职工基本医疗保险
            """);

    static final CodeList NOTICE_STATUSES = Words.closed("noticeStatus", "告知状态", """
            ISSUED 待发送
            SENT 已发送
            REFUSED 网关拒收
            WITHDRAWN 已撤回
            """);

    static final CodeList OUTCOMES = Words.closed("outcome", "判定结果", """
            MET 符合
            NOT_MET 不符合
            COMPUTED 已计算
            UNDECIDED 无法判定
            """);

    static final CodeList SCREENING_OUTCOMES = Words.closed("screeningOutcome", "核查结果", """
            PAID_NOT_SHOWN 已缴费未显示
            PAID_ELSEWHERE 已在外地参保
            IN_ARMY 参军
            IN_PRISON 服刑
            REFUSES 拒绝参保
            UNREACHABLE 失联
            DECEASED 已死亡
            WILL_PAY 承诺缴费
            """);

    static final CodeList DEAD_LETTER_REASONS = Words.closed("deadLetterReason", "退回原因", """
            TOO_LARGE 数据过大
            NOT_A_CLOUDEVENT 不是云事件（CloudEvents）
            UNKNOWN_TYPE 类型与主题不符
            MALFORMED_JSON 不是有效的 JSON
            SCHEMA_VIOLATION 不符合数据格式
            BAD_CHECK_DIGIT 身份证号校验码错误
            BAD_BIRTH_DATE 出生日期错误
            UNKNOWN_REGION 行政区划代码无效
            INTERVAL_REVERSED 起止日期颠倒
            TIME_IN_FUTURE 时间在未来
            REFUSED_POLICY 政策未予采纳
            DEFECT 平台缺陷
            """);

    static final CodeList LIST_MODES = Words.closed("listMode", "名单用途", """
            APPLY 据以更新
            COMPARE 仅作比对
            """);

    static final CodeList RELEASE_VERDICTS = Words.closed("releaseVerdict", "名单处理意见", """
            ACCEPT 确认采用
            WITHDRAW 撤回
            """);

    static final CodeList LIST_STATUSES = Words.closed("listStatus", "名单状态", """
            INCOMPLETE 不完整
            HELD 暂缓执行
            ENDS_HELD 暂缓终止
            ACCEPTED 已采用
            REPLACED 已被替代
            WITHDRAWN 已撤回
            COMPARED 已比对
            """);

    static final CodeList HOLD_CODES = Words.closed("holdCode", "暂缓原因", """
            EMPTY 空名单
            MISSES_TOO_MANY 减少人数过多
            OTHER_SCOPE 范围不一致
            BAD_DOCUMENT 证件号码有误
            """);

    static final CodeList DIFFERENCES = Words.closed("difference", "比对差异", """
            MISSING_HERE 平台缺少
            MISSING_THERE 名单缺少
            DIFFERENT 内容不一致
            """);

    private Records() {}
}
