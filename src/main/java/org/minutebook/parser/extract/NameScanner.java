package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Passage;

/** Reads one name after another from a passage, from left to right, never looking back. */
final class NameScanner {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_BRACKET = 160;

    private final Passage passage;
    private final String text;
    private TitleCarry carry = TitleCarry.NONE;
    private boolean inList;

    NameScanner(Passage passage) {
        this.passage = passage;
        this.text = passage.string();
    }

    /** In a list of people "Kate Green" is a person, though greens are places. */
    NameScanner inList() {
        inList = true;
        return this;
    }

    /** The titles in the plural that count for the next name, after the last one read. */
    TitleCarry carry() {
        return carry;
    }

    /**
     * The name at an index, or {@code null}.
     *
     * @param carried titles in the plural that stood in front of the list
     * @param bare whether one capitalised word without a title is enough
     */
    @Nullable PersonMention read(int from, TitleCarry carried, boolean bare) {
        int start = skipBlanks(from);
        List<Honorifics.Match> titles = new ArrayList<>();
        int i = titles(start, titles);
        NameShape shape = words(i, titles.isEmpty() && !carried.any());
        boolean titled = carried.any() || isTitled(titles);
        if (!shape.isName(titled, bare, inList)) {
            return null;
        }
        carry = nextCarry(titles, carried);
        List<String> honorific = honorific(titles, carry);
        honorific.addAll(shape.letters);
        return finish(start, shape, titles, titled, honorific);
    }

    private PersonMention finish(
            int start,
            NameShape shape,
            List<Honorifics.Match> titles,
            boolean titled,
            List<String> honorific) {
        BracketMarks marks = new BracketMarks();
        marks.of(shape.name());
        int end = brackets(shape.end, marks);
        boolean member = carry.member() != null;
        String tier = null;
        Honorifics.Match carriedMember = carry.member();
        if (carriedMember != null && carriedMember.title().kind() == Honorifics.Kind.TIER_MEMBER) {
            tier = carriedMember.one();
        }
        boolean chair = marks.chair;
        boolean vice = marks.viceChair;
        for (Honorifics.Match title : titles) {
            switch (title.title().kind()) {
                case MEMBER -> member = true;
                case TIER_MEMBER -> {
                    member = true;
                    tier = title.one();
                }
                case CHAIR -> chair = true;
                case VICE_CHAIR -> vice = true;
                case CIVIC, PERSONAL, RANK -> {}
            }
        }
        if (shape.letters.contains("CC")) {
            member = true;
        }
        return new PersonMention(
                shape.name(),
                honorific.isEmpty() ? null : String.join(", ", honorific),
                member,
                tier,
                chair,
                vice,
                marks.initials,
                shape.organisation,
                marks.others,
                titled,
                passage.cut(start, shape.end),
                passage.cut(start, end));
    }

