package org.yingbao.rules.finding;

/** Writes fen as yuan for sentences: 28000 is "280 yuan", 11682 is "116.82 yuan". */
public final class Yuan {
    private Yuan() {}

    public static String of(long fen) {
        long rest = Math.abs(fen % 100);
        String sign = fen < 0 ? "-" : "";
        String cents = rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest;
        return sign + Math.abs(fen / 100) + cents + " yuan";
    }
}
