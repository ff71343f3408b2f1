package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Other names that councils and bodies answer to. */
@ApplicationScoped
public class NameReads {

    private static final String END = " ORDER BY name, slug LIMIT 200";

    private final Database database;

    NameReads(Database database) {
        this.database = database;
    }

    /** Those of a council. */
    public List<OtherName> ofCouncil(UUID id) {
        return database.list(
                new Sql(
                        "SELECT name, slug, used_to FROM council_aliases WHERE council_id = ?"
                                + END,
                        id),
                NameReads::name);
    }

    /** Those of a body. */
    public List<OtherName> ofBody(UUID id) {
        return database.list(
                new Sql("SELECT name, slug, used_to FROM body_aliases WHERE body_id = ?" + END, id),
                NameReads::name);
    }

    private static OtherName name(Row row) throws SQLException {
        return new OtherName(row.text("name"), row.optionalDay("used_to"));
    }
}
