package org.yingbao.contracts.why;

import java.math.BigDecimal;

/** Whether the year is settled, which rights follow, and who is missing. */
final class SaysOfSettlement {
    private SaysOfSettlement() {}

    static String state(Told told) {
        String paid = (told.has("owedFen") ? "应缴" + told.yuan("owedFen") : "应缴金额不详") + "，已缴" + told.yuan("paidFen");
        return switch (told.text("state")) {
            case "SETTLED" -> paid + (told.has("owedFen") ? "，已足额缴费。" : "，按已足额缴费处理。");
            case "PART_PAID" -> paid + "，尚未足额缴费。";
            case "PAID_ELSEWHERE" -> "本地没有缴费记录，已在外省参保。";
            case "EXEMPT_UNANSWERED" -> "属免征代缴，税务部门尚未反馈结果。";
            case "UNPAID" -> told.has("settles") ? "缴费当日参保人员已去世或已参加职工医保，该笔缴费不作为参保缴费。" : "尚未缴费。";
            default -> "没有缴费，也没有资助和参保登记。";
        };
    }

    static String rights(Told told) {
        return switch (told.text("rights")) {
            case "CONFIRMED" -> "已足额缴费，本年度权益已确认。";
            case "PROVISIONAL" -> "尚未足额缴费，本年度权益暂定。";
            default -> "没有完成缴费，本年度权益未确认。";
        };
    }

    static String rightsFrom(Told told) {
        boolean late = told.has("closes") && told.date("closes").isBefore(told.date("day"));
        return "于" + told.day("day") + "缴费"
                + (late ? "，已过集中征缴期（" + told.day("closes") + "止）" + waits(told) : "")
                + "，自" + told.day("rightsFrom") + "起享受待遇。";
    }

    private static String waits(Told told) {
        if (!told.has("waitingDays")) {
            return "";
        }
        long months = told.number("waitingMonths");
        return "，等待期" + (months > 0 ? months + "个月" : told.number("waitingDays") + "天");
    }

    static String inScope(Told told) {
        return told.met()
                ? "属应参保人员，按" + told.region("region") + "认定的" + told.identity() + "（" + told.day("from") + "起）统计。"
                : "不属应参保人员。";
    }

    static String suspected(Told told) {
        if (told.met()) {
            return "本年度尚未足额缴费" + (told.has("since") ? "，自" + told.day("since") + "起" : "，") + "列为疑似未参保。";
        }
        return switch (told.text("cleared")) {
            case "SETTLED" -> "已足额缴费，不列为疑似未参保。";
            case "PAID_ELSEWHERE" -> "已在外省参保，不列为疑似未参保。";
            case "OUT_OF_SCOPE" -> "不属应参保人员，不列为疑似未参保。";
            case "YEAR_OVER" -> "参保年度已结束，不再列为疑似未参保。";
            default -> "未到核查起始日，暂不列为疑似未参保。";
        };
    }

    static String migrants(Told told) {
        return told.met() ? "属流动人口，或医保关系有转移接续，优先排查。" : "不属流动人口，医保关系也没有转移接续，按一般顺序排查。";
    }

    static String participation(Told told) {
        String percent = BigDecimal.valueOf(told.number("targetHundredths"), 2)
                .stripTrailingZeros()
                .toPlainString();
        return "应参保" + told.text("inScope") + "人，已参保" + told.text("insured") + "人，" + (told.met() ? "达到" : "未达到")
                + percent + "%的参保率目标。";
    }

    static String closed(Told told) {
        return told.text("coverageYear") + "年度结束已超过五年，不再重新认定，以后报送的情况不改变结果。";
    }

    static String leftOut(Told told) {
        long steps = told.number("stepsWithout");
        return "本人记录过多，有" + told.text("findings") + "条依据" + (steps == 0 ? "" : "和" + steps + "个时段的全部依据")
                + "没有列出；金额按全部记录确定。";
    }
}
