package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;
import org.minutebook.record.Sourced;

/**
 * Makes the corrections that officers made to earlier readings of a meeting to a new one. What the
 * new document says is compared with what stood there when the officer corrected it: the same, and
 * the correction is made again; the corrected value, and nothing is left to do; a third, and the
 * correction stands with a warning for an officer to decide.
 */
@ApplicationScoped
class StandingCorrections {

    static final String IN_DOUBT = "CORRECTION_IN_DOUBT";

    private static final String SOURCE = "source";
    private static final int SHORT = 100;

    private final ContentHash hash;
    private final Documents documents;

    StandingCorrections(ContentHash hash, Documents documents) {
        this.hash = hash;
        this.documents = documents;
    }

    /** What a correction is made against. */
    private record Target(Edition edition, boolean sameText, String text, CorrectedFields course) {}

    /** Makes corrections to a reading, in their order. The caller settles the edition. */
    void apply(Edition edition, List<CorrectionRow> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        ReadingRow reading = edition.reading();
        String text = documents.findText(reading.documentId, reading.textVersion).orElse("");
        Map<Long, Boolean> sameText = new HashMap<>();
        CorrectedFields course = new CorrectedFields(corrections);
        for (CorrectionRow correction : corrections) {
            boolean same =
                    sameText.computeIfAbsent(
                            correction.readingId, made -> isSameText(made, reading));
            apply(correction, new Target(edition, same, text, course));
        }
    }

    private static boolean isSameText(long made, ReadingRow reading) {
        ReadingRow before = ReadingRow.findById(made);
        return before.documentId.equals(reading.documentId)
                && before.textVersion == reading.textVersion;
    }

    private void apply(CorrectionRow correction, Target target) {
        if (correction.kind == RecordKind.MEETING) {
            changeMeeting(correction, target);
            return;
        }
        Optional<RecordRow> row = target.edition().find(correction.kind, correction.recordId);
        switch (correction.op) {
            case CHANGED ->
                    row.ifPresentOrElse(
                            found -> change(correction, found, target),
                            () -> lost(correction, target.edition()));
            case REMOVED -> row.ifPresent(target.edition()::remove);
            case ADDED -> {
                if (row.isEmpty()) {
                    addAgain(correction, target);
                }
            }
            case CONFIRMED ->
                    row.filter(found -> isUnchanged(correction, found))
                            .ifPresent(found -> confirm(found, target.edition()));
        }
    }

    private boolean isUnchanged(CorrectionRow correction, RecordRow found) {
        return hash.substance(found.toRecord()).equals(correction.record);
    }

    private static void confirm(RecordRow row, Edition edition) {
        if (row.review == Review.UNREVIEWED) {
            edition.change(row, row.toRecord(), Review.CONFIRMED);
        }
    }

    private void change(CorrectionRow correction, RecordRow row, Target target) {
        ObjectNode tree = hash.tree(row.toRecord());
        for (Map.Entry<String, CorrectionRow.Field> field : correction.fields.entrySet()) {
            if (field.getKey().equals(SOURCE) && !target.sameText()) {
                // Places count in the text in which the officer marked them.
                continue;
            }
            set(tree, field, correction, target, row);
        }
        if (correction.agendaItemId != null
                && target.edition()
                        .find(RecordKind.AGENDA_ITEM, correction.agendaItemId)
                        .isPresent()) {
            target.edition().move(row, correction.agendaItemId);
        }
        target.edition()
                .change(row, hash.record(tree, row.toRecord().getClass()), Review.CORRECTED);
    }

    private void changeMeeting(CorrectionRow correction, Target target) {
        Edition edition = target.edition();
        ReadingRow reading = edition.reading();
        if (correction.op == Correction.Op.CONFIRMED) {
            if (hash.tree(reading.facts()).equals(correction.record)) {
                edition.change(reading.facts(), reading.bodyId, Review.CONFIRMED);
            }
            return;
        }
        ObjectNode tree = hash.tree(reading.facts());
        correction.fields.entrySet().forEach(field -> set(tree, field, correction, target, null));
        MeetingFacts facts = hash.record(tree, MeetingFacts.class);
        UUID body = correction.bodyId == null ? reading.bodyId : correction.bodyId;
        edition.change(facts, body, Review.CORRECTED);
    }

