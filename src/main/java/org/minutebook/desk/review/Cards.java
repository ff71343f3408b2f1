package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.minutebook.correct.Corrector;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.Confidence;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Resolution;
import org.minutebook.record.Source;
import org.minutebook.store.ItemReference;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Review;
import org.minutebook.store.Warning;

/** Makes the cards of a reading's records, each with what speaks against it. */
final class Cards {

    /**
     * What the reader is less sure of than this, somebody should look at. Of what it is surer of,
     * 995 in 1,000 were right where that was counted.
     */
    static final double SURE = 0.9;

    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_TEXT = 600;

    private final List<RecordOnPage> records;
    private final Function<RecordOnPage, String> seen;
    private final Map<UUID, List<Warning>> warnings = new HashMap<>();
    private final List<Warning> ofDocument = new ArrayList<>();

    /**
     * Cards of these records.
     *
     * @param segments of the text that they were read from
     * @param warnings of their reading
     * @param seen what forms carry to say which state they were made for
     */
    Cards(
            List<RecordOnPage> records,
            List<Segment> segments,
            List<Warning> warnings,
            Function<RecordOnPage, String> seen) {
        this.records = records;
        this.seen = seen;
        WarnedRecords warned = new WarnedRecords(records, segments);
        for (Warning warning : warnings) {
            warned.find(warning)
                    .ifPresentOrElse(
                            id ->
                                    this.warnings
                                            .computeIfAbsent(id, known -> new ArrayList<>())
                                            .add(warning),
                            () -> ofDocument.add(warning));
        }
    }

    /** All of them, in the order of the document. */
    List<Card> list() {
        return records.stream().map(this::card).toList();
    }

    /** Warnings that no record stands at: about the document, or the meeting. */
    List<Warning> ofDocument() {
        return List.copyOf(ofDocument);
    }

    private Card card(RecordOnPage shown) {
        ObjectNode tree = Corrector.tree(shown.record());
        List<Field> fields = RecordFields.of(shown.kind());
        Map<String, String> values = FieldValues.of(fields, tree);
        Source source = shown.sourced().source();
        List<String> reasons = new ArrayList<>();
        List<Card.InDoubt> inDoubt = new ArrayList<>();
        for (Warning warning : warnings.getOrDefault(shown.head().id(), List.of())) {
            Warning.Doubt doubt = warning.doubt();
            if (doubt == null) {
                reasons.add(warning.message());
            } else {
                inDoubt.add(inDoubt(warning, fields));
            }
        }
        Confidence confidence = shown.sourced().confidence();
        confidence.loweredBy().forEach(code -> reasons.add(Wording.doubt(code)));
        boolean unsure = confidence.value() < SURE;
        if (unsure && reasons.isEmpty()) {
            reasons.add("The reader is not sure of it.");
        }
        boolean warned = warnings.containsKey(shown.head().id());
        ItemReference item = shown.head().item();
        return new Card(
                shown.kind(),
                shown.head().id(),
                lead(shown),
                facts(shown.kind(), fields, values),
                item == null ? null : item.id(),
                shown.item() == null ? null : RecordOnPage.heading(shown.item()),
                brief(source.quote(), LONGEST_QUOTE),
                source.start(),
                seen.apply(shown),
                shown.head().review(),
                reasons,
                shown.head().review() == Review.UNREVIEWED && (unsure || warned),
                inDoubt);
    }

    static Card.InDoubt inDoubt(Warning warning, List<Field> fields) {
        Warning.Doubt doubt = Objects.requireNonNull(warning.doubt(), "doubts a correction");
        return new Card.InDoubt(
                warning.id(),
                label(doubt.field(), fields),
                FieldValues.spoken(fields, doubt.field(), doubt.corrected()),
                FieldValues.spoken(fields, doubt.field(), doubt.document()));
    }

    /** What a field is called; of one with members, the field's own name says enough. */
    static String label(String name, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(Field::label)
                .orElseGet(() -> name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1));
    }

    /** What a record says. */
    static String lead(RecordOnPage shown) {
        Record record = shown.record();
        if (record instanceof AgendaItem item) {
            return RecordOnPage.heading(item);
        }
        if (record instanceof Resolution resolution) {
            String label = resolution.label() == null ? "" : "(" + resolution.label() + ") ";
            String stem = resolution.stem() == null ? "" : resolution.stem() + " ";
            return label + stem + resolution.text();
        }
        if (record instanceof DeclarationOfInterest declaration) {
            return declaration.interest() == null
                    ? declaration.declarant()
                    : declaration.declarant() + ": " + declaration.interest();
        }
        if (record instanceof Attendee attendee) {
            return attendee.name();
        }
        return ((FollowUpAction) record).task();
    }

    /** What the leading words do not say already, as far as anything is said. */
    private static List<Card.Fact> facts(
            RecordKind kind, List<Field> fields, Map<String, String> values) {
        List<String> said =
                switch (kind) {
                    case ATTENDANCE -> List.of("name");
                    case AGENDA_ITEM -> List.of("number", "title", "text");
                    case RESOLUTION -> List.of("label", "stem", "text");
                    case DECLARATION -> List.of("declarant", "interest");
                    case ACTION -> List.of("task");
                    case MEETING, COUNCIL, BODY -> List.of();
                };
        List<Card.Fact> facts = new ArrayList<>();
        for (Field field : fields) {
            String value = values.getOrDefault(field.name(), "");
            boolean plain = value.isEmpty() || isUsual(field.name(), value);
            if (!plain && !said.contains(field.name())) {
                facts.add(new Card.Fact(field.label(), brief(field.spoken(value), LONGEST_TEXT)));
            }
        }
        return facts;
    }

    /** What goes without saying. */
    private static boolean isUsual(String name, String value) {
        return name.equals("carried")
                ? value.equals("true")
                : value.equals("false") || value.equals("FORMAL");
    }

    /** The beginning of a text, of so many characters at most. */
    static String brief(String words, int most) {
        String plain = words.strip();
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most)) + "…";
    }
}
