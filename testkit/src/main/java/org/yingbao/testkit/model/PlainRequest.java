package org.yingbao.testkit.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What finance is asked to move for one closing, funding region and payer.
 *
 * @param differenceFen what was moved beyond what was asked for, if anything was moved
 */
public record PlainRequest(
        String requestId,
        String closingId,
        String region,
        String payer,
        int coverageYear,
        String batch,
        List<Line> lines,
        int people,
        long totalFen,
        String status,
        Optional<Long> differenceFen) {

    /** People alike, with what they come to. */
    public record Line(
            String category, long standardFen, long amountFen, Optional<String> corrects, int people, long totalFen) {
        private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::category, Fields.BY_UTF8)
                .thenComparingLong(Line::standardFen)
                .thenComparingLong(Line::amountFen)
                .thenComparing(line -> line.corrects().orElse(""), Fields.BY_UTF8);
    }

    private record Kind(String category, long standardFen, long amountFen, Optional<String> corrects) {}

    /** @param included all that is counted in it; at least one */
    static PlainRequest of(List<PlainInclusion> included, String batch, PlainReceipts receipts) {
        Map<Kind, Integer> people = new HashMap<>();
        included.forEach(i -> people.merge(
                new Kind(i.line().category(), i.line().standardFen(), i.line().amountFen(), i.corrects()),
                i.people(),
                Integer::sum));
        List<Line> lines = people.entrySet().stream()
                .map(e -> new Line(
                        e.getKey().category(),
                        e.getKey().standardFen(),
                        e.getKey().amountFen(),
                        e.getKey().corrects(),
                        e.getValue(),
                        e.getValue() * e.getKey().amountFen()))
                .sorted(Line.IN_ORDER)
                .toList();
        PlainInclusion one = included.getFirst();
        long total = included.stream().mapToLong(PlainInclusion::fen).sum();
        return new PlainRequest(
                one.requestId(),
                one.closingId(),
                one.line().fundingRegion(),
                one.line().payer(),
                one.year(),
                batch,
                lines,
                included.stream().mapToInt(PlainInclusion::people).sum(),
                total,
                status(one.requestId(), total, receipts),
                receipts.moved(one.requestId()).map(moved -> moved - total));
    }

    private static String status(String requestId, long total, PlainReceipts receipts) {
        if (receipts.refuses(requestId)) {
            return "REFUSED";
        }
        Optional<Long> moved = receipts.moved(requestId);
        if (moved.isEmpty()) {
            return "REQUESTED";
        }
        long fen = moved.get();
        if (fen == total) {
            return "MOVED";
        }
        boolean less = Math.abs(fen) < Math.abs(total) && Long.signum(fen) * Long.signum(total) >= 0;
        return less ? "PART_MOVED" : "DIFFERS";
    }
}
