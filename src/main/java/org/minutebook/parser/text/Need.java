package org.minutebook.parser.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The letters without which a regular expression cannot match: of each of several choices at least
 * one folded text must stand in what is read.
 */
final class Need {

    /** Fewer signs make no group, and the text cannot be asked for them. */
    static final int SHORTEST = 3;

    private static final Need NOTHING = new Need(List.of());

    /** Choice, text of it, groups of the text. */
    private final int[][][] choices;

    private Need(List<Set<String>> choices) {
        this.choices =
                choices.stream()
                        .sorted(Comparator.comparingInt(Set::size))
                        .map(c -> c.stream().map(LetterPrint::places).toArray(int[][]::new))
                        .toArray(int[][][]::new);
    }

    /** What a pattern needs; nothing where its form is not understood. */
    static Need of(Pattern pattern) {
        int understood =
                Pattern.CASE_INSENSITIVE
                        | Pattern.UNICODE_CASE
                        | Pattern.DOTALL
                        | Pattern.MULTILINE;
        if ((pattern.flags() & ~understood) != 0) {
            return NOTHING;
        }
        return NeedReader.read(pattern.pattern())
                .map(Necessity::choices)
                .map(Need::tellable)
                .map(Need::new)
                .orElse(NOTHING);
    }

    boolean isNothing() {
        return choices.length == 0;
    }

    /** Whether a text with a print may hold what is needed. */
    boolean isMet(LetterPrint print) {
        for (int[][] choice : choices) {
            if (!holdsAny(print, choice)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsAny(LetterPrint print, int[][] texts) {
        for (int[] groups : texts) {
            if (holdsAll(print, groups)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAll(LetterPrint print, int[] groups) {
        for (int group : groups) {
            if (!print.holds(group)) {
                return false;
            }
        }
        return true;
    }

    /** The choices of which every text is long enough to be asked for. */
    private static List<Set<String>> tellable(List<Set<String>> choices) {
        List<Set<String>> kept = new ArrayList<>();
        for (Set<String> choice : choices) {
            if (choice.stream().allMatch(s -> s.length() >= SHORTEST)) {
                kept.add(choice);
            }
        }
        return kept;
    }
}
