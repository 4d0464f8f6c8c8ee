package org.yingbao.testkit.tax;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one database of the office, through JDBC: instructions, results, offsets and what is to be sent. Whatever belongs
 * together is written in one transaction, so a crash leaves all of it or nothing.
 */
final class TaxBooks implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS next_offset (topic TEXT, part INTEGER, next INTEGER, PRIMARY KEY (topic, part))",
            "CREATE TABLE IF NOT EXISTS instruction (person_id TEXT, coverage_year INTEGER, version INTEGER,"
                    + " payer TEXT, value TEXT, PRIMARY KEY (person_id, coverage_year))",
            "CREATE INDEX IF NOT EXISTS instruction_of_payer ON instruction (payer, coverage_year)",
            "CREATE TABLE IF NOT EXISTS result (record_id TEXT PRIMARY KEY, revision INTEGER, status TEXT, payer TEXT,"
                    + " coverage_year INTEGER, region TEXT, amount_fen INTEGER, refund_of TEXT, paid_at TEXT,"
                    + " paid_on TEXT, value TEXT)",
            "CREATE INDEX IF NOT EXISTS result_of_payer ON result (payer, coverage_year)",
            "CREATE INDEX IF NOT EXISTS result_of_day ON result (paid_on)",
            "CREATE TABLE IF NOT EXISTS outgoing (number INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT, record_key TEXT,"
                    + " type TEXT, id TEXT UNIQUE, time TEXT, value TEXT, sent INTEGER DEFAULT 0)",
            "CREATE TABLE IF NOT EXISTS reported_day (day TEXT, region TEXT, coverage_year INTEGER, revision INTEGER,"
                    + " totals TEXT, PRIMARY KEY (day, region, coverage_year))");

    private final Connection connection;

    TaxBooks(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        enter(() -> {
            for (String table : TABLES) {
                change(table);
            }
        });
    }

    /** A file that survives a loss of power. */
    static Connection file(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement settings = connection.createStatement()) {
            settings.execute("PRAGMA journal_mode = WAL");
            settings.execute("PRAGMA synchronous = FULL");
        }
        return connection;
    }

    /** Something that is written completely or not at all. */
    interface Entry {
        void write() throws SQLException;
    }

    /** The same, with an answer. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** How a row becomes something. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    void enter(Entry entry) {
        boolean _ = inOne(() -> {
            entry.write();
            return true;
        });
    }

    <T> T inOne(Work<T> work) {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failed) {
            try {
                connection.rollback();
            } catch (SQLException second) {
                failed.addSuppressed(second);
            }
            throw failed instanceof RuntimeException runtime ? runtime : new IllegalStateException(failed);
        }
    }

    /** Returns how many rows it changed. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> ask(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
