package org.minutebook.parser.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * A line that the minutes themselves mark as an action: {@code "ACTION: AB to write to the
 * school"}, or, after a paragraph, only its owner: {@code "Action: Clerk"}.
 *
 * @param owner who stands there alone, or {@code null} where a task follows
 * @param task the words after the mark, or {@code null} where only an owner stands there
 */
record ActionLine(@Nullable String owner, @Nullable Passage task) {

    private static final Wording MARK =
            Wording.compile(
                    "^[(\\[*]*(?:ACTIONS?|Actions?)(?: (?:POINTS?|points?|REQUIRED|required|ITEMS?|items?))?(?: ?(?:\\d{1,2}|[A-Z]\\d{1,2}))?(?: (?:by|BY|for|FOR))? ?[:–—-]+[*]* ?");

    private static final Wording OWNER_FIRST =
            Wording.compile("^(?<owner>[^:–—]{2,60}?) ?[:–—] (?=[A-Za-z])");
    private static final Wording NOBODY =
            Wording.compile(
                    "(?i)(?:none|nil|n/?a|no(?: further)? action.*|noted?|closed|complete[d]?|all|-)?[.)\\]* ]*");
    private static final int LONGEST_OWNER = 60;

    /** The action that a sentence marks, if it does. */
    static Optional<ActionLine> read(Passage sentence) {
        Matcher m = MARK.matcher(sentence.string());
        if (!m.find()) {
            return named(sentence);
        }
        Passage rest = sentence.from(m.end()).trimmed();
        String words = rest.string();
        if (NOBODY.matcher(words).matches()) {
            return Optional.empty();
        }
        String alone = words.replaceAll("[.)\\]* ]+$", "");
        if (isOwner(alone)) {
            return Optional.of(new ActionLine(alone, null));
        }
        Matcher first = OWNER_FIRST.matcher(words);
        if (first.find() && isOwner(first.group("owner"))) {
            return Optional.of(new ActionLine(first.group("owner"), rest.from(first.end())));
        }
        return Optional.of(new ActionLine(null, rest));
    }

    /** "JE to action.": whose the words in front are. */
    private static final Wording TO_ACTION =
            Wording.compile(
                    "^(?<owner>[A-Z][A-Za-z/&., ]{1,40}?) to (?:[Aa]ction|ACTION)(?: this| it)?[.)]{0,2}$");

    /** "ACTION CLERK: order a padlock". */
    private static Optional<ActionLine> named(Passage sentence) {
        Matcher after = TO_ACTION.matcher(sentence.string());
        if (after.find()
                && isOwner(after.group("owner"))
                && ActorFinder.find(after.group("owner")).stream()
                        .noneMatch(a -> a.kind() == Actor.Kind.NAME)) {
            return Optional.of(new ActionLine(after.group("owner"), null));
        }
        Matcher tasked = TASKED.matcher(sentence.string());
        if (tasked.find() && isOwner(tasked.group("owner"))) {
            return Optional.of(
                    new ActionLine(tasked.group("owner"), sentence.from(tasked.start("owner"))));
        }
        Matcher m = NAMED.matcher(sentence.string());
        if (!m.find() || !isOwner(m.group("owner"))) {
            return Optional.empty();
        }
        Passage rest = sentence.from(m.end()).trimmed();
        return Optional.of(
                rest.length() < 4
                        ? new ActionLine(m.group("owner"), null)
                        : new ActionLine(m.group("owner"), rest));
    }

    /** "Action JB to write to the school": no colon parts them. */
    private static final Wording TASKED =
            Wording.compile(
                    "^[(\\[*]{0,2}(?:ACTIONS?|Actions?)(?: by| for|) (?<owner>[A-Z][A-Za-z/&., ]{1,40}?) (?:to|will) [a-z]{2}");

    private static final Wording NAMED =
            Wording.compile(
                    "^[(\\[*]{0,2}(?:ACTIONS?|Actions?)(?: by| for|) (?<owner>[A-Z][A-Za-z/&., ]{1,40}?)(?:\\s?[:–—]\\s?| - |[)\\]. ]{0,3}$)");

    /** "Strategic Director, Regeneration": an office and its department. */
    private static final Wording DEPARTMENT =
            Wording.compile(
                    "(?:[A-Z][a-z]+ ){0,4}(?:Director|Head|Manager|Officer|Chief Executive|Lead), (?:[A-Z][a-z]+|and|&)(?: (?:[A-Z][a-z]+|and|&)){0,5}");

    /** Whether words name somebody and say nothing else. */
    static boolean isOwner(String words) {
        if (words.length() > LONGEST_OWNER || words.isEmpty()) {
            return false;
        }
        if (DEPARTMENT.matcher(words).matches()) {
            return true;
        }
        int covered = 0;
        for (Actor a : ActorFinder.find(words)) {
            covered += a.end() - a.start();
        }
        return covered > 0
                && covered >= words.replaceAll("[ ,/&.]|\\b(?:and|the|all)\\b", "").length();
    }
}
