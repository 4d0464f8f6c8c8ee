package org.yingbao.contracts.why;

import java.util.stream.Collectors;

/** What is to be collected, by what was paid and when. */
final class SaysOfPayment {
    private SaysOfPayment() {}

    static String exemptOrDifference(Told told) {
        return "个人缴费标准" + told.yuan("standardFen") + "，资助" + told.yuan("subsidyFen")
                + (told.number("selfFen") == 0 ? "，本人不用缴费（免征代缴）。" : "，本人应缴" + told.yuan("selfFen") + "（差额征缴）。");
    }

    static String lastState(Told told) {
        return "尚未缴费，以最新情况为准（自" + told.day("since") + "起）。";
    }

    static String fixed(Told told) {
        return "已于" + told.day("paidOn") + "缴费，以" + told.day("day") + "的情况为准，之后的变化不再调整。";
    }

    static String gained(Told told) {
        return "缴费后新认定为" + told.category() + "（" + told.day("from") + "起，"
                + (told.isTrue("inWindow") ? "集中征缴期内" : "集中征缴期后") + "）："
                + switch (told.text("counts")) {
                    case "THIS_YEAR" -> "本年度给予资助，退还多缴部分。";
                    case "ALREADY_SUPPORTED" -> "按政策可计入本年度，但本人应缴金额不会更低，不作调整。";
                    case "NEXT_YEAR" -> "本年度不作调整，下一年度起按届时身份给予资助。";
                    default -> "本年度不作调整。";
                };
    }

    static String left(Told told) {
        long empty = told.number("emptyRefunds");
        return "共收缴" + told.yuan("collectedFen") + "，已退" + told.yuan("givenBackFen") + "，"
                + (told.number("paidFen") == 0 ? "视为未缴费。" : "实缴" + told.yuan("paidFen") + "。")
                + (empty == 0 ? "" : "另有" + empty + "笔退费没有对应的缴费或金额，不计入。");
    }

    /** Beside the region, each fact is a payer and what it owes. */
    static String due(Told told) {
        return told.facts().keySet().stream()
                .filter(fact -> !fact.equals("fundingRegion"))
                .map(payer -> told.payer(payer) + told.yuan(payer))
                .collect(Collectors.joining("，", told.region("fundingRegion") + "应划入居民医保基金：", "。"));
    }

    static String adjustment(Told told) {
        long fen = told.number("adjustmentFen");
        return "本人应缴" + told.yuan("selfFen") + "，已缴" + told.yuan("paidFen") + "，" + (fen < 0 ? "应退" : "应补缴")
                + ChineseWords.yuan(Math.abs(fen)) + "。";
    }
}
