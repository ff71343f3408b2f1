package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads sentences beside the list of those present: "The following members of the Youth Club also
 * attended: A and B", "The Clerk, C, opened the meeting".
 */
final class AlsoAttendedReader {
    private static final Wording FOLLOWING =
            Wording.compile(
                    "\\b(?:following|members|representatives)\\b(?: (?:members|representatives|people|persons|guests))?(?: (?:of|from) (?:the )?([\\p{L}\\d\'’& .-]{2,60}?))?,? (?:were )?(?:also )?(?:attended|present|in attendance|attending)\\b[^:]{0,40}:\\s{0,3}",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording CLERK =
            Wording.compile(
                    "^(?:The )?((?:(?:Acting|Deputy|Parish|Town|Community|Locum) )?(?:Clerk|RFO)),? (?=\\p{Lu})");

    /** "Mr D Ash, Link Officer, was in attendance." */
    private static final Wording CAME =
            Wording.compile(", (?:was|were)(?: also)? (?:present|in attendance)\\b");

    private AlsoAttendedReader() {}

    static List<Attending> read(Passage sentence, int part) {
        List<Attending> out = new ArrayList<>();
        String text = sentence.string();
        if (text.length() > 1500) {
            return out;
        }
        Matcher m = FOLLOWING.matcher(text);
        if (m.find()) {
            String organisation = m.group(1);
            Passage rest = sentence.from(m.end());
            for (Attending one :
                    new EntryReader(rest, AttendanceGroup.of(Kind.IN_ATTENDANCE), part).read()) {
                if (one.position == null && organisation != null) {
                    one.position = organisation.strip();
                }
                out.add(one);
            }
            return out;
        }
        Matcher guest = CAME.matcher(text);
        PersonMention first = guest.find() ? PersonNames.at(sentence).orElse(null) : null;
        if (first != null && first.titled() && first.position() == null) {
            int from = first.passage().end() - sentence.start();
            int to = guest.start();
            String post = from < to ? text.substring(from, to).replaceFirst("^[ ,–-]+", "") : "";
            if (from < to && text.startsWith(",", from) && !post.isBlank() && post.length() < 60) {
                Attending one = new Attending(first, AttendanceGroup.of(Kind.IN_ATTENDANCE), part);
                one.describe(sentence.cut(from, to).trimmed());
                one.doubts.add("NAMED_IN_SENTENCE");
                out.add(one);
                return out;
            }
        }
        Matcher clerk = CLERK.matcher(text);
        if (clerk.find()) {
            PersonNames.at(sentence.from(clerk.end()))
                    .ifPresent(
                            person -> {
                                Attending one =
                                        new Attending(
                                                person, AttendanceGroup.of(Kind.OFFICERS), part);
                                one.position = clerk.group(1);
                                one.doubts.add("NAMED_IN_SENTENCE");
                                out.add(one);
                            });
        }
        return out;
    }
}
