package org.yingbao.contracts.why;

/** Whether there is anything to support. */
final class SaysOfIdentity {
    private SaysOfIdentity() {}

    static String deceased(Told told) {
        return "参保人员已于" + told.day("deceasedOn") + "去世，自当日起不再资助。";
    }

    static String employee(Told told) {
        return told.day("day") + "本人已参加职工基本医疗保险，不给予居民医保参保资助。";
    }

    static String annulled(Told told) {
        return told.identity() + "的认定已作废，视为从未认定，不作为资助依据。";
    }

    static String undecided(Told told) {
        return told.is("why", "NO_RECOGNITION")
                ? "没有本人的困难身份认定记录，本年度没有资助。"
                : told.is("why", "IDENTITY_ANNULLED") ? "本人的困难身份认定均已作废，本年度没有资助。" : "本人适用的政策尚未开始本年度征缴，或没有适用的政策，本年度暂无资助。";
    }
}
