package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Warning;

/**
 * A reading of a meeting, its text on one side and its records on the other, the doubtful ones
 * first.
 *
 * @param meeting which one, and where it stands
 * @param facts what is said of the meeting itself
 * @param notes warnings about the document as a whole
 * @param doubts records that somebody should look at, in the order of the document
 * @param groups the others: who attended, then item by item
 * @param pictures the pages of the document, where it is a PDF
 */
record ReviewPage(
        OpenedMeeting meeting,
        List<TextPart> text,
        Card facts,
        List<Note> notes,
        List<Card> doubts,
        List<Group> groups,
        Pictures pictures) {

    ReviewPage {
        text = List.copyOf(text);
        notes = List.copyOf(notes);
        doubts = List.copyOf(doubts);
        groups = List.copyOf(groups);
    }

    /** A warning that no record stands at. */
    record Note(UUID id, String message, @Nullable Integer start) {}

    /**
     * The document's pages as pictures.
     *
     * @param pages how many there are; 0 for none
     * @param shown whether they are shown in the place of the text
     */
    record Pictures(int pages, boolean shown) {}

    /** Records that stand together. */
    record Group(String heading, List<Card> cards) {}

    static ReviewPage of(
            OpenedMeeting meeting,
            Card facts,
            List<Segment> segments,
            List<Card> cards,
            List<Warning> ofDocument,
            Pictures pictures) {
        Map<UUID, Card> byId = new LinkedHashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        return new ReviewPage(
                meeting,
                TextPart.list(segments, byId),
                facts,
                ofDocument.stream().map(ReviewPage::note).toList(),
                cards.stream().filter(Card::open).toList(),
                groups(cards),
                pictures);
    }

    private static Note note(Warning warning) {
        return new Note(
                warning.id(),
                warning.message(),
                warning.source() == null ? null : warning.source().start());
    }

    private static List<Group> groups(List<Card> cards) {
        List<Group> groups = new ArrayList<>();
        List<Card> here = new ArrayList<>();
        String heading = "Who attended";
        for (Card card : cards) {
            if (card.kind() == RecordKind.AGENDA_ITEM) {
                add(groups, heading, here);
                here = new ArrayList<>();
                heading = card.lead();
            }
            if (!card.open()) {
                here.add(card);
            }
        }
        add(groups, heading, here);
        return groups;
    }

    private static void add(List<Group> groups, String heading, List<Card> cards) {
        if (!cards.isEmpty()) {
            groups.add(new Group(heading, List.copyOf(cards)));
        }
    }

    // The template sees what is public alone.

    /** Where the words of records are: on this page, or on the one with the text. */
    public String wordsAt() {
        return pictures.shown() ? meeting.here() : "";
    }

    /** How much is left to look at. */
    public int left() {
        return doubts.size() + notes.size() + (facts.open() ? 1 : 0);
    }

    /** "7 doubts left". */
    public String leftInWords() {
        int left = left();
        return left == 0 ? "No doubts left" : left == 1 ? "1 doubt left" : left + " doubts left";
    }
}