    /** Index of the next name after a separator, or -1 where the list has ended. */
    int afterSeparator(int from) {
        int i = skipBlanks(from);
        boolean any = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '&' || c == '+' || c == '\n' || c == '/') {
                i++;
                any = true;
            } else if (isWordAt(i, "and") && any(i, 3)) {
                i += 3;
                any = true;
            } else if (Honorifics.isBlank(c)) {
                i++;
            } else {
                break;
            }
        }
        return any && i < text.length() ? i : -1;
    }

    private boolean any(int i, int length) {
        return i + length < text.length() && !Character.isLetter(text.charAt(i + length));
    }

    private boolean isWordAt(int i, String word) {
        return text.regionMatches(true, i, word, 0, word.length());
    }

    private int titles(int from, List<Honorifics.Match> titles) {
        int i = from;
        for (int n = 0; n < 5; n++) {
            int open = i < text.length() && text.charAt(i) == '(' ? i + 1 : i;
            Honorifics.Match title = Honorifics.at(text, open);
            if (title == null || !Character.isUpperCase(text.charAt(open)) || isMark(title)) {
                break;
            }
            int after = title.end();
            if (open > i) {
                if (after >= text.length() || text.charAt(after) != ')') {
                    break;
                }
                after++;
            }
            // "Deputy" or "General" may be followed by a post, and "Dean" is a forename: the name
            // decides
            titles.add(title);
            i = skipBlanks(after);
            if (title.title().kind() == Honorifics.Kind.RANK) {
                i = skipNumber(i);
            }
            if (i < text.length()
                    && (text.charAt(i) == ':' || text.charAt(i) == '-')
                    && title.title().kind() != Honorifics.Kind.PERSONAL) {
                i = skipBlanks(i + 1);
            }
            if (i < text.length()
                    && text.charAt(i) == '/'
                    && Honorifics.at(text, skipBlanks(i + 1)) != null) {
                // "Cyng / Cllr Ash": one title in two languages
                i = skipBlanks(i + 1);
            }
            if (i < text.length()
                    && text.charAt(i) == ','
                    && Honorifics.at(text, skipBlanks(i + 1)) != null) {
                i = skipBlanks(i + 1);
            }
        }
        return i;
    }

    /** "Ash, Chair<tab>Birch": an office that ends its column marks the name in front. */
    private boolean isMark(Honorifics.Match title) {
        Honorifics.Kind kind = title.title().kind();
        boolean office = kind == Honorifics.Kind.CHAIR || kind == Honorifics.Kind.VICE_CHAIR;
        return office && title.end() < text.length() && text.charAt(title.end()) == '\t';
    }

    /** "PC 1234 Ash". */
    private int skipNumber(int from) {
        int i = from;
        while (i < text.length() && i - from < 7 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return skipBlanks(i);
    }

    private static boolean isTitled(List<Honorifics.Match> titles) {
        return !titles.isEmpty();
    }

    private static TitleCarry nextCarry(List<Honorifics.Match> titles, TitleCarry carried) {
        Honorifics.Match member = carried.member();
        Honorifics.Match personal = carried.personal();
        for (Honorifics.Match title : titles) {
            boolean plural = title.title().plural();
            switch (title.title().kind()) {
                case MEMBER, TIER_MEMBER -> member = plural ? title : null;
                case PERSONAL -> {
                    if (plural) {
                        personal = title;
                    } else if (personal != null) {
                        personal = null;
                    }
                }
                case CIVIC, RANK, CHAIR, VICE_CHAIR -> {}
            }
        }
        return new TitleCarry(member, personal);
    }

    private static List<String> honorific(List<Honorifics.Match> titles, TitleCarry carry) {
        List<String> out = new ArrayList<>();
        Honorifics.Match member = carry.member();
        Honorifics.Match personal = carry.personal();
        if (member != null) {
            out.add(member.one());
        }
        if (personal != null) {
            out.add(personal.one());
        }
        for (Honorifics.Match title : titles) {
            Honorifics.Kind kind = title.title().kind();
            boolean chairMark = kind == Honorifics.Kind.CHAIR || kind == Honorifics.Kind.VICE_CHAIR;
            if (!chairMark && !title.title().plural()) {
                out.add(title.printed());
            }
        }
        return out;
    }

    private NameShape words(int from, boolean untitled) {
        NameShape shape = new NameShape(from, untitled);
        int i = from;
        while (shape.size() < MOST_WORDS) {
            int end = wordEnd(i);
            if (end == i || !shape.take(text.substring(i, end), i, end, this)) {
                break;
            }
            i = skipSpaces(end);
        }
        lettersAfterCommas(shape);
        return shape;
    }

    private void lettersAfterCommas(NameShape shape) {
        for (int n = 0; n < 5 && shape.surnames > 0; n++) {
            int i = skipSpaces(shape.end);
            if (i < text.length() && text.charAt(i) == ',') {
                i = skipBlanks(i + 1);
            }
            int end = wordEnd(i);
            String word = text.substring(i, end);
            if (end == i || !Honorifics.isLetters(word) || !isShouted(word)) {
                return;
            }
            shape.letters.add(NameShape.trimDot(word));
            shape.end = end;
        }
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether an entry of a list ends at an index: behind it come a separator, a bracket, the end.
     */
    boolean endsEntry(int from) {
        int i = skipSpaces(from);
        return i >= text.length()
                || ",;.&()[\t".indexOf(text.charAt(i)) >= 0
                || (isWordAt(i, "and") && any(i, 3));
    }

    /** Whether a capitalised word that could be part of a name follows an index. */
    boolean nameFollows(int from) {
        int i = skipSpaces(from);
        int end = wordEnd(i);
        return end > i
                && (Character.isUpperCase(text.charAt(i))
                        || NameWords.isParticle(text.substring(i, end)))
                && !Honorifics.isLetters(text.substring(i, end))
                && !NameWords.isNever(text.substring(i, end));
    }

    private int brackets(int from, BracketMarks marks) {
        int end = from;
        for (int n = 0; n < 4; n++) {
            int i = skipSpaces(end);
            if (i >= text.length() || (text.charAt(i) != '(' && text.charAt(i) != '[')) {
                break;
            }
            int close = closing(i);
            if (close < 0) {
                break;
            }
            marks.take(passage.cut(i + 1, close).trimmed());
            end = close + 1;
        }
        return end;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open < LONGEST_BRACKET; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Blanks within a name: a tab parts columns. */
    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\t' && Honorifics.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && Honorifics.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** "Ash-Chair": an office that a hyphen glues to the name is no part of it. */
    private int beforeOffice(int from, int to) {
        int hyphen = text.indexOf('-', from);
        if (hyphen <= from || hyphen >= to - 4) {
            return to;
        }
        String office = text.substring(hyphen + 1, to).toLowerCase(Locale.ROOT);
        boolean named = office.startsWith("chair") || office.equals("clerk");
        boolean vice = office.startsWith("vice-c");
        return named || vice ? hyphen : to;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && i - from < 40) {
            char c = text.charAt(i);
            boolean inside =
                    i > from
                            && (c == '\'' || c == '’' || c == '‘' || c == '-' || c == '‐'
                                    || c == '.');
            if (!Character.isLetter(c)
                    && !inside
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
        }
        while (i > from && "'’‘-‐".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return beforeOffice(from, i);
    }
}
