package org.minutebook.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.ParsedMinutes;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.source.DocumentFormat;
import org.minutebook.parser.source.SourceDocument;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Meeting;
import org.minutebook.record.Source;

/**
 * What a worker read in a document: of what the parser gives, that which is kept or shown.
 *
 * @param meeting the record
 * @param notes the parser's warnings, in its order
 * @param format what the content is
 * @param pages number of pages, 0 where the format has none
 * @param text the normalised text
 * @param layout name of the layout that was followed
 * @param textVersion version of the normalisation that made the text
 */
public record Reading(
        Meeting meeting,
        List<Note> notes,
        DocumentFormat format,
        int pages,
        String text,
        String layout,
        int textVersion) {

    public Reading {
        notes = List.copyOf(notes);
    }

    static Reading of(ParsedMinutes parsed) {
        SourceDocument document = parsed.document();
        return new Reading(
                parsed.meeting(),
                parsed.notices().stream()
                        .filter(notice -> notice.severity() == Severity.WARNING)
                        .map(Reading::note)
                        .toList(),
                document.format(),
                document.pages(),
                document.text().value(),
                parsed.layout(),
                parsed.textVersion());
    }

    private static Note note(ParseNotice notice) {
        Passage place = notice.place();
        return new Note(notice.code(), notice.message(), place == null ? null : source(place));
    }

    private static @Nullable Source source(Passage place) {
        return new Source(
                place.in().codePointAt(place.start()),
                place.in().codePointAt(place.end()),
                place.string(),
                List.of());
    }
}
