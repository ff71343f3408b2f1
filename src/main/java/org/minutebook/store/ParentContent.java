package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * What readers are told of a council or body, hashed: its own fields, and how many meetings of it
 * are published and of which days, which change as meetings come and go.
 */
@ApplicationScoped
class ParentContent {

    private static final String SHOWN =
            """
            select %s, m.total, m.first, m.last from %s t cross join lateral (
                select count(*) as total, cast(min(r.date) as text) as first,
                    cast(max(r.date) as text) as last
                from readings r where r.live and r.%s = t.id) m
            where t.id = :id
            """;

    private static final String OF_COUNCIL =
            SHOWN.formatted(
                    "t.slug, t.name, t.licence, t.homepage, t.gss, t.sample",
                    "councils",
                    "council_id");

    private static final String OF_BODY =
            SHOWN.formatted("t.slug, t.name, cast(t.council_id as text)", "bodies", "body_id");

    private final EntityManager database;
    private final ContentHash hash;

    ParentContent(EntityManager database, ContentHash hash) {
        this.database = database;
        this.hash = hash;
    }

    byte[] hash(RecordKind kind, UUID id) {
        Object shown =
                database.createNativeQuery(kind == RecordKind.COUNCIL ? OF_COUNCIL : OF_BODY)
                        .setParameter("id", id)
                        .getSingleResult();
        return hash.of(kind, shown);
    }

    /** Councils that a meeting is, or was, published under. */
    List<?> councils(UUID meeting) {
        return of("council_id", meeting);
    }

    /** Bodies that a meeting is, or was, published under. */
    List<?> bodies(UUID meeting) {
        return of("body_id", meeting);
    }

    private List<?> of(String parent, UUID meeting) {
        return database.createNativeQuery(
                        """
                        select distinct %1$s from readings
                        where meeting_id = :meeting and published_at is not null order by %1$s
                        """
                                .formatted(parent),
                        UUID.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
