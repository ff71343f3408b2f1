package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;

/** Reads who was elected chair or vice-chair under a heading for it. */
final class ElectionReader {
    private static final Pattern TITLE =
            Pattern.compile(
                    "\\b(?:elect|appoint)\\w*\\b.{0,40}\\b(?:chair|mayor|convener)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VICE =
            Pattern.compile("\\b(?:vice|deputy|depute)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELECTED =
            Pattern.compile(
                    "\\b(?:be|was|is|were)(?: (?:duly|unanimously|hereby|re-?))*,? ?(?:re-?)?(?:elected|appointed)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPOSED =
            Pattern.compile(
                    "\\b(?:proposed|nominated)(?: that)?:? (?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    private ElectionReader() {}

    /**
     * An office that was filled.
     *
     * @param vice whether it is the vice-chair's
     */
    record Election(PersonMention person, boolean vice) {}

    /** Who was elected in an item, or {@code null}. */
    static @Nullable Election read(ItemSegment item) {
        Passage title = item.title();
        if (title == null || !TITLE.matcher(title.string()).find()) {
            return null;
        }
        boolean vice = VICE.matcher(title.string()).find();
        if (vice && title.string().toLowerCase(Locale.ROOT).contains(" and ")) {
            return null;
        }
        PersonMention proposed = null;
        for (Line line : item.lines()) {
            for (Passage sentence : Sentences.of(line.passage())) {
                PersonMention elected = elected(sentence);
                if (elected != null) {
                    return new Election(elected, vice);
                }
                proposed = proposed == null ? proposed(sentence) : proposed;
            }
        }
        return proposed == null ? null : new Election(proposed, vice);
    }

    private static @Nullable PersonMention elected(Passage sentence) {
        Matcher m = ELECTED.matcher(sentence.string());
        if (sentence.length() > 1000 || !m.find()) {
            return null;
        }
        PersonMention last = null;
        for (PersonMention person : PersonNames.findTitled(sentence.cut(0, m.start()))) {
            last = person;
        }
        boolean near = last != null && sentence.start() + m.start() - last.passage().end() < 25;
        return near ? last : null;
    }

    private static @Nullable PersonMention proposed(Passage sentence) {
        Matcher m = PROPOSED.matcher(sentence.string());
        if (sentence.length() > 1000 || !m.find()) {
            return null;
        }
        PersonMention person = PersonNames.at(sentence.from(m.end())).orElse(null);
        return person != null && person.titled() ? person : null;
    }
}
