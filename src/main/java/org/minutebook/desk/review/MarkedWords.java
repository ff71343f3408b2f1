package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/**
 * Words of the minutes that an officer marked or pasted.
 *
 * @param start first code point
 * @param end code point after the last
 */
record MarkedWords(int start, int end) {

    /** Name of the box that words are pasted into. */
    static final String FIELD = "words";

    /**
     * Where pasted words stand; of several places the one nearest to another.
     *
     * @throws ProblemException 422, where they stand nowhere
     */
    static MarkedWords nearest(String text, String words, int to) {
        return new WordsInText(text)
                .find(words).stream()
                        .min(Comparator.comparingInt(place -> Math.abs(place.start() - to)))
                        .map(place -> new MarkedWords(place.start(), place.end()))
                        .orElseThrow(MarkedWords::nowhere);
    }

    /** What two numbers of a form mark; {@code null} where that is no words. */
    static @Nullable MarkedWords marked(String text, @Nullable String start, @Nullable String end) {
        if (start == null
                || end == null
                || !start.matches("[0-9]{1,8}")
                || !end.matches("[0-9]{1,8}")) {
            return null;
        }
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        return from < to && to <= text.codePointCount(0, text.length())
                ? new MarkedWords(from, to).stripped(text)
                : null;
    }

    /** The same without white space around it; {@code null} where nothing else is marked. */
    private @Nullable MarkedWords stripped(String text) {
        String words = in(text);
        String begun = words.stripLeading();
        int from = start + words.length() - begun.length();
        int to = end - (begun.length() - begun.stripTrailing().length());
        return from < to ? new MarkedWords(from, to) : null;
    }

    /** The words themselves. */
    String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    static ProblemException nowhere() {
        return ProblemException.of(
                        ErrorCode.UNPROCESSABLE,
                        "These words do not stand in the minutes. Copy them from the text as they"
                                + " stand, without leaving anything out.")
                .field(FIELD);
    }

    /** Says in a patch where a record's words stand. */
    void into(ObjectNode patch) {
        patch.putObject("source").put("start", start).put("end", end);
    }
}
