package org.minutebook.boot.country;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Slug;

/**
 * Fills a database that holds no meetings with an invented country, before the first request is
 * answered. A database that holds any is left as it is.
 */
@ApplicationScoped
class Country {

    /** Meetings that a council of the country holds in all, over its ten bodies. */
    private static final int MEETINGS_OF_A_COUNCIL = 500;

    /** There are names for so many. */
    private static final int MOST_COUNCILS = 8_000;

    private static final Logger LOG = Logger.getLogger(Country.class);
    private static final int MEETINGS_AT_A_TIME = 250;
    private static final int MOST = 1_000_000;
    private static final long SEED = 20_240_314;
    private static final LocalDate NEWEST = LocalDate.of(2026, 10, 29);

    private final DataSource source;
    private final int wanted;
    private final int councils;

    /**
     * Takes what is wanted.
     *
     * @param meetings how many; none by default, and 2,000 where nothing but {@code true} is said
     * @param councils over how many, each with ten bodies; one for 500 meetings by default
     */
    Country(
            DataSource source,
            @ConfigProperty(name = "minutebook.generate") Optional<String> meetings,
            @ConfigProperty(name = "minutebook.generate-councils") Optional<Integer> councils) {
        this.source = source;
        this.wanted = meetings.map(Country::number).orElse(0);
        this.councils = councils.map(Country::councils).orElse(councilsOf(wanted));
    }

    static int councilsOf(int meetings) {
        return Math.max(1, meetings / MEETINGS_OF_A_COUNCIL);
    }

    /** Before the samples, which want a database that holds nothing else. */
    void atStart(@Observes @Priority(150) StartupEvent start) {
        if (wanted > 0) {
            try {
                generate();
            } catch (SQLException e) {
                throw new IllegalStateException("the country could not be written", e);
            }
        }
    }

    private void generate() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (holdsMeetings(connection)) {
                    LOG.info("The database holds meetings; no country is generated");
                    return;
                }
                Instant begin = Instant.now();
                write(new Load(connection), wanted, councils);
                connection.commit();
                LOG.infof(
                        "Generated %d meetings of %d councils of an invented country in %d s",
                        wanted, councils, Duration.between(begin, Instant.now()).toSeconds());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    static void write(Load load, int meetings, int councils) throws SQLException {
        load.trustReferences();
        load.dropIndexes();
        Phrases phrases = new Phrases(SEED);
        InventedMeeting.Clock clock =
                new InventedMeeting.Clock(Instant.parse("2026-11-01T00:00:00Z"));
        List<InventedMeeting.Body> bodies = bodies(load, clock, councils);
        for (int number = 0; number < meetings; number++) {
            InventedMeeting.Body body = bodies.get(number % bodies.size());
            LocalDate date = NEWEST.minusWeeks(number / bodies.size());
            new InventedMeeting(load, phrases, clock, body, date, number + 1L).write();
            if (number % MEETINGS_AT_A_TIME == 0) {
                load.send();
            }
        }
        load.send();
        // Sequences take no part in transactions: they must never go back.
        load.execute(
                "SELECT setval('change_seq', greatest(last_value, %d)) FROM change_seq"
                        .formatted(clock.seq()));
        load.execute(
                "SELECT setval('readings_id_seq', greatest(last_value, %d)) FROM readings_id_seq"
                        .formatted(meetings));
        load.makeIndexes();
    }

    private static List<InventedMeeting.Body> bodies(
            Load load, InventedMeeting.Clock clock, int councils) {
        List<InventedMeeting.Body> bodies = new ArrayList<>();
        for (int number = 0; number < councils; number++) {
            String name = Phrases.council(number);
            String slug = Slug.ofCouncil(name);
            UUID council = RecordId.of(RecordKind.COUNCIL, slug);
            load.row(Table.COUNCILS, council, slug, name, true, true);
            InventedMeeting.register(load, clock, council, RecordKind.COUNCIL, council, null);
            for (String bodyName : Phrases.bodies()) {
                String bodySlug = Slug.of(bodyName);
                UUID body = RecordId.of(RecordKind.BODY, slug, bodySlug);
                load.row(Table.BODIES, body, council, bodySlug, bodyName, true);
                InventedMeeting.register(load, clock, body, RecordKind.BODY, council, null);
                bodies.add(new InventedMeeting.Body(council, name, slug, body, bodyName));
            }
        }
        return bodies;
    }

    private static boolean holdsMeetings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT FROM meetings)")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static int number(String text) {
        if (text.equals("true")) {
            return 2_000;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw noNumber(text);
        }
        throw noNumber(text);
    }

    private static int councils(int number) {
        if (number < 1 || number > MOST_COUNCILS) {
            throw new IllegalArgumentException(
                    "MINUTEBOOK_GENERATE_COUNCILS is over how many councils, 1 to 8000, not "
                            + number);
        }
        return number;
    }

    private static IllegalArgumentException noNumber(String text) {
        return new IllegalArgumentException(
                "MINUTEBOOK_GENERATE is how many meetings to invent, 0 to 1000000, not " + text);
    }
}
