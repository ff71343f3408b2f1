package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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
    private final ParentContent parents;

    ChangeFeed(EntityManager database, Locks locks, ParentContent parents) {
        this.database = database;
        this.locks = locks;
        this.parents = parents;
    }

    /** A reading became the published one of its meeting. */
    void tellShown(long reading, UUID meeting) {
        locks.untilCommit(LOCK);
        tellParents(meeting);
        tellMeeting(reading);
        for (RecordKind kind : OF_A_READING) {
            tellRows(kind.table(), "t.id", "t.reading_id = :which", reading);
        }
        tellMissing(reading, meeting);
    }

    /** Records of one kind changed within a reading that stays the published one. */
    void tellChanged(RecordKind kind, long reading) {
        locks.untilCommit(LOCK);
        if (kind == RecordKind.MEETING) {
            tellMeeting(reading);
        } else {
            tellRows(kind.table(), "t.id", "t.reading_id = :which", reading);
        }
    }

    private void tellMeeting(long reading) {
        tellRows(RecordKind.MEETING.table(), "t.meeting_id", "t.id = :which", reading);
    }

    /** What is said of a public council or body changed, or it is public from now on. */
    void tellParentChanged(RecordKind kind, UUID id) {
        locks.untilCommit(LOCK);
        tellParent(kind, id);
    }

    /** All that is public of a council: of what changed, that it did. */
    void tellCouncil(UUID council) {
        locks.untilCommit(LOCK);
        tellParent(RecordKind.COUNCIL, council);
        List<?> bodies =
                database.createNativeQuery(
                                "select id from bodies where council_id = :id and live order by id",
                                UUID.class)
                        .setParameter("id", council)
                        .getResultList();
        bodies.forEach(body -> tellParent(RecordKind.BODY, (UUID) body));
        String which = "t.live and t.council_id = :which";
        tellRows(RecordKind.MEETING.table(), "t.meeting_id", which, council);
        for (RecordKind kind : OF_A_READING) {
            tellRows(kind.table(), "t.id", which, council);
        }
    }

    /**
     * Public records whose answer changed though nothing of theirs did: their council or body has
     * another name.
     */
    void tellAnew(RecordKind kind, List<UUID> ids) {
        locks.untilCommit(LOCK);
        String key = kind == RecordKind.MEETING ? "t.meeting_id" : "t.id";
        database.createNativeQuery(
                        """
                        update %s t set content_hash = sha256(t.content_hash || convert_to(
                            concat_ws(chr(10), c.slug, c.name, b.slug, b.name), 'UTF8'))
                        from councils c, bodies b
                        where c.id = t.council_id and b.id = t.body_id and t.live and %s in (:ids)
                        """
                                .formatted(kind.table(), key))
                .setParameter("ids", ids)
                .executeUpdate();
        tellRows(kind.table(), key, "t.live and " + key + " in (:which)", ids);
    }

    /** A council or body was merged into another. */
    void tellParentGone(UUID id) {
        locks.untilCommit(LOCK);
        database.createNativeQuery(
                        """
                        update records set state = 'GONE', version = version + 1,
                            content_hash = null, seq = nextval('change_seq'), modified = %s
                        where id = :id and state = 'LIVE'
                        """
                                .formatted(NOW))
                .setParameter("id", id)
                .executeUpdate();
        clear();
    }

    /** Nothing of a meeting is public any more. */
    void tellGone(UUID meeting) {
        locks.untilCommit(LOCK);
        tellParents(meeting);
        tombstone("meeting_id = :meeting and state = 'LIVE'", query -> {}, meeting);
    }

    /**
     * Words went away that stay public in other respects: files that were made before are not
     * handed out any more.
     */
    void tellCleared() {
        locks.untilCommit(LOCK);
        clear();
    }

    /**
     * The councils and bodies that the meeting is, or ever was, published under. They are public
     * from their first published meeting on, and say how many there are.
     */
    private void tellParents(UUID meeting) {
        List<?> councils = parents.councils(meeting);
        List<?> bodies = parents.bodies(meeting);
        councils.forEach(id -> tellParent(RecordKind.COUNCIL, (UUID) id));
        bodies.forEach(id -> tellParent(RecordKind.BODY, (UUID) id));
    }

    private void tellParent(RecordKind kind, UUID id) {
        database.createNativeQuery(
                        "update %s set live = true where id = :id and not live"
                                .formatted(kind.table()))
                .setParameter("id", id)
                .executeUpdate();
        int told =
                database.createNativeQuery(
                                """
                                update records set state = 'LIVE', version = version + 1,
                                    content_hash = :hash, seq = nextval('change_seq'), modified = %s
                                where id = :id
                                  and (state <> 'LIVE' or content_hash is distinct from :hash)
                                """
                                        .formatted(NOW))
                        .setParameter("id", id)
                        .setParameter("hash", parents.hash(kind, id))
                        .executeUpdate();
        if (told > 0) {
            copyToRows(kind.table(), "t.id", "t.id = :id").setParameter("id", id).executeUpdate();
        }
    }

    private void tellRows(String table, String key, String which, Object value) {
        database.createNativeQuery(
                        """
                        update records r set state = 'LIVE', version = r.version + 1,
                            content_hash = t.content_hash, seq = nextval('change_seq'), modified = %s
                        from %s t
                        where r.id = %s and %s
                          and (r.state <> 'LIVE' or r.content_hash is distinct from t.content_hash)
                        """
                                .formatted(NOW, table, key, which))
                .setParameter("which", value)
                .executeUpdate();
        copyToRows(table, key, which).setParameter("which", value).executeUpdate();
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
        tombstone(missing.toString(), query -> query.setParameter("reading", reading), meeting);
    }

    private void tombstone(String which, Consumer<Query> more, UUID meeting) {
        Query query =
                database.createNativeQuery(
                                """
                                update records set state = 'GONE', version = version + 1,
                                    content_hash = null, seq = nextval('change_seq'), modified = %s
                                where %s
                                """
                                        .formatted(NOW, which))
                        .setParameter("meeting", meeting);
        more.accept(query);
        if (query.executeUpdate() > 0) {
            clear();
        }
    }

    private void clear() {
        database.createNativeQuery("update feed_epoch set cleared = nextval('change_seq')")
                .executeUpdate();
    }
}
