package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.record.Source;

/**
 * Blanks words wherever a meeting's documents, readings of all versions and corrections have them,
 * each character by one block, so that every offset stays true; and drops the bytes as posted.
 * Quotes stay the slices of the text that they are, also where they are a part of the words only.
 * Callers hold the council's lock.
 */
@ApplicationScoped
public class Redaction {

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

    /** The text of one version, in code points, as it was and as it is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and given to nobody
    private record Texts(int[] before, int[] after) {

        static final Texts NONE = new Texts(new int[0], new int[0]);

        Texts {
            if (before.length != after.length) {
                throw new IllegalArgumentException("blanking moves no offset");
            }
        }

        String whole() {
            return new String(after, 0, after.length);
        }

        /** What stands there now, where the quote was what stood there. */
        Optional<String> quote(int start, int end, String quote) {
            return start >= 0
                            && end <= before.length
                            && start <= end
                            && new String(before, start, end - start).equals(quote)
                    ? Optional.of(new String(after, start, end - start))
                    : Optional.empty();
        }
    }

    private record TextKey(UUID document, int version) {}

    /**
     * Blanks words for good.
     *
     * @param words each exactly as it stands in the text, the longest first
     * @return how often they stood in the texts of the meeting's documents
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int redact(UUID meeting, List<String> words) {
        Blanking blanking = new Blanking(words);
        List<UUID> documents =
                database.createQuery(
                                "select distinct documentId from ReadingRow where meetingId = :id",
                                UUID.class)
                        .setParameter("id", meeting)
                        .getResultList();
        Map<TextKey, Texts> texts = new HashMap<>();
        int found = documents.stream().mapToInt(id -> blankDocument(id, blanking, texts)).sum();
        // A file with several meetings has one text for all of them.
        List<ReadingRow> readings = ReadingRow.list("documentId in ?1 order by id", documents);
        for (ReadingRow known : readings) {
            // The one before was let go of with all that was read.
            ReadingRow reading = ReadingRow.findById(known.id);
            TextKey text = new TextKey(reading.documentId, reading.textVersion);
            blank(reading, blanking, texts.getOrDefault(text, Texts.NONE));
            database.flush();
            if (reading.state == ReadingState.PUBLISHED) {
                feed.tellShown(reading.id, reading.meetingId);
            }
            database.clear();
        }
        readings.stream()
                .map(reading -> reading.meetingId)
                .distinct()
                .forEach(id -> blankCorrections(id, blanking));
        database.flush();
        feed.tellCleared();
        database.clear();
        return found;
    }

    private int blankDocument(UUID document, Blanking blanking, Map<TextKey, Texts> texts) {
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
            String blanked = blanking.text(text);
            found += blanking.count(text);
            texts.put(
                    new TextKey(document, (Integer) version),
                    new Texts(text.codePoints().toArray(), blanked.codePoints().toArray()));
            database.createNativeQuery(
                            """
                            update document_texts set text = :text
                            where document_id = :id and text_version = :version
                            """)
                    .setParameter("text", blanked)
                    .setParameter("id", document)
                    .setParameter("version", version)
                    .executeUpdate();
        }
        for (String drop :
                List.of(
                        "delete from document_contents where document_id = :id",
                        "update documents set redacted_at = now(), file_name = null where id = :id",
                        """
                        update import_jobs set file_name = null where import_id in
                            (select id from imports where document_id = :id)
                        """)) {
            database.createNativeQuery(drop).setParameter("id", document).executeUpdate();
        }
        return found;
    }

    private void blank(ReadingRow reading, Blanking blanking, Texts texts) {
        reading.take(Blanking.each(reading.facts(), blanking::text, place -> place));
        reading.warnings = reading.warnings.stream().map(w -> blanked(w, blanking, texts)).toList();
        reading.changes =
                reading.changes.stream()
                        .map(c -> Blanking.each(c, blanking::shortened, place -> place))
                        .toList();
        if (reading.withdrawnReason != null) {
            reading.withdrawnReason = blanking.text(reading.withdrawnReason);
        }
        // Whoever keeps the text is told of it with the meeting, also where no record has the
        // words.
        reading.contentHash = hash.of(reading.hash(hash), texts.whole());
        KnownRecords rows = KnownRecords.of(reading);
        rows.all()
                .forEach(
                        row -> {
                            row.accept(blanked(row, blanking, texts));
                            if (row instanceof ActionRow action && action.statusNote != null) {
                                action.statusNote = blanking.text(action.statusNote);
                            }
                        });
        rows.hash(hash, reading);
    }

    private static Record blanked(RecordRow row, Blanking blanking, Texts texts) {
        Source before = row.source();
        Source after = place(before, blanking, texts);
        String quotes =
                Stream.concat(
                                Stream.of(before.quote()),
                                before.also().stream().map(Source.Place::quote))
                        .collect(Collectors.joining("\n"));
        UnaryOperator<String> values =
                after.equals(before) ? blanking::text : value -> blanking.value(value, quotes);
        return Blanking.each(row.toRecord(), values, place -> after);
    }

    private static Source place(Source source, Blanking blanking, Texts texts) {
        return new Source(
                source.start(),
                source.end(),
                quote(source.start(), source.end(), source.quote(), blanking, texts),
                source.also().stream()
                        .map(
                                p ->
                                        new Source.Place(
                                                p.start(),
                                                p.end(),
                                                quote(
                                                        p.start(), p.end(), p.quote(), blanking,
                                                        texts)))
                        .toList());
    }

    private static String quote(int start, int end, String quote, Blanking blanking, Texts texts) {
        return texts.quote(start, end, quote).orElseGet(() -> blanking.text(quote));
    }

    private Warning blanked(Warning warning, Blanking blanking, Texts texts) {
        Source source = warning.source();
        Warning.Doubt doubt = warning.doubt();
        return new Warning(
                warning.code(),
                blanking.text(warning.message()),
                source == null ? null : place(source, blanking, texts),
                doubt == null
                        ? null
                        : new Warning.Doubt(
                                doubt.kind(),
                                doubt.record(),
                                doubt.field(),
                                blanked(doubt.corrected(), blanking),
                                blanked(doubt.document(), blanking)));
    }

    private void blankCorrections(UUID meeting, Blanking blanking) {
        for (CorrectionRow row : CorrectionRow.of(meeting)) {
            Map<String, CorrectionRow.Field> fields = new LinkedHashMap<>();
            row.fields.forEach(
                    (name, field) ->
                            fields.put(
                                    name,
                                    new CorrectionRow.Field(
                                            blanked(field.was(), blanking),
                                            blanked(field.is(), blanking))));
            row.fields = fields;
            if (row.record != null) {
                row.record = blanked(row.record, blanking);
            }
            if (row.reason != null) {
                row.reason = blanking.text(row.reason);
            }
        }
    }

    private JsonNode blanked(JsonNode node, Blanking blanking) {
        if (node.isTextual()) {
            return TextNode.valueOf(blanking.text(node.textValue()));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(e -> copy.set(e.getKey(), blanked(e.getValue(), blanking)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(element -> copy.add(blanked(element, blanking)));
            return copy;
        }
        return node;
    }
}
