package org.yingbao.quickstart.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contracts.contribution.ForecastOfPayer;
import org.yingbao.contracts.contribution.LedgerInclusion;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.TransferRequest;

/** Adds up what the ledgers say of each person, and compares it with what is published as a sum, to the fen. */
final class SumsOverPeople {
    private static final Set<String> DUE = Set.of("SETTLED", "PART_PAID");
    private static final Set<String> INSURED = Set.of("SETTLED", "PAID_ELSEWHERE");

    private final Map<String, Long> people = new TreeMap<>();
    private final Map<String, Long> fen = new TreeMap<>();
    private final Map<String, Long> needed = new TreeMap<>();
    private final Map<String, Long> settled = new TreeMap<>();
    private final Map<String, Long> requested = new TreeMap<>();
    private final Map<String, Long> moved = new TreeMap<>();
    private final Map<String, long[]> participation = new TreeMap<>();
    private final BiFunction<String, Integer, Collection<String>> ancestors;

    /** @param ancestors the codes of a region and of those above it, in a coverage year */
    SumsOverPeople(Collection<LedgerLines> ledgers, BiFunction<String, Integer, Collection<String>> ancestors) {
        this.ancestors = ancestors;
        ledgers.forEach(ledger -> ledger.years().forEach(this::add));
    }

    private void add(LedgerLine line) {
        if (line.included() != null) {
            line.included().forEach(this::add);
        }
        String region = line.fundingRegion();
        String state = line.settlement() == null ? null : line.settlement().state();
        if (region != null && !"WITHDRAWN".equals(line.action())) {
            for (Payer payer : line.payers()) {
                add(needed, region, line.coverageYear(), payer.payer(), payer.amountFen());
                if (state != null && DUE.contains(state)) {
                    add(settled, region, line.coverageYear(), payer.payer(), payer.amountFen());
                }
            }
        }
        if (state != null && line.settlement() != null && line.settlement().countedAs() != null) {
            String county = line.settlement().countedAs().region() + " " + line.coverageYear();
            long[] counts = participation.computeIfAbsent(county, _ -> new long[2]);
            counts[0] += INSURED.contains(state) ? 1 : 0;
            counts[1]++;
        }
    }

    private void add(LedgerInclusion one) {
        String requestId = one.closingId() + "-" + one.region() + "-" + one.payer();
        people.merge(requestId, (long) one.people(), Long::sum);
        fen.merge(requestId, Math.multiplyExact(one.people(), one.amountFen()), Math::addExact);
    }

    private void add(Map<String, Long> sums, String funding, int year, String payer, long amountFen) {
        ancestors
                .apply(funding, year)
                .forEach(region -> sums.merge(name(region, year, payer), amountFen, Math::addExact));
    }

    private static String name(String region, int year, String payer) {
        return region + " " + year + " " + payer;
    }

    /**
     * Everything that is published as a sum, and every sum that should be; requests that are being counted left out.
     */
    List<SumRow> compared(Collection<TransferRequest> requests, Collection<Forecast> forecasts) {
        List<SumRow> rows = new ArrayList<>(requests(requests));
        Map<String, ForecastOfPayer> published = new TreeMap<>();
        for (Forecast forecast : forecasts) {
            forecast.payers()
                    .forEach(one -> published.put(name(forecast.region(), forecast.coverageYear(), one.payer()), one));
        }
        Set<String> names = new TreeSet<>(published.keySet());
        List.of(needed, settled, requested, moved).forEach(sums -> names.addAll(sums.keySet()));
        for (String name : names) {
            ForecastOfPayer said = published.getOrDefault(name, new ForecastOfPayer("", 0, 0, 0, 0));
            rows.add(new SumRow(name, "needed", needed.getOrDefault(name, 0L), said.needed()));
            rows.add(new SumRow(name, "settled", settled.getOrDefault(name, 0L), said.settled()));
            rows.add(new SumRow(name, "requested", requested.getOrDefault(name, 0L), said.requested()));
            rows.add(new SumRow(name, "moved", moved.getOrDefault(name, 0L), said.moved()));
        }
        return rows;
    }

    private List<SumRow> requests(Collection<TransferRequest> requests) {
        List<SumRow> rows = new ArrayList<>();
        Set<String> unpublished = new HashSet<>(people.keySet());
        for (TransferRequest request : requests) {
            String id = request.requestId();
            unpublished.remove(id);
            if (!request.status().equals(TransferRequest.Status.OPEN.name())) {
                rows.add(new SumRow(id, "people", people.getOrDefault(id, 0L), request.people()));
                rows.add(new SumRow(id, "totalFen", fen.getOrDefault(id, 0L), request.totalFen()));
            }
            boolean refused = request.status().equals(TransferRequest.Status.REFUSED.name());
            add(
                    requested,
                    request.region(),
                    request.coverageYear(),
                    request.payer(),
                    refused ? 0 : fen.getOrDefault(id, 0L));
            long movedFen = request.movedFen() == null ? 0 : request.movedFen();
            add(moved, request.region(), request.coverageYear(), request.payer(), movedFen);
        }
        new TreeSet<>(unpublished).forEach(id -> rows.add(new SumRow(id, "people", people.getOrDefault(id, 0L), 0)));
        return rows;
    }

    /** By county and year: who is insured, of those in scope. */
    Map<String, long[]> participation() {
        return participation;
    }
}
