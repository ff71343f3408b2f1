package org.minutebook.worker;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Meeting;
import org.minutebook.record.Resolution;
import org.minutebook.record.Source;
import org.minutebook.record.Sourced;
import org.minutebook.record.Vote;

/**
 * Looks at what a worker answered before it is believed: a document that took its reader over must
 * not be able to write what it likes. Whatever must be there is there, and each quotation is
 * exactly the slice of the text that it names.
 */
final class ReadingCheck {

    /** Of each kind, in one document. */
    private static final int MOST_RECORDS = 100_000;

    private static final int LONGEST_WORD = 200;

    private final ReadingLimits limits;
    private String text = "";
    private int length;

    /** Index of each code point; empty where each is one character. */
    private int[] indices = new int[0];

    private int records;

    ReadingCheck(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * The same reading.
     *
     * @throws IllegalArgumentException where it cannot be one
     */
    Reading checked(Reading reading) {
        try {
            look(reading);
            return reading;
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no reading", e);
        }
    }

    private void look(Reading reading) {
        text = there(reading.text());
        length = text.codePointCount(0, text.length());
        require(length <= 2L * limits.characters(), "longer than any text");
        indices = length == text.length() ? indices : indices(text, length);
        require(text.indexOf('\0') < 0, "a character that no text has");
        require(reading.pages() >= 0 && reading.pages() <= limits.pages(), "so many pages");
        there(reading.format());
        word(reading.layout());
        reading.notes().forEach(this::look);
        look(there(reading.meeting()));
    }

    private void look(Note note) {
        count();
        word(note.code());
        there(note.message());
        if (note.place() != null) {
            look(note.place());
        }
    }

    private void look(Meeting meeting) {
        there(meeting.declarationsRecorded());
        if (meeting.nextMeeting() != null) {
            there(meeting.nextMeeting().date());
        }
        meeting.attendance().forEach(this::look);
        meeting.agendaItems().forEach(this::look);
    }

    private void look(Attendee attendee) {
        there(attendee.name());
        there(attendee.capacity());
        there(attendee.status());
        record(attendee);
    }

    private void look(AgendaItem item) {
        there(item.kind());
        record(item);
        item.resolutions().forEach(this::look);
        item.declarations().forEach(this::look);
        item.actions().forEach(this::look);
    }

    private void look(Resolution resolution) {
        there(resolution.text());
        there(resolution.form());
        there(resolution.decision());
        @Nullable Vote vote = resolution.vote();
        if (vote != null) {
            vote.named()
                    .forEach(
                            named -> {
                                count();
                                there(named.name());
                                there(named.vote());
                            });
        }
        record(resolution);
    }

    private void look(DeclarationOfInterest declaration) {
        there(declaration.declarant());
        there(declaration.nature());
        record(declaration);
    }

    private void look(FollowUpAction action) {
        there(action.task());
        there(action.origin());
        if (action.due() != null) {
            there(action.due().text());
        }
        record(action);
    }

    private void record(Sourced record) {
        count();
        there(record.confidence());
        look(there(record.source()));
    }

    private void look(Source source) {
        slice(source.start(), source.end(), source.quote());
        List<Source.Place> also = source.also();
        also.forEach(
                place -> {
                    count();
                    slice(place.start(), place.end(), place.quote());
                });
    }

    private void slice(int start, int end, String quote) {
        require(start >= 0 && start <= end && end <= length, "no slice of the text");
        int from = index(start);
        int to = index(end);
        require(
                quote.length() == to - from && text.startsWith(quote, from),
                "a quotation that is not in the text");
    }

    private int index(int codePoint) {
        return indices.length == 0 ? codePoint : indices[codePoint];
    }

    private static int[] indices(String text, int length) {
        int[] indices = new int[length + 1];
        int at = 0;
        for (int i = 0; i < length; i++) {
            indices[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        indices[length] = at;
        return indices;
    }

    private void count() {
        records++;
        require(records <= MOST_RECORDS, "more records than any minutes have");
    }

    private static void word(String word) {
        require(!word.isEmpty() && word.length() <= LONGEST_WORD, "no word");
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
