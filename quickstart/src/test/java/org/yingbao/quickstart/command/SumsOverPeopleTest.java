package org.yingbao.quickstart.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.contribution.Forecast;
import org.yingbao.contracts.contribution.ForecastOfPayer;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.pipeline.Json;

/** What the command compares: a fen too much or too little is found, and so is what nobody published. */
class SumsOverPeopleTest {
    private static final LedgerLines LEDGER = Json.MAPPER.readValue("""
            {"personId": "p1", "version": 1, "years": [{"coverageYear": 2023, "instructionVersion": 1, "action": "DIFFERENCE",
             "fundingRegion": "141102", "payers": [{"payer": "MEDICAL_AID", "amountFen": 28000}], "paidFen": 7000,
             "rightsConfirmed": true, "collections": [], "findings": [], "settlement": {"state": "SETTLED", "rights": "CONFIRMED",
             "countedAs": {"source": "s", "category": "MINIMUM_LIVING", "region": "141102"}},
             "included": [{"closingId": "K1", "region": "141102", "payer": "MEDICAL_AID", "category": "MINIMUM_LIVING",
             "standardFen": 35000, "amountFen": 28000, "people": 1}]}]}""", LedgerLines.class);

    @Test
    void sums_over_people_agree_with_what_is_published() {
        assertThat(compared(request("REQUESTED", 28_000), forecast(28_000, 28_000)))
                .hasSize(6)
                .allMatch(SumRow::agrees);
    }

    @Test
    void a_fen_too_much_is_found() {
        assertThat(compared(request("REQUESTED", 28_001), forecast(28_000, 28_000)))
                .filteredOn(row -> !row.agrees())
                .containsExactly(new SumRow("K1-141102-MEDICAL_AID", "totalFen", 28_000, 28_001));
        assertThat(compared(request("REQUESTED", 28_000), forecast(28_000, 27_999)))
                .filteredOn(row -> !row.agrees())
                .containsExactly(new SumRow("141102 2023 MEDICAL_AID", "settled", 28_000, 27_999));
    }

    @Test
    void a_request_that_nobody_published_is_found() {
        assertThat(sums().compared(List.of(), List.of()))
                .contains(new SumRow("K1-141102-MEDICAL_AID", "people", 1, 0))
                .contains(new SumRow("141102 2023 MEDICAL_AID", "needed", 28_000, 0));
    }

    @Test
    void who_is_insured_is_counted_by_county() {
        assertThat(sums().participation().get("141102 2023")).containsExactly(1, 1);
    }

    private static List<SumRow> compared(TransferRequest request, Forecast forecast) {
        return sums().compared(List.of(request), List.of(forecast));
    }

    private static SumsOverPeople sums() {
        return new SumsOverPeople(List.of(LEDGER), (region, _) -> List.of(region));
    }

    private static TransferRequest request(String status, long totalFen) {
        return Json.MAPPER.readValue("""
                {"requestId": "K1-141102-MEDICAL_AID", "closingId": "K1", "batch": "b", "region": "141102", "payer": "MEDICAL_AID",
                 "coverageYear": 2023, "asOf": "2022-12-31", "status": "%s", "people": 1, "totalFen": %d, "lines": []}""".formatted(status, totalFen), TransferRequest.class);
    }

    private static Forecast forecast(long needed, long settled) {
        return new Forecast("141102", 2023, List.of(new ForecastOfPayer("MEDICAL_AID", needed, settled, 28_000, 0)));
    }
}
