package org.minutebook.parser.extract;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/**
 * One way of saying by when.
 *
 * @param words what it looks like; a group {@code by} holds the word that makes a deadline of it
 * @param means what it means; {@code null} where no day can be named
 */
record DueForm(Wording words, BiFunction<Matcher, DueDates, DueDates.@Nullable Range> means) {

    static DueForm of(String words, BiFunction<Matcher, DueDates, DueDates.@Nullable Range> means) {
        return new DueForm(Wording.compile(words, Pattern.CASE_INSENSITIVE), means);
    }

    /** A wording that is tied to an event or to no time at all. */
    static DueForm unresolvable(String words) {
        return of(words, (m, dates) -> null);
    }
}
