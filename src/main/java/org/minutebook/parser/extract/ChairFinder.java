package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Finds who took the chair for the meeting where no list marks them. */
final class ChairFinder {
    private static final Wording IN_CHAIR =
            Wording.compile(
                    "(?:,? (?:was |being |took |taking |assumed |occupied |then took |duly took )?(?:in )?the chair\\b|,? presid(?:ing|ed)\\b|,? acted as (?:the )?chair(?:man|woman|person)?\\b(?! of)|,? chaired the meeting\\b)(?<item>,? (?:for|during) (?:this|the|that|consideration|items?)\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording TITLE =
            Wording.compile(
                    "\\b(?<vice>vice[- ])?(?:chair|chairman|chairwoman|chairperson|convener|mayor)[,:]? (?=[A-Z])",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording ELECTED =
            Wording.compile(
                    "\\b(?:be|was|is|were)(?: (?:duly|unanimously|hereby|re-?))* ?(?:elected|appointed|re-?elected)(?: (?:as|to be|to the office of))?(?: the)? (?:chair|chairman|chairwoman|chairperson|convener|mayor)\\b(?! of the \\w+ (?:sub|working))",
                    Pattern.CASE_INSENSITIVE);

    private ChairFinder() {}

    /** The person whom a sentence puts in the chair for the whole meeting, or {@code null}. */
    static @Nullable PersonMention inChair(Passage sentence) {
        return before(sentence, IN_CHAIR, true);
    }

    /** The person whom a sentence elects chair, or {@code null}. */
    static @Nullable PersonMention elected(Passage sentence) {
        return before(sentence, ELECTED, false);
    }

    /** The person named behind the title: "The Chairman, Cllr Ash, opened the meeting". */
    static @Nullable PersonMention titled(Passage sentence) {
        String text = sentence.string();
        Matcher m = TITLE.matcher(text);
        while (m.find()) {
            if (m.group("vice") == null) {
                PersonMention person = PersonNames.at(sentence.from(m.end())).orElse(null);
                if (person != null && person.titled()) {
                    return person;
                }
            }
        }
        return null;
    }

    private static @Nullable PersonMention before(
            Passage sentence, Wording cue, boolean wholeMeeting) {
        String text = sentence.string();
        if (text.length() > 2000) {
            return null;
        }
        Matcher m = cue.matcher(text);
        while (m.find()) {
            if (wholeMeeting && m.group("item") != null) {
                continue;
            }
            List<PersonMention> people = PersonNames.findTitled(sentence.cut(0, m.start()));
            if (!people.isEmpty()) {
                PersonMention last = people.get(people.size() - 1);
                int gap = sentence.start() + m.start() - last.passage().end();
                if (gap < 40) {
                    return last;
                }
            }
            PersonMention start = PersonNames.at(sentence.cut(0, m.start())).orElse(null);
            if (start != null && sentence.start() + m.start() - start.passage().end() < 12) {
                return start;
            }
        }
        return null;
    }
}
