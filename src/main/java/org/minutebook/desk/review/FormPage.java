package org.minutebook.desk.review;

import java.util.List;
import org.minutebook.desk.frame.FormErrors;

/**
 * A form about one record, or one that is to be added.
 *
 * @param heading what is done
 * @param lead what the record says; empty for none
 * @param action where it is sent
 * @param fields what is asked
 * @param words the words of the minutes, as they stand in the box; for a meeting none are asked
 * @param wordsWere the same when the officer began
 * @param around those words with some of the text about them
 * @param hidden what the form carries besides, by name
 * @param reason why, as typed
 * @param submit words on the button
 */
record FormPage(
        OpenedMeeting meeting,
        String heading,
        String lead,
        String action,
        List<Asked> fields,
        boolean asksWords,
        String words,
        String wordsWere,
        Excerpt around,
        List<Choice> hidden,
        String reason,
        String submit,
        FormErrors errors) {

    FormPage {
        fields = List.copyOf(fields);
        hidden = List.copyOf(hidden);
    }

    /** Words with some of the text before and after them. */
    record Excerpt(String before, String words, String after) {

        static final Excerpt NONE = new Excerpt("", "", "");

        private static final int AROUND = 400;
        private static final int LONGEST = 4_000;

        /**
         * A part of a text.
         *
         * @param start first code point of the words
         * @param end code point after the last
         */
        static Excerpt of(String text, int start, int end) {
            int length = text.codePointCount(0, text.length());
            int from = Math.max(0, start - AROUND);
            int to = Math.min(length, Math.max(start, end));
            int a = text.offsetByCodePoints(0, from);
            int b = text.offsetByCodePoints(a, Math.min(start, length) - from);
            int c = text.offsetByCodePoints(b, Math.max(0, to - Math.min(start, length)));
            int d = text.offsetByCodePoints(c, Math.min(AROUND, length - to));
            return new Excerpt(
                    from == 0 ? text.substring(a, b) : "… " + fromWord(text.substring(a, b)),
                    Cards.brief(text.substring(b, c), LONGEST),
                    d == text.length()
                            ? text.substring(c, d)
                            : toWord(text.substring(c, d)) + " …");
        }

        private static String fromWord(String text) {
            int space = text.indexOf(' ');
            return text.substring(space + 1);
        }

        private static String toWord(String text) {
            int space = text.lastIndexOf(' ');
            return space < 0 ? text : text.substring(0, space);
        }
    }
}
