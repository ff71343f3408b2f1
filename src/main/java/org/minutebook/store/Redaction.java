package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minutebook.record.Source;

/**
 * Blanks words wherever a meeting's documents, readings of all versions and corrections have them,
 * each character by one block, so that every offset stays true; and drops the bytes as posted.
 * Callers hold the council's lock.
 */
@ApplicationScoped
public class Redaction {

    /** What stands for a character that was blanked. */
    static final String BLOCK = "\u2588";

    private final EntityManager database;
    private final ContentHash hash;
    private final ChangeFeed feed;
    private final ObjectMapper json;

    Redaction(EntityManager database, ContentHash hash, ChangeFeed feed, ObjectMapper json) {
        this.database = database;
        this.hash = hash;
        this.feed = feed;
        this.json = json;
    }

    /**
     * Blanks words for good.
     *
     * @param words each exactly as it stands in the text
     * @return how often they stood in the texts of the meeting's documents
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int redact(UUID meeting, List<String> words) {
        List<UUID> documents =
                database.createQuery(
                                "select distinct documentId from ReadingRow where meetingId = :id",
                                UUID.class)
                        .setParameter("id", meeting)
                        .getResultList();
        int found = documents.stream().mapToInt(document -> blankText(document, words)).sum();
        // A file with several meetings has one text for all of them.
        List<ReadingRow> readings = ReadingRow.list("documentId in ?1 order by id", documents);
        for (ReadingRow known : readings) {
            // The one before was let go of with all that was read.
            ReadingRow reading = ReadingRow.findById(known.id);
            blank(reading, words);
            database.flush();
            if (reading.state == ReadingState.PUBLISHED) {
                feed.tellShown(reading.id, reading.meetingId);
            }
            database.clear();
        }
        readings.stream()
                .map(reading -> reading.meetingId)
                .distinct()
                .forEach(id -> blankCorrections(id, words));
        database.flush();
        feed.tellCleared();
        database.clear();
        return found;
    }

    private int blankText(UUID document, List<String> words) {
        int found = 0;
        List<?> versions =
                database.createNativeQuery(
                                "select text_version from document_texts where document_id = :id",
                                Integer.class)
                        .setParameter("id", document)
                        .getResultList();
        for (Object version : versions) {
            String text =
                    (String)
                            database.createNativeQuery(
                                            """
                                            select text from document_texts
                                            where document_id = :id and text_version = :version
                                            """,
                                            String.class)
                                    .setParameter("id", document)
                                    .setParameter("version", version)
                                    .getSingleResult();
            found += count(text, words);
            database.createNativeQuery(
                            """
                            update document_texts set text = :text
                            where document_id = :id and text_version = :version
                            """)
                    .setParameter("text", blanked(text, words))
                    .setParameter("id", document)
                    .setParameter("version", version)
                    .executeUpdate();
        }
        database.createNativeQuery("delete from document_contents where document_id = :id")
                .setParameter("id", document)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        update documents set redacted_at = now(), file_name = null
                        where id = :id
                        """)
                .setParameter("id", document)
                .executeUpdate();
        return found;
    }

    private void blank(ReadingRow reading, List<String> words) {
        reading.take(hash.record(blanked(hash.tree(reading.facts()), words), MeetingFacts.class));
        reading.warnings = reading.warnings.stream().map(w -> blanked(w, words)).toList();
        reading.changes =
                reading.changes.stream()
                        .map(c -> new Change(c.kind(), c.op(), c.id(), blanked(c.what(), words)))
                        .toList();
        reading.contentHash = reading.hash(hash);
        KnownRecords rows = KnownRecords.of(reading);
        rows.all()
                .forEach(
                        row -> {
                            Record record = row.toRecord();
                            row.accept(
                                    hash.record(
                                            blanked(hash.tree(record), words), record.getClass()));
                            if (row instanceof ActionRow action && action.statusNote != null) {
                                action.statusNote = blanked(action.statusNote, words);
                            }
                        });
        rows.hash(hash, reading);
    }

    private Warning blanked(Warning warning, List<String> words) {
        Source source = warning.source();
        Warning.Doubt doubt = warning.doubt();
        return new Warning(
                warning.code(),
                blanked(warning.message(), words),
                source == null
                        ? null
                        : new Source(
                                source.start(),
                                source.end(),
                                blanked(source.quote(), words),
                                source.also().stream()
                                        .map(
                                                place ->
                                                        new Source.Place(
                                                                place.start(),
                                                                place.end(),
                                                                blanked(place.quote(), words)))
                                        .toList()),
                doubt == null
                        ? null
                        : new Warning.Doubt(
                                doubt.kind(),
                                doubt.record(),
                                doubt.field(),
                                blanked(doubt.corrected(), words),
                                blanked(doubt.document(), words)));
    }

    private void blankCorrections(UUID meeting, List<String> words) {
        for (CorrectionRow row : CorrectionRow.of(meeting)) {
            row.fields =
                    row.fields.entrySet().stream()
                            .collect(
                                    java.util.LinkedHashMap::new,
                                    (map, e) ->
                                            map.put(
                                                    e.getKey(),
                                                    new CorrectionRow.Field(
                                                            blanked(e.getValue().was(), words),
                                                            blanked(e.getValue().is(), words))),
                                    Map::putAll);
            if (row.record != null) {
                row.record = blanked(row.record, words);
            }
            if (row.reason != null) {
                row.reason = blanked(row.reason, words);
            }
        }
    }

    private JsonNode blanked(JsonNode node, List<String> words) {
        if (node.isTextual()) {
            return TextNode.valueOf(blanked(node.textValue(), words));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(e -> copy.set(e.getKey(), blanked(e.getValue(), words)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(element -> copy.add(blanked(element, words)));
            return copy;
        }
        return node;
    }

    static String blanked(String text, List<String> words) {
        String blanked = text;
        for (String word : words) {
            blanked = blanked.replace(word, BLOCK.repeat(word.codePointCount(0, word.length())));
        }
        return blanked;
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int at = text.indexOf(word);
                    at >= 0;
                    at = text.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }
}
