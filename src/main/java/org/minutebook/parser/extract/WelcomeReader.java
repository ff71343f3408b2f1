package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads guests whom the chair welcomed: "The Chair welcomed Jo Ash, Head of Roads, to the meeting".
 */
final class WelcomeReader {
    private static final Wording WELCOME =
            Wording.compile(
                    "(?<!be )\\bwelcomed (?:to (?:the |this )\\w+,? )?(?:the |both"
                            + " )?(.{3,400}?)(?:,? (?:back )?(?:to"
                            + " (?:the|this|their|today|her|his|introduce|present|speak|give)|who"
                            + " (?:was|were|attended|had|is|are|gave|would)|and"
                            + " (?:invited|thanked|asked|explained|introduced|noted|congratulated|said|wished|reminded)|for"
                            + " (?:the|this|item))\\b|\\.?$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording JOINS =
            Wording.compile(
                    "\\b(?:to the (?:parish |town |community )?council|as (?:an? )?(?:new"
                            + " )?(?:parish |town |community )?(?:councillor|member))\\b",
                    Pattern.CASE_INSENSITIVE);

    private final int part;

    WelcomeReader(int part) {
        this.part = part;
    }

    List<Attending> read(Passage sentence) {
        String text = sentence.string();
        if (text.length() > 1500 || !text.contains("elcomed")) {
            return List.of();
        }
        Matcher m = WELCOME.matcher(text);
        if (!m.find()) {
            return List.of();
        }
        Passage who = sentence.group(m, 1);
        if (!Character.isUpperCase(who.string().charAt(0))) {
            return List.of();
        }
        // who is welcomed to the council itself is a new member of it
        boolean joins = JOINS.matcher(text).find(m.start());
        AttendanceGroup group = AttendanceGroup.of(joins ? Kind.PRESENT : Kind.IN_ATTENDANCE);
        EntryReader reader = new EntryReader(who, group, part);
        List<Attending> found = reader.read();
        found.forEach(one -> one.doubts.add("NAMED_IN_SENTENCE"));
        return reader.isProse() ? List.of() : found;
    }
}
