package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Passage;

/** Reads one name after another from a passage, from left to right, never looking back. */
final class NameScanner {
    private static final int MOST_WORDS = 6;

    private final Passage passage;
    private final String text;
    private final NameText letters;
    private TitleCarry carry = TitleCarry.NONE;
    private boolean inList;

    NameScanner(Passage passage) {
        this(passage, passage.string());
    }

    /** Reads a text of the passage's length in its place. */
    NameScanner(Passage passage, String text) {
        this.passage = passage;
        this.text = text;
        this.letters = new NameText(text);
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
        int start = letters.skipBlanks(from);
        List<Honorifics.Match> titles = new ArrayList<>();
        int i = titles(start, titles, carried.any());
        NameShape shape = words(i, titles.isEmpty() && !carried.any());
        boolean titled = carried.any() || isTitled(titles);
        if (!shape.isName(titled, bare, inList)) {
            return null;
        }
        carry = TitlesOfName.nextCarry(titles, carried);
        List<String> honorific = TitlesOfName.honorific(titles, carry);
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
        int i = letters.skipBlanks(from);
        boolean any = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '&' || c == '+' || c == '\n' || c == '/') {
                i++;
                any = true;
            } else if (letters.isWordAt(i, "and") && letters.any(i, 3)) {
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

    private int titles(int from, List<Honorifics.Match> titles, boolean carried) {
        int i = from;
        for (int n = 0; n < 5; n++) {
            int open = i < text.length() && text.charAt(i) == '(' ? i + 1 : i;
            Honorifics.Match title = Honorifics.at(text, open);
            if (title == null || !Character.isUpperCase(text.charAt(open)) || isMark(title)) {
                break;
            }
            if ((carried || !titles.isEmpty()) && isSurname(title)) {
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
            i = letters.skipBlanks(after);
            if (title.title().kind() == Honorifics.Kind.RANK) {
                i = skipNumber(i);
            }
            if (i < text.length()
                    && (text.charAt(i) == ':' || text.charAt(i) == '-')
                    && title.title().kind() != Honorifics.Kind.PERSONAL) {
                i = letters.skipBlanks(i + 1);
            }
            if (i < text.length()
                    && text.charAt(i) == '/'
                    && Honorifics.at(text, letters.skipBlanks(i + 1)) != null) {
                // "Cyng / Cllr Ash": one title in two languages
                i = letters.skipBlanks(i + 1);
            }
            if (i < text.length()
                    && text.charAt(i) == ','
                    && continues(Honorifics.at(text, letters.skipBlanks(i + 1)))) {
                i = letters.skipBlanks(i + 1);
            }
        }
        return i;
    }

    /** Titles that are surnames as well. */
    private static final Set<String> SURNAMES =
            Set.of(
                    "bishop",
                    "lord",
                    "earl",
                    "baron",
                    "major",
                    "sergeant",
                    "constable",
                    "canon",
                    "sheikh",
                    "general");

    /** "Councillor Bishop declared": behind a title, and no name follows. */
    private boolean isSurname(Honorifics.Match title) {
        return SURNAMES.contains(title.printed().toLowerCase(Locale.ROOT))
                && !nameFollows(title.end());
    }

    /** "Cllr, Mrs Ash" is one person; "President Bishop, Vice-President Ash" are two. */
    private static boolean continues(Honorifics.@Nullable Match title) {
        return title != null
                && title.title().kind() != Honorifics.Kind.CHAIR
                && title.title().kind() != Honorifics.Kind.VICE_CHAIR;
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
        return letters.skipBlanks(i);
    }

    private static boolean isTitled(List<Honorifics.Match> titles) {
        return !titles.isEmpty();
    }

    private NameShape words(int from, boolean untitled) {
        NameShape shape = new NameShape(from, untitled);
        int i = from;
        while (shape.size() < MOST_WORDS) {
            int end = letters.wordEnd(i);
            if (end == i || !shape.take(text.substring(i, end), i, end, this)) {
                break;
            }
            i = letters.skipSpaces(end);
        }
        lettersAfterCommas(shape);
        return shape;
    }

    private void lettersAfterCommas(NameShape shape) {
        for (int n = 0; n < 5 && shape.surnames > 0; n++) {
            int i = letters.skipSpaces(shape.end);
            if (i < text.length() && text.charAt(i) == ',') {
                i = letters.skipBlanks(i + 1);
            }
            int end = letters.wordEnd(i);
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

    boolean endsEntry(int from) {
        return letters.endsEntry(from);
    }

    /** Whether a capitalised word that could be part of a name follows an index. */
    boolean nameFollows(int from) {
        int i = letters.skipSpaces(from);
        int end = letters.wordEnd(i);
        return end > i
                && (Character.isUpperCase(text.charAt(i))
                        || NameWords.isParticle(text.substring(i, end)))
                && !Honorifics.isLetters(text.substring(i, end))
                && !NameWords.isNever(text.substring(i, end));
    }

    private int brackets(int from, BracketMarks marks) {
        int end = from;
        for (int n = 0; n < 4; n++) {
            int i = letters.skipSpaces(end);
            if (i >= text.length() || (text.charAt(i) != '(' && text.charAt(i) != '[')) {
                break;
            }
            int close = letters.closing(i);
            if (close < 0) {
                break;
            }
            marks.take(passage.cut(i + 1, close).trimmed());
            end = close + 1;
        }
        return end;
    }
}
