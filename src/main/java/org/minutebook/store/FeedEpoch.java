package org.minutebook.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Gives the change feed another epoch where the database turns out to be a restored one: then the
 * numbers of changes may have gone back, and who has read further must start again.
 *
 * <p>A dump that is loaded makes the tables anew, in another database or under other numbers; a
 * recovery to a moment, or a standby that takes over, starts another timeline. A cold copy of the
 * whole directory leaves no trace: src/docs/harvesting.md says what to do then.
 */
@ApplicationScoped
class FeedEpoch {

    private static final Logger LOG = Logger.getLogger(FeedEpoch.class);

    private static final String TABLE =
            "SELECT concat_ws(':', %s d.oid, cast(cast('records' AS regclass) AS oid))"
                    + " FROM pg_database d%s WHERE d.datname = current_database()";

    private static final String WHOLE =
            TABLE.formatted(
                    "s.system_identifier, c.timeline_id,",
                    ", pg_control_system() s, pg_control_checkpoint() c");

    private final DataSource source;

    FeedEpoch(DataSource source) {
        this.source = source;
    }

    /** Before anything is written or read. */
    void atStart(@Observes @Priority(100) StartupEvent start) {
        try (Connection connection = source.getConnection()) {
            if (renew(connection, place(connection))) {
                LOG.info(
                        "The database was restored or moved: the change feed has another epoch, and"
                                + " harvesters start again");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed's epoch cannot be read", e);
        }
    }

    /** Returns whether the epoch is another now. */
    boolean renew(Connection connection, String place) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "WITH old AS (SELECT told_from FROM feed_epoch) UPDATE feed_epoch SET"
                                + " told_from = ?, epoch = CASE WHEN feed_epoch.told_from IS NULL THEN"
                                + " epoch ELSE gen_random_uuid() END FROM old WHERE"
                                + " feed_epoch.told_from IS DISTINCT FROM ? RETURNING old.told_from IS"
                                + " NOT NULL")) {
            statement.setString(1, place);
            statement.setString(2, place);
            try (ResultSet changed = statement.executeQuery()) {
                return changed.next() && changed.getBoolean(1);
            }
        }
    }

    /** Which cluster, timeline, database and table the feed is told from. */
    String place(Connection connection) throws SQLException {
        try {
            return text(connection, WHOLE);
        } catch (SQLException e) {
            // A role of an outer database may not be let in to the cluster's own figures.
            LOG.debug("the cluster's identifier cannot be read", e);
            return text(connection, TABLE.formatted("", ""));
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
