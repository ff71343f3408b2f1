package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Wording;

/**
 * Finds a name behind its post: "Clerk - Jo Ash", "the Clerk, Mr Ash", "the clerk A. Ash", "Youth
 * worker Mr Ash", "Head of Roads (K Ash)".
 */
final class PostFirst {
    private static final int LONGEST_POST = 70;

    private static final Wording PRESIDES =
            Wording.compile(",? ?\\(?(?:in the chair|presiding)\\b\\)?", Pattern.CASE_INSENSITIVE);

    private static final String[] MARKS = {": ", " - ", " – ", " — ", "– "};

    private final EntryList list;
    private final NextEntry next;
    private final EntryLine line;
    private final String text;

    PostFirst(EntryList list, NextEntry next) {
        this.list = list;
        this.next = next;
        this.line = list.line;
        this.text = list.line.text;
    }

    /**
     * A person behind their post.
     *
     * @param post the words of the post, or {@code null} where what stands in front is none
     */
    record Found(PersonMention person, @Nullable String post) {}

    /** The person of the entry that starts at an index, or {@code null}. */
    @Nullable Found read(int i) {
        int end = line.separator(i);
        String words = text.substring(i, end);
        boolean post =
                words.length() < LONGEST_POST
                        && (Posts.isOfficer(words) || Posts.isOutsider(words))
                        && !Posts.isSentence(words);
        int cut = titled(words, i);
        if (cut < 0 && post) {
            cut = afterMark(words);
        }
        if (cut < 0 && post) {
            cut = untitled(words, i);
        }
        if (cut < 0 && post) {
            cut = afterComma(words, i, end);
        }
        PersonMention person = cut < 0 ? null : list.scanner.read(i + cut, TitleCarry.NONE, false);
        return person == null
                ? null
                : new Found(person, post ? bare(text.substring(i, i + cut)) : null);
    }

    private int titled(String words, int i) {
        for (int j = 1; j < words.length(); j++) {
            if (Honorifics.isBlank(words.charAt(j - 1)) && next.isTitled(i + j)) {
                return j;
            }
        }
        return -1;
    }

    private static int afterMark(String words) {
        for (String mark : MARKS) {
            int at = words.indexOf(mark);
            if (at > 0) {
                return at + mark.length();
            }
        }
        return -1;
    }

    /** "the clerk A. Ash": the post's last word is one that only a post has. */
    private int untitled(String words, int i) {
        for (int j = 1; j < words.length(); j++) {
            if (Honorifics.isBlank(words.charAt(j - 1))
                    && Character.isUpperCase(words.charAt(j))
                    && Posts.endsInPost(words.substring(0, j))) {
                PersonMention person = list.scanner.read(i + j, TitleCarry.NONE, false);
                if (person != null && next.endsCleanly(line.index(person.passage().end()))) {
                    return j;
                }
            }
        }
        return -1;
    }

    private int afterComma(String words, int i, int end) {
        if (end >= text.length() || text.charAt(end) != ',' || words.length() >= 60) {
            return -1;
        }
        int at = line.skip(end + 1);
        PersonMention person =
                at < text.length() ? list.scanner.read(at, TitleCarry.NONE, false) : null;
        boolean named =
                person != null
                        && next.isClean(person)
                        && (list.found.isEmpty() || person.titled() || words.startsWith("the "));
        return named ? at - i : -1;
    }

    private static String bare(String words) {
        String title = words.strip().replaceFirst("(?i)^the\\s", "");
        while (!title.isEmpty() && ":,-–— ".indexOf(title.charAt(title.length() - 1)) >= 0) {
            title = title.substring(0, title.length() - 1);
        }
        return title;
    }

    /** "Borough Lawyer and Head of Legal Services – P Ash", a line to itself. */
    private static final Wording DASHED =
            Wording.compile(
                    "(?<post>\\p{Lu}[\\p{L}\\d&,'’()/ -]{3,90}?) ?(?:[–—:]| -) ?(?=\\p{Lu})");

    /**
     * A post that holds "and" or a comma, with its name behind a dash. Answers the index after, or
     * 0.
     */
    int dashed(int at) {
        Matcher m = DASHED.within(text, at, text.length());
        if (!m.lookingAt()) {
            return 0;
        }
        String post = m.group("post");
        boolean joined = post.contains(" and ") || post.contains(" & ") || post.indexOf(',') > 0;
        if (!joined || !Posts.isOfficer(post) || Posts.isSentence(post)) {
            return 0;
        }
        PersonMention person = list.scanner.read(m.end(), TitleCarry.NONE, false);
        if (person == null || !next.isClean(person)) {
            return 0;
        }
        Attending one = list.add(person);
        one.describe(line.cut(at, m.end("post")));
        int end = line.index(person.passage().end());
        one.place = line.cut(at, end);
        return end;
    }

    /**
     * "Head of Roads (K Lamb)": the post in front, the name in brackets. Answers the index after,
     * or 0.
     */
    int bracketed(int at) {
        String words = text.substring(at, line.separator(at));
        int open = words.indexOf('(');
        int close = words.indexOf(')', open + 1);
        if (open < 4 || close < 0) {
            return 0;
        }
        String front = words.substring(0, open).strip().toLowerCase(Locale.ROOT);
        boolean chair = ChairWords.isChair(front.replaceFirst("^the ", ""));
        boolean vice = ChairWords.isVice(front.replaceFirst("^the ", ""));
        boolean officer = Posts.isOfficer(words.substring(0, open));
        NameScanner inside = new NameScanner(line.cut(at + open + 1, at + close)).inList();
        PersonMention person = inside.read(0, TitleCarry.NONE, false);
        if (person == null || line.index(person.passage().end()) != at + close) {
            return 0;
        }
        // "The Sheriff (Councillor Ash)": whatever the office, the title says who it is
        boolean holds = person.member() && front.startsWith("the ") && front.length() < 40;
        if (!chair && !vice && !officer && !holds) {
            return 0;
        }
        Attending one = list.add(person);
        one.chair |= chair;
        one.viceChair |= vice;
        if (!chair && !vice) {
            one.describe(line.cut(holds ? at + 4 : at, at + open).trimmed());
        }
        one.place = line.cut(at, at + close + 1);
        int end = at + close + 1;
        Matcher presides = PRESIDES.within(text, end, text.length());
        if (presides.lookingAt()) {
            one.chair = true;
            end = presides.end();
        }
        return end;
    }
}
