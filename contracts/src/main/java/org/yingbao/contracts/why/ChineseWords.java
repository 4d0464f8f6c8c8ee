package org.yingbao.contracts.why;

import java.time.LocalDate;

/** Days and amounts as Chinese writes them. */
final class ChineseWords {
    private static final int FEN = 100;

    private ChineseWords() {}

    /** 2022-09-01 is 2022年9月1日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A day, a month or a year as ISO 8601 writes it. */
    static String date(String iso) {
        String[] parts = iso.split("-", -1);
        return parts[0] + "年"
                + (parts.length > 1 ? Integer.parseInt(parts[1]) + "月" : "")
                + (parts.length > 2 ? Integer.parseInt(parts[2]) + "日" : "");
    }

    /** 28000 fen are 280元, 11682 are 116.82元. */
    static String yuan(long fen) {
        long rest = Math.abs(fen % FEN);
        String sign = fen < 0 ? "-" : "";
        return sign + Math.abs(fen / FEN) + (rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest) + "元";
    }
}
