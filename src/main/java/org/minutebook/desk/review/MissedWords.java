package org.minutebook.desk.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.store.RecordKind;

/**
 * The first step of adding a record: which words, and what they are.
 *
 * @param kind as chosen, as in paths; empty for none yet
 * @param words as pasted
 * @param found the words in the text; {@code null} where that is not settled
 * @param marked the words that were marked on the review page; empty where none were
 * @param places where pasted words stand, if they do in several places
 */
record MissedWords(
        OpenedMeeting meeting,
        String kind,
        String words,
        @Nullable MarkedWords found,
        String marked,
        List<WordsInText.Place> places,
        FormErrors errors) {

    MissedWords {
        places = List.copyOf(places);
    }

    /** What can be added. */
    static final List<RecordKind> KINDS =
            List.of(
                    RecordKind.RESOLUTION,
                    RecordKind.ACTION,
                    RecordKind.DECLARATION,
                    RecordKind.ATTENDANCE,
                    RecordKind.AGENDA_ITEM);

    static Optional<RecordKind> kind(@Nullable String plural) {
        return KINDS.stream().filter(kind -> kind.plural().equals(plural)).findFirst();
    }

    /** As it is asked, with words that were marked already or none. */
    static MissedWords asked(OpenedMeeting meeting, @Nullable MarkedWords marked, String text) {
        return new MissedWords(
                meeting,
                "",
                "",
                marked,
                marked == null ? "" : marked.in(text),
                List.of(),
                FormErrors.NONE);
    }

    static MissedWords sent(
            OpenedMeeting meeting, MultivaluedMap<String, String> form, String text) {
        FormErrors errors = FormErrors.NONE;
        String kind = Submitted.text(form, "kind");
        if (kind(kind).isEmpty()) {
            errors = errors.and("kind", "Say what was missed");
        }
        @Nullable MarkedWords marked =
                MarkedWords.marked(text, form.getFirst("start"), form.getFirst("end"));
        if (marked != null) {
            return new MissedWords(meeting, kind, "", marked, marked.in(text), List.of(), errors);
        }
        String words = Submitted.text(form, MarkedWords.FIELD);
        List<WordsInText.Place> places =
                words.isEmpty() ? List.of() : new WordsInText(text).find(words);
        @Nullable MarkedWords found = chosen(places, Submitted.text(form, "place"));
        if (words.isEmpty()) {
            errors =
                    errors.and(
                            MarkedWords.FIELD, "Paste the words of the minutes that it stands in");
        } else if (places.isEmpty()) {
            errors = errors.and(MarkedWords.FIELD, MarkedWords.nowhere().detail());
        } else if (found == null) {
            errors = errors.and("place", "The words stand in several places. Choose one");
        }
        return new MissedWords(
                meeting, kind, words, found, "", places.size() > 1 ? places : List.of(), errors);
    }

    private static @Nullable MarkedWords chosen(List<WordsInText.Place> places, String start) {
        return places.stream()
                .filter(
                        place ->
                                places.size() == 1 || Integer.toString(place.start()).equals(start))
                .findFirst()
                .map(place -> new MarkedWords(place.start(), place.end()))
                .orElse(null);
    }

    Optional<RecordKind> chosenKind() {
        return kind(kind);
    }

    // The template sees what is public alone.

    /** What can be added, in words. */
    public List<Choice> kinds() {
        return KINDS.stream().map(one -> new Choice(one.plural(), Wording.kind(one))).toList();
    }

    /** Whether that place is chosen. */
    public boolean isAt(WordsInText.Place place) {
        return found != null && found.start() == place.start();
    }
}
