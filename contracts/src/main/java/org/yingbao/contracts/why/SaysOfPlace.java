package org.yingbao.contracts.why;

/** Where the person is enrolled, and whose policy and standard hold. */
final class SaysOfPlace {
    private SaysOfPlace() {}

    static String enrolment(Told told) {
        if (!told.met()) {
            return "本年度尚未参保登记，按在身份认定地参保、默认档次计算。";
        }
        long known = told.number("known");
        return (known > 1 ? "本年度有" + known + "条参保登记，以此为准：" : "本年度参保登记：") + told.region("region") + "，" + told.tier()
                + "。";
    }

    static String policy(Told told) {
        return "没有查到" + told.region("region") + told.text("coverageYear") + "年度可适用的资助参保政策，无法确定资助金额。";
    }

    static String standardOfTier(Told told) {
        return told.policy() + "没有规定" + told.tier() + "的个人缴费标准，无法确定资助金额。";
    }

    static String elsewhereInProvince(Told told) {
        return "在本省其他统筹地区" + told.region("enrolledIn") + "参保，身份认定地为" + told.region("certifyingRegion")
                + (told.met() ? "：由认定地给予资助。" : "：按认定地政策，对省内异地参保的不予资助。");
    }

    static String otherProvince(Told told) {
        return "在外省" + told.region("enrolledIn") + "参保，身份认定地为" + told.region("certifyingRegion")
                + (told.met() ? paid(told) : unpaid(told));
    }

    private static String paid(Told told) {
        return told.isTrue("applied") && !told.is("enrolledInOtherProvince", "CERTIFIER_PAYS")
                ? "：已有申请，由认定地给予资助。"
                : "：由认定地给予资助。";
    }

    private static String unpaid(Told told) {
        return told.isTrue("applied") || told.is("enrolledInOtherProvince", "NOT_SUPPORTED")
                ? "：按认定地政策，对跨省参保的不予资助。"
                : "：按认定地政策须经申请才给予资助，目前没有申请记录，不予资助。";
    }

    static String succeeded(Told told) {
        return "行政区划代码" + told.text("code") + "已由" + told.text("succeededBy") + "接续，按" + told.region("succeededBy")
                + "办理。";
    }

    static String defaultTier(Told told) {
        return "按" + told.policy() + "，" + told.category() + "的默认缴费档次为" + told.tier() + "。";
    }

    static String standardOfPlace(Told told) {
        return "参保地" + told.policy() + "规定的" + told.tier() + "个人缴费标准为" + told.yuan("standardFen") + "。";
    }
}
