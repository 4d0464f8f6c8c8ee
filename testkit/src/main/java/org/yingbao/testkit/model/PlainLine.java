package org.yingbao.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one payer gives for one person and year, in fen. */
public record PlainLine(String payer, String fundingRegion, String category, long standardFen, long amountFen) {

    /** Of a payer who stands there twice, one line. */
    static List<PlainLine> of(PlainSettlement settlement) {
        if (!(settlement.target() instanceof Target.Instruction target)) {
            return List.of();
        }
        String category = settlement.decided().orElseThrow().deciding().category();
        Map<String, Long> byPayer = new TreeMap<>(Fields.BY_UTF8);
        target.payers().forEach(p -> byPayer.merge(p.payer(), p.amountFen(), Long::sum));
        return byPayer.entrySet().stream()
                .map(p ->
                        new PlainLine(p.getKey(), target.fundingRegion(), category, target.standardFen(), p.getValue()))
                .toList();
    }
}
