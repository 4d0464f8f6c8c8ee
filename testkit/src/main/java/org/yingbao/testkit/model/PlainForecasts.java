package org.yingbao.testkit.model;

import java.util.Map;
import java.util.TreeMap;

/** The forecast of one region and year, by payer. */
final class PlainForecasts {
    private final PlainCodes codes;
    private final String region;
    private final Map<String, PlainForecast> byPayer = new TreeMap<>(Fields.BY_UTF8);

    PlainForecasts(PlainCodes codes, String region) {
        this.codes = codes;
        this.region = codes.successor(region);
    }

    void add(PlainStanding standing) {
        standing.needed().forEach(line -> add(line, new PlainForecast(line.amountFen(), 0, 0, 0)));
        standing.due().forEach(line -> add(line, new PlainForecast(0, line.amountFen(), 0, 0)));
    }

    /** What was refused is not requested any more. */
    void add(PlainRequest request, PlainReceipts receipts) {
        long requested = request.status().equals("REFUSED") ? 0 : request.totalFen();
        long moved = receipts.moved(request.requestId()).orElse(0L);
        add(request.region(), request.payer(), new PlainForecast(0, 0, requested, moved));
    }

    private void add(PlainLine line, PlainForecast more) {
        add(line.fundingRegion(), line.payer(), more);
    }

    private void add(String funding, String payer, PlainForecast more) {
        if (codes.ancestors(funding).contains(region)) {
            byPayer.merge(payer, more, PlainForecast::plus);
        }
    }

    Map<String, PlainForecast> byPayer() {
        return byPayer;
    }
}
