package org.minutebook.boot.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The invented country keeps the rules that published minutes keep. */
@QuarkusTest
class CountryTest {

    private static final int MEETINGS = 40;

    @Inject DataSource source;

    /** In a transaction that is rolled back. */
    @Test
    void everyQuoteIsItsSliceOfTheTextAndNothingIsAmiss() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(
                        "TRUNCATE councils, bodies, documents, document_texts, records, meetings,"
                                + " readings, attendances, agenda_items, resolutions, declarations,"
                                + " actions CASCADE");
                Country.write(new Load(connection), MEETINGS, 3);
                assertThat(count(statement, "SELECT count(DISTINCT council_id) FROM readings"))
                        .isEqualTo(3);
                assertThat(count(statement, "SELECT count(*) FROM readings WHERE live"))
                        .isEqualTo(MEETINGS);
                assertThat(count(statement, "SELECT count(*) FROM agenda_items"))
                        .isBetween(9L * MEETINGS, 15L * MEETINGS);
                assertThat(count(statement, "SELECT count(*) FROM resolutions WHERE words IS NULL"))
                        .isZero();
                for (String table :
                        new String[] {
                            "attendances", "agenda_items", "resolutions", "declarations", "actions"
                        }) {
                    String wrong =
                            "SELECT count(*) FROM "
                                    + table
                                    + " x JOIN readings r ON r.id = x.reading_id JOIN"
                                    + " document_texts t ON t.document_id = r.document_id WHERE"
                                    + " substr(t.text, source_start + 1, source_end - source_start)"
                                    + " <> source_quote";
                    assertThat(count(statement, wrong)).as(table).isZero();
                    assertThat(count(statement, "SELECT count(*) FROM " + table)).isPositive();
                }
                assertThat(
                                count(
                                        statement,
                                        "SELECT count(*) FROM pg_indexes WHERE indexname ="
                                                + " 'resolutions_live_words'"))
                        .isEqualTo(1);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
