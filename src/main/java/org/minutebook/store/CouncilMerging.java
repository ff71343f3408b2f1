package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes one council of two spellings: bodies, meetings, documents and all that is known of them
 * become the other's. Bodies of the same name are one from then on. Ids and slugs of the council
 * that goes lead to the one that stays.
 */
@ApplicationScoped
public class CouncilMerging {

    private static final int MOST_OBSTACLES = 20;

    /** Tables whose rows belong to a council and are moved as they are. */
    private static final List<String> MOVED =
            List.of(
                    "documents",
                    "imports",
                    "meetings",
                    "records",
                    "corrections",
                    "proposals",
                    "tokens");

    private final EntityManager database;
    private final Locks locks;
    private final ChangeFeed feed;
    private final ContentHash hash;

    CouncilMerging(EntityManager database, Locks locks, ChangeFeed feed, ContentHash hash) {
        this.database = database;
        this.locks = locks;
        this.feed = feed;
        this.hash = hash;
    }

    /** A meeting that both councils have. */
    public record Obstacle(String body, LocalDate date) {}

    /** Holds the locks of both councils, always in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(id -> locks.untilCommit("council:" + id));
        database.clear();
    }

    /** Meetings of bodies of one name on one day: they stand against it. */
    public List<Obstacle> listObstacles(UUID council, UUID into) {
        return database
                .createQuery(
                        """
                        select b.name, m.date from MeetingRow m
                        join BodyRow b on b.id = m.bodyId
                        join BodyRow o on o.slug = b.slug and o.councilId = :into
                        join MeetingRow n on n.bodyId = coalesce(o.mergedInto, o.id)
                          and n.date = m.date and n.sitting = m.sitting
                        where m.councilId = :council order by m.date, b.name
                        """,
                        Tuple.class)
                .setParameter("council", council)
                .setParameter("into", into)
                .setMaxResults(MOST_OBSTACLES)
                .getResultList()
                .stream()
                .map(row -> new Obstacle(row.get(0, String.class), row.get(1, LocalDate.class)))
                .toList();
    }

    /** How many files were imported for both. */
    public long countSharedFiles(UUID council, UUID into) {
        return database.createQuery(
                        "select count(*) from DocumentRow a join DocumentRow b on a.sha256 ="
                                + " b.sha256 where a.councilId = :council and b.councilId = :into",
                        Long.class)
                .setParameter("council", council)
                .setParameter("into", into)
                .getSingleResult();
    }

    /** Merges a council into another. The caller has looked for what stands against it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(UUID council, UUID into) {
        // Rows refer to each other by council and id, and all of them go over.
        change("set constraints all deferred");
        Map<UUID, UUID> bodies = bodies(council, into);
        bodies.forEach(this::takeOver);
        moveReadings(council, into, bodies);
        for (String table : MOVED) {
            change(
                    "update " + table + " set council_id = :into where council_id = :id",
                    council,
                    into);
        }
        for (String table : List.of("import_jobs", "import_batches")) {
            change(
                    "update " + table + " set bound_council = :into where bound_council = :id",
                    council,
                    into);
        }
        moveNames(council, into);
        change("update retellings set council_id = :into where council_id = :id", council, into);
        CouncilRow row = CouncilRow.findById(council);
        boolean shown = row.live;
        row.mergedInto = into;
        row.live = false;
        database.flush();
        change("update councils set merged_into = :into where merged_into = :id", council, into);
        bodies.keySet().forEach(feed::tellParentGone);
        if (shown) {
            feed.tellParentGone(council);
        }
        feed.tellCouncil(into);
        database.clear();
    }

    /** Bodies of the one that the other has too, by slug or by another name. */
    private Map<UUID, UUID> bodies(UUID council, UUID into) {
        Map<UUID, UUID> same = new HashMap<>();
        List<Tuple> found =
                database.createQuery(
                                """
                                select b.id, coalesce(o.mergedInto, o.id) from BodyRow b
                                join BodyRow o on o.slug = b.slug and o.councilId = :into
                                where b.councilId = :council and b.mergedInto is null
                                """,
                                Tuple.class)
                        .setParameter("council", council)
                        .setParameter("into", into)
                        .getResultList();
        found.forEach(row -> same.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        return same;
    }

    private void takeOver(UUID body, UUID into) {
        change("update meetings set body_id = :into where body_id = :id", body, into);
        change("update bodies set merged_into = :into where merged_into = :id", body, into);
        change("update body_aliases set body_id = :into where body_id = :id", body, into);
        change("update bodies set merged_into = :into, live = false where id = :id", body, into);
        database.clear();
    }

    private void moveReadings(UUID council, UUID into, Map<UUID, UUID> bodies) {
        List<Long> readings =
                database.createQuery(
                                "select id from ReadingRow where councilId = :id order by id",
                                Long.class)
                        .setParameter("id", council)
                        .getResultList();
        for (Long id : readings) {
            ReadingRow reading = ReadingRow.findById(id);
            Edition edition = Edition.of(reading, database);
            edition.moveTo(into, bodies.getOrDefault(reading.bodyId, reading.bodyId));
            edition.settle(hash);
            database.clear();
        }
    }

    private void moveNames(UUID council, UUID into) {
        // A name that both have stays where it is: what it leads to was merged.
        change(
                """
                update bodies b set council_id = :into where council_id = :id and not exists (
                    select from bodies o where o.council_id = :into and o.slug = b.slug)
                """,
                council,
                into);
        change(
                """
                delete from body_aliases a where council_id = :id and exists (
                    select from body_aliases o where o.council_id = :into and o.slug = a.slug)
                """,
                council,
                into);
        change("update body_aliases set council_id = :into where council_id = :id", council, into);
        change(
                "update council_aliases set council_id = :into where council_id = :id",
                council,
                into);
    }

    private void change(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }

    private void change(String statement, UUID id, UUID into) {
        database.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("into", into)
                .executeUpdate();
    }
}
