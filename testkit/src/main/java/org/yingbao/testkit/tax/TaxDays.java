package org.yingbao.testkit.tax;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.yingbao.pipeline.Json;
import tools.jackson.databind.node.ObjectNode;

/** The totals of a day, by county and coverage year: a register, with a higher revision whenever they have changed. */
record TaxDays(TaxRegister register) {

    static final String TOPIC = "tax.days.v1";
    static final String TYPE = "org.yingbao.tax-day.v1";

    private record Totals(String region, int coverageYear, String json) {}

    /** What was annulled since counts no more, so a county may have totals of zero. */
    void report(LocalDate day, OffsetDateTime now) throws SQLException {
        for (Totals totals : register.books()
                .ask(
                        TaxDays::totals,
                        "SELECT region, coverage_year,"
                                + " SUM(status = 'PAID' AND amount_fen > 0),"
                                + " SUM(CASE WHEN status = 'PAID' THEN amount_fen ELSE 0 END),"
                                + " SUM(status = 'PAID' AND amount_fen = 0),"
                                + " SUM(status = 'REFUNDED'),"
                                + " SUM(CASE WHEN status = 'REFUNDED' THEN amount_fen ELSE 0 END)"
                                + " FROM result WHERE paid_on = ? AND region IS NOT NULL"
                                + " GROUP BY region, coverage_year ORDER BY region, coverage_year",
                        day.toString())) {
            report(day, totals, now);
        }
    }

    private static Totals totals(ResultSet row) throws SQLException {
        ObjectNode totals = Json.MAPPER.createObjectNode();
        put(totals, "paid", row.getLong(3), row.getLong(4));
        put(totals, "exempt", row.getLong(5), 0);
        put(totals, "refunded", row.getLong(6), row.getLong(7));
        return new Totals(row.getString(1), row.getInt(2), totals.toString());
    }

    private static void put(ObjectNode totals, String name, long count, long sumFen) {
        totals.putObject(name).put("count", count).put("sumFen", sumFen);
    }

    private void report(LocalDate day, Totals totals, OffsetDateTime now) throws SQLException {
        int changed = register.books()
                .change(
                        "INSERT INTO reported_day (day, region, coverage_year, revision, totals) VALUES (?, ?, ?, 1, ?)"
                                + " ON CONFLICT (day, region, coverage_year) DO UPDATE SET"
                                + " revision = reported_day.revision + 1, totals = excluded.totals"
                                + " WHERE reported_day.totals <> excluded.totals",
                        day.toString(),
                        totals.region(),
                        totals.coverageYear(),
                        totals.json());
        if (changed == 0) {
            return;
        }
        long revision = register.books()
                .ask(
                        row -> row.getLong(1),
                        "SELECT revision FROM reported_day WHERE day = ? AND region = ? AND coverage_year = ?",
                        day.toString(),
                        totals.region(),
                        totals.coverageYear())
                .getFirst();
        String name = day + "-" + totals.region() + "-" + totals.coverageYear();
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("day", day.toString())
                .put("region", totals.region())
                .put("coverageYear", totals.coverageYear())
                .put("revision", revision)
                .setAll((ObjectNode) Json.MAPPER.readTree(totals.json()));
        register.send(new TaxReport(TOPIC, totals.region(), TYPE, name + "/" + revision, now, value.toString()));
    }
}
