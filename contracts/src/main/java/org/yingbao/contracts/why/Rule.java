package org.yingbao.contracts.why;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every provision that findings name, with its Chinese name and its sentence. */
enum Rule {
    NOT_DECEASED("死亡人员不予资助", SaysOfIdentity::deceased),
    NOT_INSURED_AS_EMPLOYEE("已参加职工医保", SaysOfIdentity::employee),
    HELD_AT_PAYMENT("缴费时身份", SaysHeld::atPayment),
    HELD_BY_CUT_OFF("身份认定截止时点", SaysHeld::byCutOff),
    HELD_IN_WINDOW("集中征缴期内任一日身份", SaysHeld::inWindow),
    HELD_WITHOUT_POLICY("无政策地区身份", SaysHeld::withoutPolicy),
    NOT_ANNULLED("身份认定未撤销", SaysOfIdentity::annulled),
    CHOSEN_ENROLMENT("参保地和档次", SaysOfPlace::enrolment),
    POLICY_KNOWN("适用政策", SaysOfPlace::policy),
    STANDARD_OF_TIER("档次缴费标准", SaysOfPlace::standardOfTier),
    ENROLLED_ELSEWHERE_IN_PROVINCE("省内异地参保", SaysOfPlace::elsewhereInProvince),
    ENROLLED_IN_OTHER_PROVINCE("跨省参保", SaysOfPlace::otherProvince),
    REGION_SUCCEEDED("行政区划代码变更", SaysOfPlace::succeeded),
    DEFAULT_TIER("默认缴费档次", SaysOfPlace::defaultTier),
    STANDARD_OF_PLACE("参保地缴费标准", SaysOfPlace::standardOfPlace),
    CLASSIFIED_SUPPORT("分类资助", SaysOfSupport::classified),
    ASSIGNED_CLASS("其他困难人员按类资助", SaysOfSupport::unnamed),
    AGE_KNOWN("年龄条件", SaysOfSupport::age),
    GRADE_READABLE("残疾等级条件", SaysOfSupport::grade),
    HIGHEST_SUPPORT("就高不就低", SaysOfSupport::highest),
    OTHER_CHANNELS_FIRST("其他渠道先行资助", SaysOfSupport::otherFirst),
    MEDICAL_AID_FIRST("医疗救助先行资助", SaysOfSupport::medicalAidFirst),
    EXEMPT_OR_DIFFERENCE("免征代缴或差额征缴", SaysOfPayment::exemptOrDifference),
    YEAR_DECIDED("参保年度已开放", SaysOfIdentity::undecided),
    LAST_STATE_BEFORE_PAYMENT("缴费前以最新认定为准", SaysOfPayment::lastState),
    FIXED_BY_PAYMENT("缴费后不再调整", SaysOfPayment::fixed),
    GAINED_AFTER_PAYMENT("缴费后新增身份", SaysOfPayment::gained),
    LEFT_OF_PAYMENTS("退费后实缴金额", SaysOfPayment::left),
    ADJUSTMENT("缴费差额", SaysOfPayment::adjustment),
    SETTLEMENT_STATE("参保缴费状态", SaysOfSettlement::state),
    RIGHTS_CONFIRMED("权益确认", SaysOfSettlement::rights),
    RIGHTS_FROM("待遇享受起始日", SaysOfSettlement::rightsFrom),
    DUE_BETWEEN_FUNDS("应划转资助资金", SaysOfPayment::due),
    IN_SCOPE("应参保人员", SaysOfSettlement::inScope),
    SUSPECTED_UNINSURED("疑似未参保", SaysOfSettlement::suspected),
    MIGRANTS_FIRST("流动人口、关系转移接续优先排查", SaysOfSettlement::migrants),
    PARTICIPATION_TARGET("参保率目标", SaysOfSettlement::participation),
    YEAR_CLOSED("参保年度已关闭", SaysOfSettlement::closed),
    FINDINGS_LEFT_OUT("部分依据未列出", SaysOfSettlement::leftOut);

    private static final Map<String, Rule> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, rule -> rule));

    private final String chinese;

    @SuppressWarnings("ImmutableEnumChecker") // a static method each
    private final Function<Told, String> sentence;

    Rule(String chinese, Function<Told, String> sentence) {
        this.chinese = chinese;
        this.sentence = sentence;
    }

    static Optional<Rule> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    String chinese() {
        return chinese;
    }

    String sentence(Told told) {
        return sentence.apply(told);
    }
}
