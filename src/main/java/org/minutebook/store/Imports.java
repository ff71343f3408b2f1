package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accepted imports: known by document and meeting taken from it. */
@ApplicationScoped
public class Imports {

    private static final String WITH_READING = "from ImportRow i join fetch i.reading ";

    private final EntityManager database;

    Imports(EntityManager database) {
        this.database = database;
    }

    /**
     * An import to be kept.
     *
     * @param reading key of the reading that it made
     * @param fingerprint of bytes and given fields, 32 bytes
     * @param by the token that posted it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Incoming(
            UUID council,
            UUID document,
            UUID meeting,
            long reading,
            int meetingNumber,
            Map<String, String> given,
            byte[] fingerprint,
            @Nullable UUID by) {}

    /** Where a page of imports, newest first, goes on. */
    public record Place(Instant madeAt, UUID id) {}

    /** The import of an id. */
    public Optional<StoredImport> find(UUID id) {
        return one("where i.id = ?1", id);
    }

    /** The imports of these ids, by id; for few at a time. */
    public Map<UUID, StoredImport> find(Collection<UUID> ids) {
        return ImportRow.<ImportRow>list(WITH_READING + "where i.id in ?1", ids).stream()
                .map(ImportRow::toImport)
                .collect(Collectors.toMap(StoredImport::id, Function.identity()));
    }

    /** The import of these bytes with these given fields. */
    public Optional<StoredImport> findByFingerprint(byte[] fingerprint) {
        return one("where i.fingerprint = ?1", fingerprint);
    }

    /** The import of that meeting of that document. */
    public Optional<StoredImport> find(UUID council, String sha256, int meetingNumber) {
        return one(
                "where i.meetingNumber = ?1 and i.documentId = (select d.id from DocumentRow d"
                        + " where d.councilId = ?2 and d.sha256 = ?3)",
                meetingNumber,
                council,
                sha256);
    }

    /**
     * Imports, newest first.
     *
     * @param council of this council alone
     * @param state whose reading stands so
     * @param after those after this place
     * @param most at most so many
     */
    public List<StoredImport> list(
            @Nullable UUID council, @Nullable ReadingState state, @Nullable Place after, int most) {
        StringBuilder query = new StringBuilder(WITH_READING).append("where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (council != null) {
            query.append(" and i.councilId = :council");
            values.put("council", council);
        }
        if (state != null) {
            query.append(" and i.reading.state = :state");
            values.put("state", state);
        }
        if (after != null) {
            query.append(" and (i.madeAt < :at or (i.madeAt = :at and i.id > :id))");
            values.put("at", after.madeAt());
            values.put("id", after.id());
        }
        query.append(" order by i.madeAt desc, i.id");
        PanacheQuery<ImportRow> found = ImportRow.find(query.toString(), values);
        return found.range(0, most - 1).list().stream().map(ImportRow::toImport).toList();
    }

    /** Keeps an import. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(Incoming incoming) {
        ImportRow row = new ImportRow();
        row.id =
                RecordId.of(
                        "import",
                        incoming.document().toString(),
                        Integer.toString(incoming.meetingNumber()));
        row.councilId = incoming.council();
        row.documentId = incoming.document();
        row.meetingId = incoming.meeting();
        row.reading = database.getReference(ReadingRow.class, incoming.reading());
        row.meetingNumber = incoming.meetingNumber();
        row.given = incoming.given();
        row.fingerprint = incoming.fingerprint();
        row.madeBy = incoming.by();
        row.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        row.persistAndFlush();
        database.clear();
        return row.id;
    }

    /** The same document was read anew for its meeting: the import is of that reading now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID renew(UUID id, Incoming incoming) {
        ImportRow row = ImportRow.findById(id);
        row.reading = database.getReference(ReadingRow.class, incoming.reading());
        row.meetingId = incoming.meeting();
        row.given = incoming.given();
        row.fingerprint = incoming.fingerprint();
        database.flush();
        database.clear();
        return id;
    }

    /** The same document was read anew: its import is of that reading now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stand(UUID id, long reading) {
        ImportRow row = ImportRow.findById(id);
        row.reading = database.getReference(ReadingRow.class, reading);
        database.flush();
        database.clear();
    }

    private static Optional<StoredImport> one(String where, Object... values) {
        return ImportRow.<ImportRow>find(WITH_READING + where, values)
                .firstResultOptional()
                .map(ImportRow::toImport);
    }
}
