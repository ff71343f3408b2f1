package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Conduct;

/**
 * Finds later notes that a declarant left or stayed: {@code "[Cllr Ash withdrew during this
 * item.]"}, "She left the room".
 */
final class ConductNotes {

    private static final Wording PRONOUN =
            Wording.compile(
                    "(?i)^(?:[\\[(]|and |but |therefore |however,? )*(?:he|she|they|both|all|the (?:councillors?|members?|officers?))\\b");
    private static final Wording INTEREST = Wording.compile("(?i)\\binterests?\\b|\\bdeclar");
    private static final Wording WENT_HOME =
            Wording.compile("(?i)\\b(?:left|leaving) the meeting at \\d|apolog");

    /**
     * A sentence that tells what somebody did.
     *
     * @param item index of its item
     * @param key its item's number, simplified
     */
    private record Note(
            int item,
            String key,
            Passage place,
            List<PersonMention> people,
            Conduct conduct,
            boolean interest,
            boolean home) {}

    private final List<Note> notes = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    ConductNotes(SegmentedMinutes minutes) {
        for (int i = 0; i < minutes.items().size(); i++) {
            ItemSegment item = minutes.items().get(i);
            String key = item.number() == null ? "" : key(item.number().string());
            keys.add(key);
            for (Utterance u : Utterances.of(item.lines())) {
                Conduct conduct = ConductWords.in(u.string());
                if (conduct != null) {
                    List<PersonMention> people = PersonNames.findTitled(u.passage());
                    if (!people.isEmpty()) {
                        notes.add(
                                new Note(
                                        i,
                                        key,
                                        u.passage(),
                                        people,
                                        conduct,
                                        INTEREST.matcher(u.string()).find(),
                                        WENT_HOME.matcher(u.string()).find()));
                    }
                }
            }
        }
    }

    /** The declaration with what a later note says of its declarant, if one does. */
    DeclarationFinding applied(DeclarationFinding f) {
        if (f.conduct() != null && !f.intended()) {
            return f;
        }
        Note best = null;
        for (Note note : notes) {
            boolean later = note.place().start() >= f.place().end();
            if (later
                    && concerns(note, f)
                    && (best == null || (!best.interest() && note.interest()))) {
                best = note;
            }
        }
        return best == null ? f : f.conducted(best.conduct(), best.place());
    }

    private boolean concerns(Note note, DeclarationFinding f) {
        if (note.people().stream().noneMatch(p -> PersonNames.compatible(p.name(), f.name()))) {
            return false;
        }
        if (f.itemNumber() != null) {
            String number = key(f.itemNumber());
            String outer = key(f.itemNumber().replaceAll("\\(.*", ""));
            String inner = key(f.itemNumber().replaceAll("^[^(]*", ""));
            if (note.key().equals(number)) {
                return true;
            }
            if (!keys.contains(number) && keys.contains(outer)) {
                return note.item() > f.item()
                        && (note.key().equals(outer) || note.key().equals(inner));
            }
            return !keys.contains(number) && note.item() > f.item() && note.interest();
        }
        if (note.item() == f.item()) {
            return true;
        }
        return note.interest() || (!note.home() && note.place().string().matches("(?s)[\\[(].*"));
    }

    /** What the sentence behind says by "He", "She", "They". */
    static @Nullable Conduct byPronoun(String next) {
        return PRONOUN.matcher(next).find() ? ConductWords.in(next) : null;
    }

    private static String key(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/]", "");
    }
}
