package org.minutebook.parser.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording that is looked for: a regular expression that is tried only on texts that hold the
 * letters without which it cannot match. It finds what its {@link Pattern} finds, and nothing else;
 * most of a reader's wordings are in no given sentence, and it says so without a search.
 *
 * <p>Example: {@code \b(?:agreed|resolved)\s+that\b} needs "agreed that" or "resolved that", in
 * whichever case and however spaced.
 */
public final class Wording {

    /** Tried at a text's start alone, where it fails: no search goes through the text. */
    private static final Pattern NEVER = Pattern.compile("\\A(?!)");

    private final Pattern pattern;
    private final Need need;

    private Wording(Pattern pattern) {
        this.pattern = pattern;
        this.need = Need.of(pattern);
    }

    public static Wording compile(String regex) {
        return new Wording(Pattern.compile(regex));
    }

    /**
     * A wording with the flags of {@link Pattern}.
     *
     * @param flags as {@link Pattern#compile(String, int)} has them
     */
    public static Wording compile(String regex, int flags) {
        return new Wording(Pattern.compile(regex, flags));
    }

    /**
     * A matcher over a whole text. For a part of it take {@link #within}: where a part begins in
     * the midst of a word, a boundary is seen that the text has not.
     */
    public Matcher matcher(CharSequence text) {
        return (mayStandIn(text) ? pattern : NEVER).matcher(text);
    }

    /** A matcher over a part of a text, whose ends count as ends of the text. */
    public Matcher within(CharSequence text, int from, int to) {
        boolean wholeWords = !cutsWord(text, from) && !cutsWord(text, to);
        Pattern tried = wholeWords && !mayStandIn(text) ? NEVER : pattern;
        return tried.matcher(text).region(from, to);
    }

    /** The parts of a text between the places where this stands. */
    public String[] split(CharSequence text) {
        return pattern.split(text);
    }

    /** The regular expression as written. */
    public String pattern() {
        return pattern.pattern();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** Lets go of what this thread knows of the texts that it has read. */
    public static void forgetTexts() {
        LetterPrints.forget();
    }

    /** The pattern itself, tried on anything. */
    Pattern ungated() {
        return pattern;
    }

    /** Whether a text holds the letters that are needed; where not, nothing matches in it. */
    boolean mayStandIn(CharSequence text) {
        return need.isNothing()
                || !(text instanceof String string)
                || string.length() > LetterPrints.LONGEST
                || need.isMet(LetterPrints.of(string));
    }

    private static boolean cutsWord(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && Folded.of(text.charAt(at - 1)) != Folded.GAP
                && Folded.of(text.charAt(at)) != Folded.GAP;
    }
}
