package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads who was elected chair or vice-chair under a heading for it: "Cllr Ash was elected
 * Chairman", "Cllr Ash was proposed by …, seconded by … and duly elected", "that JA should be
 * elected", "Chairman – Mr J Ash Prop: KB 2nd: LC".
 */
final class ElectionReader {
    private static final int LONGEST = 1000;
    private static final Wording TITLE =
            Wording.compile(
                    "\\b(?:elect|appoint)\\w*\\b.{0,40}\\b(?:chair|mayor|convener|officers\\b|office[- ]bearers\\b|president)|^(?:the )?(?:vice[- ]?|deputy )?(?:chair(?:man|woman|person)?|(?:town )?mayor|convener)(?: (?:of the (?:parish |town )?council|for (?:the )?(?:year|20|ensuing).{0,20}))?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording VICE =
            Wording.compile("\\b(?:vice|deputy|depute)\\b", Pattern.CASE_INSENSITIVE);

    /** A heading over both elections: the sentence itself says which office it fills. */
    private static final Wording BOTH =
            Wording.compile(
                    "\\b(?:chair\\w*|mayor|convener|president),? (?:and|&) (?:the |of )?(?:vice|deputy|depute)|\\bofficers\\b|\\boffice[- ]bearers\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording ELECTED =
            Wording.compile(
                    "\\b(?:be|was|is|were)(?: (?:duly|unanimously|hereby|declared|therefore|then|re-?))*,? ?(?:re-?)?(?:elected|appointed)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording WAS_PROPOSED =
            Wording.compile("\\bwas (?:proposed|nominated)\\b", Pattern.CASE_INSENSITIVE);

    /** "Cllr Ash – proposed Cllr Birch, seconded Cllr Cole". */
    private static final Wording PUT_UP =
            Wording.compile("\\s?[(,:–—-]{1,2}\\s?(?:prop|nominated\\b)", Pattern.CASE_INSENSITIVE);

    private static final Wording OUTCOME =
            Wording.compile(
                    "\\b(?:re-?)?(?:elected|appointed)\\b|\\ball agreed\\b|\\bcarried\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording PROPOSED =
            Wording.compile(
                    "\\b(?:proposed|nominated)(?: that)?:? (?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Wording OFFICE_LINE =
            Wording.compile(
                    "^\\W{0,4}(?:[a-z]\\) )?(?:(vice|deputy)[- ]?)?(?:chair|chairman|chairwoman|chairperson|convener|mayor|president)\\s?[:–-]\\s?",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording INITIALS =
            Wording.compile("\\b(\\p{Lu}{2,3}) (?:should|would|to)?\\s?$");

    private final NameKey key;

    /** Reads with the document's key of initials. */
    ElectionReader(NameKey key) {
        this.key = key;
    }

    /**
     * An office that was filled.
     *
     * @param vice whether it is the vice-chair's
     */
    record Election(String name, boolean vice) {}

    /** Who was elected in an item. */
    List<Election> read(ItemSegment item) {
        List<Election> out = new ArrayList<>();
        Passage title = item.title();
        if (title == null || !TITLE.matcher(title.string()).find()) {
            return out;
        }
        boolean both = BOTH.matcher(title.string()).find();
        boolean vice = !both && VICE.matcher(title.string()).find();
        List<String> proposed = new ArrayList<>();
        for (Line line : item.lines()) {
            Election office = officeLine(line.passage());
            if (office != null) {
                out.add(office);
                continue;
            }
            for (Passage sentence : Sentences.of(line.passage())) {
                String elected = elected(sentence);
                if (elected != null) {
                    boolean of = both ? VICE.matcher(sentence.string()).find() : vice;
                    out.add(new Election(elected, of));
                }
                String name = proposed(sentence);
                if (name != null && !proposed.contains(name)) {
                    proposed.add(name);
                }
            }
        }
        // the only one proposed was elected; of two nobody knows
        if (out.isEmpty() && !both && proposed.size() == 1) {
            out.add(new Election(proposed.get(0), vice));
        }
        return out;
    }

    /** "Chairman – Mr J Ash Prop: KB", or {@code null}. */
    private static @Nullable Election officeLine(Passage line) {
        Matcher m = OFFICE_LINE.matcher(line.string());
        if (line.length() > 200 || !m.find()) {
            return null;
        }
        PersonMention person = PersonNames.at(line.from(m.end())).orElse(null);
        return person == null ? null : new Election(person.name(), m.group(1) != null);
    }

    private @Nullable String elected(Passage sentence) {
        if (sentence.length() > LONGEST) {
            return null;
        }
        Matcher m = ELECTED.matcher(sentence.string());
        if (m.find()) {
            return before(sentence, m.start());
        }
        Matcher proposed = WAS_PROPOSED.matcher(sentence.string());
        return proposed.find() && OUTCOME.matcher(sentence.string()).find(proposed.end())
                ? before(sentence, proposed.start())
                : null;
    }

    /** The person or initials close before a verb. */
    private @Nullable String before(Passage sentence, int verb) {
        PersonMention last = null;
        for (PersonMention person : PersonNames.findTitled(sentence.cut(0, verb))) {
            last = person;
        }
        if (last != null && sentence.start() + verb - last.passage().end() < 25) {
            return last.name();
        }
        Matcher initials = INITIALS.matcher(sentence.string().substring(0, verb));
        if (initials.find()) {
            return key.find(initials.group(1).toUpperCase(Locale.ROOT));
        }
        PersonMention start = PersonNames.at(sentence.cut(0, verb)).orElse(null);
        boolean whole = start != null && sentence.start() + verb - start.passage().end() < 3;
        return whole && start != null ? start.name() : null;
    }

    private static @Nullable String proposed(Passage sentence) {
        if (sentence.length() > LONGEST) {
            return null;
        }
        PersonMention first = PersonNames.at(sentence).orElse(null);
        if (first != null
                && first.titled()
                && PUT_UP.matcher(
                                sentence.string()
                                        .substring(first.passage().end() - sentence.start()))
                        .lookingAt()) {
            return first.name();
        }
        Matcher was = WAS_PROPOSED.matcher(sentence.string());
        if (was.find()) {
            PersonMention person = PersonNames.at(sentence.cut(0, was.start())).orElse(null);
            return person != null && person.titled() ? person.name() : null;
        }
        Matcher m = PROPOSED.matcher(sentence.string());
        if (!m.find()) {
            return null;
        }
        PersonMention person = PersonNames.at(sentence.from(m.end())).orElse(null);
        return person != null && person.titled() ? person.name() : null;
    }
}
