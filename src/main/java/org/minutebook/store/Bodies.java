package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of councils, known by id, by slug within their council and by the slugs of other
 * names.
 */
@ApplicationScoped
public class Bodies {

    /** Merges are followed this far; a longer chain is a fault in the database. */
    private static final int LONGEST_CHAIN = 20;

    private final EntityManager database;

    Bodies(EntityManager database) {
        this.database = database;
    }

    /** The body of that id; one that was merged into another is that other. */
    public Optional<Body> find(UUID id) {
        return BodyRow.<BodyRow>findByIdOptional(id).map(Bodies::present).map(BodyRow::toBody);
    }

    /**
     * The body of that slug or alias in a council; one that was merged into another is that other.
     */
    public Optional<Body> find(UUID council, String slug) {
        return row(council, slug).map(Bodies::present).map(BodyRow::toBody);
    }

    /** The bodies of that slug in whatever council. */
    public List<Body> listBySlug(String slug) {
        return BodyRow.<BodyRow>list("slug = ?1 order by id", slug).stream()
                .map(Bodies::present)
                .map(BodyRow::toBody)
                .toList();
    }

    /** The body that a name means in a council, made where it is not known yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Body ensure(Council council, String name) {
        String slug = Slug.ofBody(council.slug(), name);
        Optional<Body> known = find(council.id(), slug);
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = RecordId.of(RecordKind.BODY, council.slug(), slug);
        database.createNativeQuery(
                        """
                        insert into records (id, kind, council_id, state)
                        values (:id, 'BODY', :council, 'DRAFT')
                        """)
                .setParameter("id", id)
                .setParameter("council", council.id())
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into bodies (id, council_id, slug, name)
                        values (:id, :council, :slug, :name)
                        """)
                .setParameter("id", id)
                .setParameter("council", council.id())
                .setParameter("slug", slug)
                .setParameter("name", name)
                .executeUpdate();
        return BodyRow.<BodyRow>findById(id).toBody();
    }

    private Optional<BodyRow> row(UUID council, String slug) {
        Optional<BodyRow> bySlug =
                BodyRow.find("councilId = ?1 and slug = ?2", council, slug).firstResultOptional();
        return bySlug.isPresent() ? bySlug : byAlias(council, slug);
    }

    private Optional<BodyRow> byAlias(UUID council, String slug) {
        List<?> ids =
                database.createNativeQuery(
                                """
                                select body_id from body_aliases
                                where council_id = :council and slug = :slug
                                """,
                                UUID.class)
                        .setParameter("council", council)
                        .setParameter("slug", slug)
                        .getResultList();
        return ids.isEmpty() ? Optional.empty() : BodyRow.findByIdOptional(ids.get(0));
    }

    private static BodyRow present(BodyRow row) {
        BodyRow now = row;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            @Nullable UUID next = now.mergedInto;
            if (next == null) {
                return now;
            }
            now = BodyRow.findById(next);
        }
        throw new IllegalStateException("bodies merged in a circle: " + row.id);
    }
}
