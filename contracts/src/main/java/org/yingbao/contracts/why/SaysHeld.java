package org.yingbao.contracts.why;

/** Whether an identity counts on a day of payment. */
final class SaysHeld {
    private SaysHeld() {}

    static String atPayment(Told told) {
        return who(told) + (told.has("day") ? "按" + told.day("day") + "缴费计算，当日" + now(told) : inSteps(told));
    }

    static String byCutOff(Told told) {
        if (!told.has("day")) {
            return who(told) + inSteps(told);
        }
        boolean before = !told.date("cutOff").isBefore(told.date("day"));
        return who(told)
                + (before
                        ? "按" + told.day("day") + "缴费计算，以当日身份为准，当日" + now(told)
                        : "以" + told.day("cutOff") + "24时的身份为准，当时" + now(told));
    }

    static String inWindow(Told told) {
        if (!told.has("day")) {
            return who(told) + inSteps(told);
        }
        return who(told) + "按" + told.day("day") + "缴费计算，以集中征缴期（" + told.day("opens") + "至" + told.day("closes")
                + "）内任一日的身份为准，"
                + (told.met() ? "期内或当日有效，作为资助依据。" : "期内至当日均无效，不作为资助依据。");
    }

    static String withoutPolicy(Told told) {
        return who(told)
                + (told.has("day")
                        ? told.day("day") + (told.met() ? "有效，但该地区" : "无效，该地区也") + "没有可适用的政策。"
                        : inSteps(told));
    }

    private static String who(Told told) {
        return told.region("region") + "认定的" + told.identity() + "（" + told.day("from") + "起"
                + (told.has("to") ? "，至" + ChineseWords.day(told.date("to").minusDays(1)) + "止" : "")
                + "），";
    }

    private static String now(Told told) {
        return told.met() ? "有效，作为资助依据。" : "无效，不作为资助依据。";
    }

    private static String inSteps(Told told) {
        return told.outcome().equals("COMPUTED") ? "只对部分缴费日期有效：列明“作为资助依据”的时段有效，其他时段无效。" : "在本年度各时段的首日均无效，不作为资助依据。";
    }
}
