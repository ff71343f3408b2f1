package org.minutebook.parser.extract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.minutebook.record.Decision;

/**
 * Sentences after which there is nothing left to do.
 *
 * <p>practice: "Clerk" in the margin beside "Resolved to defer" says whose matter it is.
 */
final class MattersAtRest {

    private static final Set<Decision> AT_REST =
            EnumSet.of(
                    Decision.DEFERRED,
                    Decision.CONFIRMED,
                    Decision.EXCLUDED_PUBLIC,
                    Decision.REJECTED);

    private MattersAtRest() {}

    /** Whether a sentence leaves nobody anything to do, an agenda to put it on included. */
    static boolean bindNobody(String sentence) {
        String s = sentence.toLowerCase(Locale.ROOT);
        FirstVerb.Found deed = FirstVerb.first(s);
        return deed != null && AT_REST.contains(deed.decision()) && !s.contains("agenda");
    }
}