    /** Sets a field to its last corrected value, whichever of its corrections comes first. */
    private static void set(
            ObjectNode tree,
            Map.Entry<String, CorrectionRow.Field> field,
            CorrectionRow correction,
            Target target,
            @Nullable RecordRow row) {
        String name = field.getKey();
        CorrectedFields course = target.course();
        JsonNode now = tree.path(name);
        JsonNode last = course.last(correction.recordId, name);
        if (!course.knows(correction.recordId, name, now)) {
            target.edition()
                    .warn(
                            new Warning(
                                    IN_DOUBT,
                                    ("%s of “%s” was corrected from %s to %s; the document says %s"
                                                    + " now. The correction was kept: look at it.")
                                            .formatted(
                                                    name,
                                                    brief(
                                                            row == null
                                                                    ? "the meeting"
                                                                    : row.summary()),
                                                    brief(
                                                            course.first(correction.recordId, name)
                                                                    .toString()),
                                                    brief(last.toString()),
                                                    brief(now.toString())),
                                    row == null ? null : row.source(),
                                    new Warning.Doubt(
                                            correction.kind,
                                            correction.recordId,
                                            name,
                                            last,
                                            now)));
        }
        tree.set(name, last);
    }

    private void addAgain(CorrectionRow correction, Target target) {
        Sourced record = (Sourced) record(correction);
        Optional<Source> place =
                target.sameText()
                        ? Optional.of(record.source())
                        : find(target.text(), record.source().quote());
        @Nullable UUID item = correction.agendaItemId;
        boolean hasItem =
                item == null || target.edition().find(RecordKind.AGENDA_ITEM, item).isPresent();
        if (place.isEmpty() || !hasItem) {
            target.edition()
                    .warn(
                            new Warning(
                                    IN_DOUBT,
                                    ("A record that was added by hand is not in this reading: its"
                                                    + " words “%s” do not stand in the document once."
                                                    + " Add it again where it belongs.")
                                            .formatted(brief(record.source().quote())),
                                    null));
            return;
        }
        ObjectNode tree = (ObjectNode) correction.record.deepCopy();
        tree.set(SOURCE, hash.tree(place.get()));
        RecordRow row =
                RecordRow.of(
                        correction.kind,
                        item,
                        hash.record(tree, correction.kind.type()),
                        target.edition().reading());
        row.id = correction.recordId;
        row.review = Review.CORRECTED;
        target.edition().add(row);
    }

    private static void lost(CorrectionRow correction, Edition edition) {
        edition.warn(
                new Warning(
                        IN_DOUBT,
                        ("A record whose %s an officer had corrected is not in this reading. If the"
                                        + " document still has it, add it again.")
                                .formatted(String.join(", ", correction.fields.keySet())),
                        null));
    }

    /** The one place where these words stand in a text. */
    static Optional<Source> find(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return Optional.of(new Source(start, end, words, List.of()));
    }

    /** Rows as the reader had read them, before officers corrected them: what a new one is like. */
    KnownRecords asRead(@Nullable ReadingRow before, List<CorrectionRow> corrections) {
        KnownRecords known = KnownRecords.of(before);
        if (before == null || corrections.isEmpty()) {
            return known;
        }
        Map<UUID, RecordRow> rows = new HashMap<>();
        KnownRecords copies = known.copyInto(before);
        copies.all().forEach(row -> rows.put(row.id, row));
        List<RecordRow> removed = new ArrayList<>();
        for (int i = corrections.size() - 1; i >= 0; i--) {
            CorrectionRow correction = corrections.get(i);
            RecordRow row = rows.get(correction.recordId);
            if (correction.op == Correction.Op.CHANGED && row != null) {
                ObjectNode tree = hash.tree(row.toRecord());
                correction.fields.forEach((name, field) -> tree.set(name, field.was()));
                row.accept(hash.record(tree, row.toRecord().getClass()));
            } else if (correction.op == Correction.Op.REMOVED && row == null) {
                RecordRow back =
                        RecordRow.of(
                                correction.kind,
                                correction.agendaItemId,
                                record(correction),
                                before);
                back.id = correction.recordId;
                rows.put(back.id, back);
                removed.add(back);
            }
        }
        return copies.with(removed);
    }

    private Record record(CorrectionRow correction) {
        return hash.record(correction.record, correction.kind.type());
    }

    private static String brief(String words) {
        String plain = words.strip();
        return plain.length() > SHORT ? plain.substring(0, SHORT) + "…" : plain;
    }
}
