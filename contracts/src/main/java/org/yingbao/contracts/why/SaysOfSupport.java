package org.yingbao.contracts.why;

/** How much support an identity earns, and which decides. */
final class SaysOfSupport {
    private SaysOfSupport() {}

    static String classified(Told told) {
        if (!told.has("amountFen")) {
            return told.policy() + "对" + told.category() + "规定了资助条件，本人不符合，该身份没有资助。";
        }
        return "按" + told.policy() + (told.has("extendedBy") ? extended(told) : "") + "，" + told.category() + "可获资助"
                + told.yuan("amountFen") + "，个人缴费标准为" + told.yuan("standardFen") + "（" + told.tier() + "）"
                + howSo(told) + "。";
    }

    private static String extended(Told told) {
        return "（由政策" + told.names().policy(told.text("extendedBy")) + "沿用）";
    }

    private static String howSo(Told told) {
        return (told.isTrue("rounded") ? "，按四舍五入计算到分" : "")
                + (told.has("grantedFen") && told.number("amountFen") < told.number("grantedFen")
                        ? "；规定金额为" + told.yuan("grantedFen") + "，以不超过个人缴费标准为限"
                        : "");
    }

    static String unnamed(Told told) {
        return told.policy() + "没有把" + told.category() + "列为资助对象，该身份没有资助。";
    }

    static String age(Told told) {
        return "对" + told.category() + "的规定与年龄有关，而出生日期不详，按不符合年龄条件处理。";
    }

    static String grade(Told told) {
        return "对" + told.category() + "的规定与残疾等级有关，而有一项残疾等级无法识别，该项按没有等级处理。";
    }

    static String highest(Told told) {
        long identities = told.number("identities");
        String identity = told.region("region") + "认定的" + told.identity() + "（" + told.day("from") + "起）";
        if (told.number("amountFen") == 0) {
            return "以" + identity + "为准，规定的资助为0元，本人没有资助。";
        }
        return (identities > 1 ? "本人有" + identities + "项身份参加比较，就高不就低，以" : "以") + identity + "确定资助，金额为"
                + told.yuan("amountFen") + "。";
    }

    static String otherFirst(Told told) {
        long rest = Math.max(0, told.number("grantFen") - told.number("otherChannelsFen"));
        return "其他渠道已资助" + told.yuan("otherChannelsFen") + "，避免重复资助：规定资助" + told.yuan("grantFen") + "，另行资助"
                + ChineseWords.yuan(rest) + "。";
    }

    static String medicalAidFirst(Told told) {
        return "其他渠道资助" + told.yuan("otherChannelsFen") + "；按政策由医疗救助先行资助，该金额不计入。";
    }
}
