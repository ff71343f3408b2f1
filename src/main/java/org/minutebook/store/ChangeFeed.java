package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/**
 * Gives {@code seq} and {@code modified} to what became public, changed or went away. It holds one
 * lock from here to the commit, which follows at once: numbers become visible in their order, and
 * whoever has read up to one has read all before it. A record whose content hash stays keeps its
 * place.
 */
@ApplicationScoped
class ChangeFeed {

    /** The kinds whose rows belong to a reading, parents first. */
    static final List<RecordKind> OF_A_READING =
            List.of(
                    RecordKind.AGENDA_ITEM,
                    RecordKind.ATTENDANCE,
                    RecordKind.RESOLUTION,
                    RecordKind.DECLARATION,
                    RecordKind.ACTION);

    private static final String LOCK = "change-feed";

    /** Later than all that was told, even where the clock was put back. */
    private static final String NOW =
            """
            greatest(clock_timestamp(),
                     (select modified from records where seq is not null order by seq desc limit 1))
            """;

    private final EntityManager database;
    private final Locks locks;

    ChangeFeed(EntityManager database, Locks locks) {
        this.database = database;
        this.locks = locks;
    }

    /** A reading became the published one of its meeting. */
    void tellShown(long reading, UUID meeting, UUID council, UUID body) {
        locks.untilCommit(LOCK);
        tellParent("councils", council);
        tellParent("bodies", body);
        tellRows("readings", "t.meeting_id", "t.id = :reading", reading);
        for (RecordKind kind : OF_A_READING) {
            tellRows(kind.table(), "t.id", "t.reading_id = :reading", reading);
        }
        tellMissing(reading, meeting);
    }

    /** Nothing of a meeting is public any more. */
    void tellGone(UUID meeting) {
        locks.untilCommit(LOCK);
        tombstone("meeting_id = :meeting and state = 'LIVE'")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    /** A council or body is public from its first published meeting on. */
    private void tellParent(String table, UUID id) {
        int first =
                database.createNativeQuery(
                                "update %s set live = true where id = :id and not live"
                                        .formatted(table))
                        .setParameter("id", id)
                        .executeUpdate();
        if (first > 0) {
            database.createNativeQuery(
                            """
                            update records set state = 'LIVE', version = version + 1,
                                seq = nextval('change_seq'), modified = %s
                            where id = :id
                            """
                                    .formatted(NOW))
                    .setParameter("id", id)
                    .executeUpdate();
            copyToRows(table, "t.id", "t.id = :id").setParameter("id", id).executeUpdate();
        }
    }

    private void tellRows(String table, String key, String which, long reading) {
        database.createNativeQuery(
                        """
                        update records r set state = 'LIVE', version = r.version + 1,
                            content_hash = t.content_hash, seq = nextval('change_seq'), modified = %s
                        from %s t
                        where r.id = %s and %s
                          and (r.state <> 'LIVE' or r.content_hash is distinct from t.content_hash)
                        """
                                .formatted(NOW, table, key, which))
                .setParameter("reading", reading)
                .executeUpdate();
        copyToRows(table, key, which).setParameter("reading", reading).executeUpdate();
    }

    private Query copyToRows(String table, String key, String which) {
        return database.createNativeQuery(
                """
                update %s t set version = r.version, modified = r.modified
                from records r where r.id = %s and %s
                """
                        .formatted(table, key, which));
    }

    /** What the meeting had in public and its new reading has no more. */
    private void tellMissing(long reading, UUID meeting) {
        StringBuilder missing = new StringBuilder("meeting_id = :meeting and state = 'LIVE'");
        missing.append(" and kind <> 'MEETING'");
        for (RecordKind kind : OF_A_READING) {
            missing.append(" and not exists (select 1 from ")
                    .append(kind.table())
                    .append(" t where t.reading_id = :reading and t.id = records.id)");
        }
        tombstone(missing.toString())
                .setParameter("meeting", meeting)
                .setParameter("reading", reading)
                .executeUpdate();
    }

    private Query tombstone(String which) {
        return database.createNativeQuery(
                """
                update records set state = 'GONE', version = version + 1, content_hash = null,
                    seq = nextval('change_seq'), modified = %s
                where %s
                """
                        .formatted(NOW, which));
    }
}
