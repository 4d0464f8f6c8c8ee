package org.yingbao.testkit.tax;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.yingbao.pipeline.Json;

/** What stands in the books. Every method is part of a transaction of the caller. */
record TaxRegister(TaxBooks books) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Keeps an instruction if it is news; an older or the same version changes nothing. */
    boolean take(TaxInstruction instruction, String value) throws SQLException {
        return books.change(
                        "INSERT INTO instruction (person_id, coverage_year, version, payer, value) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (person_id, coverage_year) DO UPDATE SET version = excluded.version,"
                                + " payer = excluded.payer, value = excluded.value"
                                + " WHERE instruction.version < excluded.version",
                        instruction.personId(),
                        instruction.coverageYear(),
                        instruction.version(),
                        instruction.person().key(),
                        value)
                > 0;
    }

    Optional<TaxInstruction> instruction(TaxPayer person, int coverageYear) throws SQLException {
        return books
                .ask(
                        row -> TaxInstruction.of(Json.MAPPER.readTree(row.getString(1))),
                        "SELECT value FROM instruction WHERE payer = ? AND coverage_year = ?",
                        person.key(),
                        coverageYear)
                .stream()
                .findFirst();
    }

    /** Enters a result, and in the same transaction that it is to be reported. The same one again changes nothing. */
    void enter(TaxResult result, OffsetDateTime now) throws SQLException {
        int entered = books.change(
                "INSERT INTO result (record_id, revision, status, payer, coverage_year, region, amount_fen, refund_of,"
                        + " paid_at, paid_on, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (record_id) DO UPDATE SET revision = excluded.revision,"
                        + " status = excluded.status, amount_fen = excluded.amount_fen, value = excluded.value"
                        + " WHERE result.revision < excluded.revision",
                result.recordId(),
                result.revision(),
                result.status(),
                result.person().key(),
                result.coverageYear(),
                result.region(),
                result.amountFen(),
                result.refundOf(),
                instant(result.paidAt()),
                result.paidAt().atZoneSameInstant(SHANGHAI).toLocalDate().toString(),
                Json.MAPPER.writeValueAsString(result));
        if (entered > 0) {
            send(TaxReport.of(result, now));
        }
    }

    private static String instant(OffsetDateTime time) {
        Instant instant = time.toInstant();
        return instant.toString();
    }

    void send(TaxReport report) throws SQLException {
        books.change(
                "INSERT INTO outgoing (topic, record_key, type, id, time, value) VALUES (?, ?, ?, ?, ?, ?)",
                report.topic(),
                report.key(),
                report.type(),
                report.id(),
                TaxReport.rfc3339(report.time()),
                report.value());
    }

    Optional<TaxResult> result(String recordId) throws SQLException {
        return results("record_id = ?", recordId).stream().findFirst();
    }

    /** The payments of a person and year, the first one first; exempt ones too. */
    List<TaxResult> payments(TaxPayer person, int coverageYear) throws SQLException {
        return results(
                "payer = ? AND coverage_year = ? AND status = 'PAID' ORDER BY paid_at, record_id",
                person.key(),
                coverageYear);
    }

    /** What is left of a payment. */
    long leftOf(TaxResult payment) throws SQLException {
        long back = results("refund_of = ? AND status = 'REFUNDED'", payment.recordId()).stream()
                .mapToLong(TaxResult::amountFen)
                .sum();
        return payment.amountFen() - back;
    }

    private List<TaxResult> results(String where, Object... values) throws SQLException {
        return books.ask(
                row -> Json.MAPPER.readValue(row.getString(1), TaxResult.class),
                "SELECT value FROM result WHERE " + where,
                values);
    }
}
