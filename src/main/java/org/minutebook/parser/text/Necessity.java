package org.minutebook.parser.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all texts that a part of a regular expression matches.
 *
 * @param whole every folded text that the part can be, or null where they are too many
 * @param inside where {@code whole} is null: choices, of each of which one text is inside
 */
record Necessity(@Nullable Set<String> whole, List<Set<String>> inside) {

    /** More alternatives than these are not multiplied out. */
    private static final int MOST = 64;

    /** A longer run of alternatives is no longer asked for. */
    private static final int MOST_ASKED = 400;

    static final Necessity EMPTY = exactly(Set.of(""));
    static final Necessity UNKNOWN = new Necessity(null, List.of());
    static final Necessity GAP = exactly(Set.of(String.valueOf(Folded.GAP)));
    static final Necessity DIGIT = exactly(Set.of(String.valueOf(Folded.DIGIT)));

    static Necessity exactly(Set<String> texts) {
        return new Necessity(texts, List.of());
    }

    /** One after the other. */
    static Necessity sequence(List<Necessity> parts) {
        List<Set<String>> choices = new ArrayList<>();
        Set<String> run = Set.of("");
        boolean known = true;
        for (Necessity part : parts) {
            Set<String> next = part.whole;
            if (next != null && fits(run, next)) {
                run = joined(run, next);
                continue;
            }
            known = false;
            choices.add(run);
            choices.addAll(part.inside);
            run = next == null ? Set.of("") : next;
        }
        if (known) {
            return exactly(run);
        }
        choices.add(run);
        return new Necessity(null, asked(choices));
    }

    /** One or the other. */
    static Necessity either(List<Necessity> parts) {
        Set<String> all = new LinkedHashSet<>();
        boolean known = true;
        for (Necessity part : parts) {
            Set<String> texts = part.whole;
            if (texts == null) {
                known = false;
                texts = part.inside.isEmpty() ? Set.of("") : best(part.inside);
            }
            all.addAll(texts);
        }
        if (known && all.size() <= MOST_ASKED) {
            return exactly(all);
        }
        return new Necessity(null, asked(List.of(all)));
    }

    /** The part, or nothing. */
    Necessity optional() {
        if (whole == null) {
            return UNKNOWN;
        }
        Set<String> texts = new LinkedHashSet<>(whole);
        texts.add("");
        return exactly(texts);
    }

    /** The part, once or more often. */
    Necessity repeated() {
        if (whole == null || equals(GAP) || equals(DIGIT)) {
            return this;
        }
        return new Necessity(null, asked(List.of(whole)));
    }

    /** The part as something that only stands beside: its letters are needed, no place is taken. */
    Necessity beside() {
        return new Necessity(null, choices());
    }

    /** The choices, of each of which one text must be there. */
    List<Set<String>> choices() {
        return whole == null ? inside : asked(List.of(whole));
    }

    /** The choice that is hardest to meet: its shortest text is longest. */
    private static Set<String> best(List<Set<String>> choices) {
        Set<String> best = choices.get(0);
        for (Set<String> choice : choices) {
            int more = shortest(choice) - shortest(best);
            if (more > 0 || (more == 0 && choice.size() < best.size())) {
                best = choice;
            }
        }
        return best;
    }

    private static int shortest(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    private static List<Set<String>> asked(List<Set<String>> choices) {
        return choices.stream()
                .filter(c -> c.size() <= MOST_ASKED && shortest(c) >= Need.SHORTEST)
                .toList();
    }

    private static boolean fits(Set<String> run, Set<String> next) {
        return run.size() * next.size() <= Math.max(MOST, Math.max(run.size(), next.size()));
    }

    private static Set<String> joined(Set<String> run, Set<String> next) {
        Set<String> texts = new LinkedHashSet<>();
        for (String before : run) {
            for (String after : next) {
                texts.add(Folded.join(before, after));
            }
        }
        return texts;
    }
}
