package org.minutebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A database that was restored is noticed. */
@QuarkusTest
class FeedEpochTest {

    @Inject DataSource source;
    @Inject FeedEpoch epoch;

    @Test
    void anotherPlaceIsAnotherEpochAndTheSamePlaceTheSame() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                String here = epoch.place(connection);
                assertThat(here).matches("[0-9]+:[0-9]+:[0-9]+:[0-9]+");
                String before = text(connection);
                assertThat(epoch.renew(connection, here)).isFalse();
                assertThat(text(connection)).isEqualTo(before);
                assertThat(epoch.renew(connection, here + "0")).isTrue();
                String after = text(connection);
                assertThat(after).isNotEqualTo(before);
                assertThat(epoch.renew(connection, here + "0")).isFalse();
                assertThat(text(connection)).isEqualTo(after);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String text(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT epoch FROM feed_epoch")) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
