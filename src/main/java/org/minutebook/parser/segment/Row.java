package org.minutebook.parser.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.TextBlock;

/** A block as the segmenter sees it: its words, how they look, and the number in front. */
final class Row {

    private final int index;
    private final Passage passage;
    private final BlockStyle style;
    private final List<Passage> cells;
    private final Line.Part part;
    private final String text;
    private final @Nullable NumberMark number;
    private final @Nullable Passage minuteNumber;
    private final int capsTo;

    Row(int index, Passage passage, BlockStyle style, List<Passage> cells, Line.Part part) {
        this(
                index,
                passage,
                style,
                cells,
                part,
                style.kind() == BlockKind.MARKER ? null : NumberReader.read(passage.string()),
                null);
    }

    private Row(
            int index,
            Passage passage,
            BlockStyle style,
            List<Passage> cells,
            Line.Part part,
            @Nullable NumberMark number,
            @Nullable Passage minuteNumber) {
        this.index = index;
        this.passage = passage;
        this.style = style;
        this.cells = List.copyOf(cells);
        this.part = part;
        this.text = passage.string();
        this.number = number;
        this.minuteNumber = minuteNumber;
        this.capsTo = capitals(text, rest());
    }

    static Row of(int index, TextBlock block) {
        Line.Part part =
                block.style().kind() == BlockKind.MARGIN ? Line.Part.MARGIN : Line.Part.MINUTES;
        return new Row(index, block.passage(), block.style(), block.cells(), part);
    }

    /** The same row under another number. */
    Row numbered(NumberMark other) {
        return new Row(index, passage, style, cells, part, other, minuteNumber);
    }

    /** The same row, what stands in front being no number of an item. */
    Row withoutNumber() {
        return new Row(index, passage, style, cells, part, null, minuteNumber);
    }

    /** The same row, its minute's number standing elsewhere. */
    Row minutedAs(Passage other) {
        return new Row(index, passage, style, cells, part, number, other);
    }

    /** The number of the item that the row heads: the minute's where there are two. */
    @Nullable Passage itemNumber() {
        return minuteNumber != null || number == null
                ? minuteNumber
                : passage.cut(number.start(), number.end());
    }

    int index() {
        return index;
    }

    Passage passage() {
        return passage;
    }

    BlockStyle style() {
        return style;
    }

    Line.Part part() {
        return part;
    }

    List<Passage> cells() {
        return cells;
    }

    String text() {
        return text;
    }

    @Nullable NumberMark number() {
        return number;
    }

    /** Index after the number or the bullet in front, 0 where there is none. */
    int rest() {
        return number == null ? bulletEnd(text) : number.rest();
    }

    boolean isBulleted() {
        return number == null && bulletEnd(text) > 0;
    }

    /** practice: a list's numbers come out of a web page's editor as dashes. */
    private static int bulletEnd(String s) {
        boolean bullet = s.length() > 2 && "-–•·*●▪o".indexOf(s.charAt(0)) >= 0;
        if (!bullet || !(s.charAt(1) == ' ' || s.charAt(1) == '\t')) {
            return 0;
        }
        int i = 1;
        while (i < s.length() && Character.isWhitespace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The words behind the number. */
    String words() {
        return text.substring(rest());
    }

    boolean is(BlockKind kind) {
        return style.kind() == kind;
    }

    /** Whether all of it is bold. */
    boolean isBold() {
        return style.boldUpTo() > 0 && style.boldUpTo() >= text.length() - 1;
    }

    /** Whether it opens with bold words (not only a bold number). */
    boolean opensBold() {
        return style.boldUpTo() > rest() + 2;
    }

    /** Index up to which the words behind the number are in capitals. */
    int capsTo() {
        return capsTo;
    }

    /** Whether all words are in capitals, with four letters at least. */
    boolean isCapitals() {
        return capsTo >= text.length() && letters(text, rest(), capsTo) >= 4;
    }

    /** Whether it opens with words in capitals; a lone short one may be an abbreviation. */
    boolean opensCapitals() {
        int n = letters(text, rest(), capsTo);
        if (n < 5) {
            return false;
        }
        boolean several = text.substring(rest(), capsTo).strip().indexOf(' ') > 0;
        boolean marked = capsTo >= text.length() || ":.-–".indexOf(text.charAt(capsTo - 1)) >= 0;
        return several || marked || n >= 7;
    }

    Line line() {
        return new Line(passage, style, part, cells);
    }

    /** The row from an index on, as a line; {@code null} where only blanks are left. */
    @Nullable Line lineFrom(int from) {
        Passage left = passage.from(Math.min(from, passage.length())).trimmed();
        return left.length() == 0 ? null : new Line(left, style, part);
    }

    static int letters(String s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(s.charAt(i))) {
                n++;
            }
        }
        return n;
    }

    /**
     * End of the leading words that hold no small letter. A possessive s and "th" after digits
     * pass.
     */
    private static int capitals(String s, int from) {
        int wordStart = from;
        boolean small = false;
        for (int i = from; i <= s.length(); i++) {
            char c = i < s.length() ? s.charAt(i) : ' ';
            if (Character.isWhitespace(c) || i == s.length()) {
                if (small) {
                    return withoutArticle(s, from, trimBlank(s, from, wordStart));
                }
                wordStart = i + 1;
            } else if (Character.isLowerCase(c)) {
                char before = i > from ? s.charAt(i - 1) : ' ';
                boolean possessive = c == 's' && (before == '’' || before == '\'');
                boolean ordinal =
                        Character.isDigit(before)
                                || (i > from + 1 && Character.isDigit(s.charAt(i - 2)));
                boolean plural =
                        c == 's' && before == '(' && i + 1 < s.length() && s.charAt(i + 1) == ')';
                small |= !possessive && !ordinal && !plural;
            }
        }
        return s.length();
    }

    /**
     * "PUBLIC FORUM A resident said" ends before the article, "APOLOGIES: D Ash" before the
     * initial.
     */
    private static int withoutArticle(String s, int from, int to) {
        int end = to;
        while (end - 2 > from
                && Character.isLetter(s.charAt(end - 1))
                && s.charAt(end - 2) == ' ') {
            int before = trimBlank(s, from, end - 1);
            boolean marked = before > from && ":-–.;".indexOf(s.charAt(before - 1)) >= 0;
            if (s.charAt(end - 1) != 'A' && !marked) {
                break;
            }
            end = before;
        }
        return end;
    }

    private static int trimBlank(String s, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    @Override
    public String toString() {
        return text;
    }
}
