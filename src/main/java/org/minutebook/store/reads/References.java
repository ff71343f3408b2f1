package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordId;

/**
 * Finds the councils and bodies that a caller names, by id or slug, old or new: an alias, or what
 * was merged into another, leads to the one that stands today.
 */
@ApplicationScoped
public class References {

    /**
     * What a name leads to.
     *
     * @param id the council or body that stands today
     * @param slug its slug
     * @param councilSlug slug of a body's council; of a council, its own
     * @param current whether the caller named it by its id or slug of today
     */
    public record Reference(UUID id, String slug, String councilSlug, boolean current) {}

    private final Database database;

    References(Database database) {
        this.database = database;
    }

    /** The council of that id, slug or alias, public or not. */
    public Optional<Reference> findCouncil(String idOrSlug) {
        Optional<UUID> id = RecordId.parse(idOrSlug);
        Sql sql =
                new Sql(
                        "WITH named AS (SELECT id, coalesce(merged_into, id) AS today, 0 AS rank"
                                + " FROM councils WHERE ");
        if (id.isPresent()) {
            sql.add("id = ?", id.get());
        } else {
            sql.add("slug = ? UNION ALL", idOrSlug)
                    .add(" SELECT NULL, coalesce(c.merged_into, c.id), 1 FROM council_aliases a")
                    .add(" JOIN councils c ON c.id = a.council_id WHERE a.slug = ?", idOrSlug);
        }
        sql.add(") SELECT c.id, c.slug, c.slug AS council_slug,")
                .add(" n.id IS NOT DISTINCT FROM c.id AS current")
                .add(" FROM named n JOIN councils c ON c.id = n.today ORDER BY n.rank LIMIT 1");
        return database.find(sql, References::reference);
    }

    /**
     * The bodies of that id, slug or alias, public or not. A slug is a body's own only within its
     * council.
     *
     * @param council the council to look in; {@code null} for all
     */
    public List<Reference> listBodies(String idOrSlug, @Nullable UUID council) {
        return listBodies(idOrSlug, council, false);
    }

    /** The same of those that are public. */
    public List<Reference> listPublicBodies(String idOrSlug, @Nullable UUID council) {
        return listBodies(idOrSlug, council, true);
    }

    private List<Reference> listBodies(
            String idOrSlug, @Nullable UUID council, boolean publicAlone) {
        Optional<UUID> id = RecordId.parse(idOrSlug);
        Sql sql =
                new Sql(
                        "WITH named AS (SELECT id, coalesce(merged_into, id) AS today"
                                + " FROM bodies WHERE ");
        if (id.isPresent()) {
            sql.add("id = ?", id.get());
        } else {
            sql.add("slug = ? UNION ALL", idOrSlug)
                    .add(" SELECT NULL, coalesce(b.merged_into, b.id) FROM body_aliases a")
                    .add(" JOIN bodies b ON b.id = a.body_id WHERE a.slug = ?", idOrSlug);
        }
        sql.add(") SELECT b.id, b.slug, c.slug AS council_slug,")
                .add(" bool_or(n.id IS NOT DISTINCT FROM b.id) AS current")
                .add(" FROM named n JOIN bodies b ON b.id = n.today")
                .add(" JOIN councils c ON c.id = b.council_id WHERE ")
                .add(publicAlone ? "b.live" : "true");
        if (council != null) {
            sql.add(" AND b.council_id = ?", council);
        }
        sql.add(" GROUP BY b.id, b.slug, c.slug ORDER BY c.slug, b.id LIMIT 1000");
        return database.list(sql, References::reference);
    }

    /** The ids alone. */
    public static List<UUID> ids(Collection<Reference> references) {
        return references.stream().map(Reference::id).toList();
    }

    private static Reference reference(Row row) throws SQLException {
        return new Reference(
                row.id("id"), row.text("slug"), row.text("council_slug"), row.flag("current"));
    }
}
