package org.minutebook.follow;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/**
 * Reads which minutes a resolution approved. "That the minutes of the meeting held on 4 December
 * 2012 be confirmed as a correct record" → 4 December 2012.
 */
public final class ApprovalWords {

    private static final Pattern MINUTES = Pattern.compile("\\bminutes?\\b");

    private static final Pattern APPROVED =
            Pattern.compile("\\b(?:approv|confirm|agree|accept|adopt|sign|ratif|correct|true)");

    private static final Pattern CORRECTED =
            Pattern.compile(
                    "\\bsubject to\\b|\\bas (?:amended|corrected)\\b|\\bwith the (?:following"
                            + " |above"
                            + " )?(?:amendment|correction|addition|change)s?\\b|\\b(?:amendment|correction)s?"
                            + " (?:was|were|being) made\\b");

    private static final Pattern LAST =
            Pattern.compile("\\b(?:last|previous|preceding)(?: [a-z]+)? meetings?\\b");

    private static final Pattern REFUSED =
            Pattern.compile("\\b(?:not|nor|deferred|cannot)\\b|\\bin draft\\b");

    /** Says nothing of whose minutes they are. */
    private static final Set<String> SILENT =
            Set.of(
                    ("the a an of and at from for in on to meeting meetings held dated last"
                                    + " previous ordinary special annual extraordinary general monthly"
                                    + " statutory open public draft both this its their day date proceedings"
                                    + " as circulated copy copies which had been having be were was monday"
                                    + " tuesday wednesday thursday friday saturday sunday virtual remote"
                                    + " hybrid full minutes minute by chair chairman chairperson chairwoman"
                                    + " mayor record accurate resolved that it is unanimously")
                            .split(" "));

    /** What a body can be. */
    private static final Set<String> BODIES =
            Set.of(
                    ("council committee subcommittee sub panel board group party forum cabinet"
                                    + " executive commission assembly authority partnership trust team"
                                    + " trustees governors")
                            .split(" "));

    private ApprovalWords() {}

    /**
     * What a carried resolution says of earlier minutes; empty where it approves none, or those of
     * another body.
     *
     * @param kind of the item that it stands under
     * @param title of that item
     * @param words the resolution's, its stem first
     * @param council name of its council
     * @param body name of the body that resolved
     */
    public static Optional<MinutesApproved> read(
            ItemKind kind,
            @Nullable String title,
            Decision decision,
            String words,
            String council,
            String body) {
        boolean ofMinutes = kind == ItemKind.MINUTES;
        if (decision != Decision.CONFIRMED && !(ofMinutes && decision == Decision.APPROVED)) {
            return Optional.empty();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if ((!MINUTES.matcher(lower).find() && !ofMinutes) || REFUSED.matcher(lower).find()) {
            return Optional.empty();
        }
        Matcher change = CORRECTED.matcher(lower);
        boolean corrected = change.find();
        // What the correction itself says is no day of a meeting.
        String said = corrected ? lower.substring(0, change.start()) : lower;
        String heading = title == null ? "" : title.toLowerCase(Locale.ROOT);
        String told = behindMinutes(said);
        Days.Found days = Days.in(told);
        if (days.start() >= 0) {
            told = upToVerb(told, days);
            days = Days.in(told);
        } else {
            told = MINUTES.matcher(heading).find() ? behindMinutes(heading) : "";
            days = Days.in(told);
        }
        boolean dated = days.start() >= 0;
        String phrase = dated ? told.substring(0, days.start()) : said + " " + told;
        Naming naming = naming(phrase, council.toLowerCase(Locale.ROOT), words(body));
        if (naming == Naming.ANOTHER) {
            return Optional.empty();
        }
        boolean clear = dated ? days.whole() : LAST.matcher(said + " " + heading).find();
        return Optional.of(
                new MinutesApproved(days.dates(), corrected, naming == Naming.OWN && clear));
    }

    private static String behindMinutes(String words) {
        Matcher minutes = MINUTES.matcher(words);
        return minutes.find() ? words.substring(minutes.end()) : words;
    }

    /** Days that stand behind the verb, after a day before it, are of something else. */
    private static String upToVerb(String told, Days.Found days) {
        Matcher verb = APPROVED.matcher(told);
        int from = days.start();
        return verb.find(from) ? told.substring(0, verb.start()) : told;
    }

    private enum Naming {
        OWN,
        UNCLEAR,
        ANOTHER
    }

    /** Whose minutes the words between "minutes" and the day speak of. */
    private static Naming naming(String phrase, String council, Set<String> own) {
        if (phrase.contains(council) && !own.contains("council")) {
            String rest = phrase.replace(council, " ");
            return kinds(rest).isEmpty() ? Naming.ANOTHER : naming(rest, council, own);
        }
        Set<String> kinds = kinds(phrase);
        if (!own.containsAll(kinds)) {
            return Naming.ANOTHER;
        }
        Set<String> strange = words(phrase.replace(council, " "));
        strange.removeAll(SILENT);
        strange.removeAll(own);
        strange.removeAll(BODIES);
        strange.removeIf(word -> APPROVED.matcher(word).lookingAt());
        if (strange.isEmpty()) {
            return Naming.OWN;
        }
        return kinds.isEmpty() ? Naming.UNCLEAR : Naming.ANOTHER;
    }

    private static Set<String> kinds(String phrase) {
        Set<String> kinds = words(phrase);
        kinds.retainAll(BODIES);
        return kinds;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
