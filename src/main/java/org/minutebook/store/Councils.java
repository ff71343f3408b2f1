package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Authorities, known by id, by slug and by the slugs of their other names. */
@ApplicationScoped
public class Councils {

    /** Merges are followed this far; a longer chain is a fault in the database. */
    private static final int LONGEST_CHAIN = 20;

    private final EntityManager database;
    private final Locks locks;

    Councils(EntityManager database, Locks locks) {
        this.database = database;
        this.locks = locks;
    }

    /** A council with whether it was made just now. */
    public record Ensured(Council council, boolean made) {}

    /** The council of an id, a slug or an alias; one that was merged into another is that other. */
    public Optional<Council> find(String idOrSlug) {
        return row(idOrSlug).map(Councils::present).map(CouncilRow::toCouncil);
    }

    /** The council that a name means. */
    public Optional<Council> findByName(String name) {
        return row(Slug.ofCouncil(name)).map(Councils::present).map(CouncilRow::toCouncil);
    }

    /** The council of that id itself, merged or not. */
    public Optional<Council> find(UUID id) {
        return CouncilRow.<CouncilRow>findByIdOptional(id).map(CouncilRow::toCouncil);
    }

    /**
     * The council that a name means, made where it is not known yet. Holds the council's lock until
     * the transaction ends.
     *
     * @param sample whether a council made now is an invented one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ensured ensure(String name, boolean sample) {
        String slug = Slug.ofCouncil(name);
        locks.untilCommit("council:" + slug);
        Optional<CouncilRow> known = row(slug).map(Councils::present);
        if (known.isPresent()) {
            locks.untilCommit("council:" + known.get().id);
            return new Ensured(known.get().toCouncil(), false);
        }
        UUID id = RecordId.of(RecordKind.COUNCIL, slug);
        locks.untilCommit("council:" + id);
        database.createNativeQuery(
                        """
                        insert into records (id, kind, council_id, state)
                        values (:id, 'COUNCIL', :id, 'DRAFT')
                        """)
                .setParameter("id", id)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into councils (id, slug, name, sample)
                        values (:id, :slug, :name, :sample)
                        """)
                .setParameter("id", id)
                .setParameter("slug", slug)
                .setParameter("name", name)
                .setParameter("sample", sample)
                .executeUpdate();
        return new Ensured(CouncilRow.<CouncilRow>findById(id).toCouncil(), true);
    }

    private Optional<CouncilRow> row(String idOrSlug) {
        Optional<UUID> id = RecordId.parse(idOrSlug);
        if (id.isPresent()) {
            return CouncilRow.findByIdOptional(id.get());
        }
        Optional<CouncilRow> bySlug = CouncilRow.find("slug", idOrSlug).firstResultOptional();
        return bySlug.isPresent() ? bySlug : byAlias(idOrSlug);
    }

    private Optional<CouncilRow> byAlias(String slug) {
        List<?> ids =
                database.createNativeQuery(
                                "select council_id from council_aliases where slug = :slug",
                                UUID.class)
                        .setParameter("slug", slug)
                        .getResultList();
        return ids.isEmpty() ? Optional.empty() : CouncilRow.findByIdOptional(ids.get(0));
    }

    private static CouncilRow present(CouncilRow row) {
        CouncilRow now = row;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            @Nullable UUID next = now.mergedInto;
            if (next == null) {
                return now;
            }
            now = CouncilRow.findById(next);
        }
        throw new IllegalStateException("councils merged in a circle: " + row.id);
    }
}
