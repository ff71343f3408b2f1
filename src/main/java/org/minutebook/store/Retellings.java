package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the records of a council or body again that has another name, since they carry it. That may
 * be hundreds of thousands, so it is done a piece at a time, each in a transaction of its own:
 * others publish in between, and a harvester that follows the feed gets all of them in the end.
 */
@ApplicationScoped
public class Retellings {

    /** In the order in which they are told: meetings before what is theirs. */
    private static final List<RecordKind> KINDS = kinds();

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;
    private final Locks locks;
    private final ChangeFeed feed;

    Retellings(EntityManager database, Locks locks, ChangeFeed feed) {
        this.database = database;
        this.locks = locks;
        this.feed = feed;
    }

    private static List<RecordKind> kinds() {
        List<RecordKind> kinds = new ArrayList<>();
        kinds.add(RecordKind.MEETING);
        kinds.addAll(ChangeFeed.OF_A_READING);
        return List.copyOf(kinds);
    }

    /** Notes that a council, or one of its bodies, has another name. */
    void order(UUID council, @Nullable UUID body) {
        database.createNativeQuery(
                        """
                        insert into retellings (council_id, body_id)
                        values (:council, cast(:body as uuid))
                        """)
                .setParameter("council", council)
                .setParameter("body", body == null ? null : body.toString())
                .executeUpdate();
    }

    /**
     * Tells some records.
     *
     * @param most at most so many
     * @return whether there may be more to tell
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tellSome(int most) {
        List<?> next =
                database.createNativeQuery(
                                """
                                select id, council_id, body_id, kind, after_id from retellings
                                order by id limit 1 for update skip locked
                                """,
                                Tuple.class)
                        .getResultList();
        if (next.isEmpty()) {
            return false;
        }
        Tuple row = (Tuple) next.get(0);
        long id = row.get(0, Number.class).longValue();
        UUID council = row.get(1, UUID.class);
        // Nobody writes to its records meanwhile.
        locks.untilCommit("council:" + council);
        RecordKind kind = RecordKind.valueOf(row.get(3, String.class));
        List<UUID> found =
                some(kind, council, row.get(2, UUID.class), row.get(4, UUID.class), most);
        advance(id, kind, found, most);
        if (!found.isEmpty()) {
            feed.tellAnew(kind, found);
        }
        database.clear();
        return true;
    }

    private List<UUID> some(
            RecordKind kind, UUID council, @Nullable UUID body, UUID after, int most) {
        String key = kind == RecordKind.MEETING ? "meeting_id" : "id";
        List<?> found =
                database.createNativeQuery(
                                """
                                select %1$s from %2$s t where live and council_id = :council and %1$s > :after
                                  and (cast(:body as uuid) is null or body_id = cast(:body as uuid))
                                order by %1$s limit :most
                                """
                                        .formatted(key, kind.table()),
                                UUID.class)
                        .setParameter("council", council)
                        .setParameter("body", body == null ? null : body.toString())
                        .setParameter("after", after)
                        .setParameter("most", most)
                        .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    private void advance(long id, RecordKind kind, List<UUID> told, int most) {
        boolean done = told.size() < most;
        int next = KINDS.indexOf(kind) + (done ? 1 : 0);
        if (next == KINDS.size()) {
            database.createNativeQuery("delete from retellings where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            return;
        }
        database.createNativeQuery(
                        "update retellings set kind = :kind, after_id = :after where id = :id")
                .setParameter("kind", KINDS.get(next).name())
                .setParameter("after", done ? FIRST : told.get(told.size() - 1))
                .setParameter("id", id)
                .executeUpdate();
    }
}
