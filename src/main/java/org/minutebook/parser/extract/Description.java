package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Reads the words printed behind a name: chair's marks, substitution, initials, posts, reasons. */
final class Description {
    private static final Wording SUBSTITUTE =
            Wording.compile(
                    "(?:as )?(?:an? )?(?:sub(?:stitut\\w+|\\.)?|sub|deputising|deputizing|reserve)?\\s?(?:member )?(?:for|in place of|replacing|representing|on behalf of|vice)\\s+(?<whom>.{2,80})",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording SUBSTITUTE_MARK =
            Wording.compile(
                    "(?:as )?(?:an? )?(?:named )?(?:substitute|sub|reserve)(?: member)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording SUBSTITUTE_IS =
            Wording.compile(
                    "(?:substitute|sub)\\s?[:–-]\\s?(?<whom>.{2,80})", Pattern.CASE_INSENSITIVE);
    private static final Wording ABSENT_MARK =
            Wording.compile(
                    "(?<apology>apologies|apols?\\.?|apology|apologies received|sent apologies)|absent|abs",
                    Pattern.CASE_INSENSITIVE);

    /** "in Australia": where or why somebody is away. */
    private static final Wording WHERE =
            Wording.compile("^(?:in|at|on|with|due|as|because|to|having)\\b");

    private static final Wording CO_OPTED =
            Wording.compile(
                    "(?:non-voting |voting )?co-?opted(?: member| councillor)?|co-?optee",
                    Pattern.CASE_INSENSITIVE);

    /** "(Cllr Birch substituting)": another person, read where the sentence is. */
    private static final Wording SUBSTITUTED =
            Wording.compile("\\bsubstitut", Pattern.CASE_INSENSITIVE);

    private static final Wording KEYED =
            Wording.compile(
                    "(?<a>[\\p{L}][\\p{L}. -]{0,40}?) ?(?: -|[–—,/;]) ?(?<b>[\\p{L}][\\p{L}. ]{1,40})");

    private static final Wording ORGANISATION =
            Wording.compile(
                    "\\b(?:Healthwatch|Trust|Charity|Association|Federation|Society|Partnership|Foundation|NHS|Ltd|CIC)\\b");

    private final Attending attending;

    Description(Attending attending) {
        this.attending = attending;
    }

    void take(Passage passage) {
        String words = passage.oneLine();
        while (!words.isEmpty() && "*#+^.,:;–—-†‡|".indexOf(words.charAt(0)) >= 0) {
            words = words.substring(1).strip();
        }
        words = withoutEnd(words, ".,:;–—-*| ");
        if (words.startsWith("(") && words.indexOf(')') == words.length() - 1) {
            words = words.substring(1, words.length() - 1).strip();
        }
        words = withoutEnd(withoutInitials(words), " ,;:");
        words = words.replaceFirst("^(?:of|from) (?:the )?(?=\\p{Lu})", "");
        words =
                words.replaceFirst(
                        "^[Tt]he (?=(?:\\p{L}+ ){0,3}(?:[Cc]lerk|[Ss]ecretary|RFO)\\b)", "");
        if (!words.isEmpty()) {
            classify(words);
        }
    }

    private static String withoutEnd(String words, String marks) {
        int end = words.length();
        while (end > 0 && marks.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** "Vice Chair (SM)": the key of initials behind a post. */
    private String withoutInitials(String words) {
        int open = words.lastIndexOf(" (");
        if (open < 1 || !words.endsWith(")")) {
            return words;
        }
        String letters = words.substring(open + 2, words.length() - 1);
        if (!isVisitor() && ChairWords.isChair(letters.toLowerCase(Locale.ROOT))) {
            // "Metro Mayor Jo Ash, Northern Combined Authority (Chair)"
            attending.chair = true;
            return words.substring(0, open).strip();
        }
        if (!BracketMarks.isInitialsKey(letters, attending.name())) {
            return words;
        }
        attending.initials = letters;
        return words.substring(0, open).strip();
    }

    /** A guest or an officer who chairs something else. */
    private boolean isVisitor() {
        return switch (attending.group.kind()) {
            case GUESTS, OFFICERS, IN_ATTENDANCE -> true;
            default -> false;
        };
    }

    private void classify(String words) {
        Matcher keyed = KEYED.matcher(words);
        if (keyed.matches()) {
            // "(JA - Chair)", "(Clerk - PB)": a key and an office in one bracket
            boolean first = BracketMarks.isInitialsKey(keyed.group("a"), attending.name());
            String letters = keyed.group(first ? "a" : "b");
            if (BracketMarks.isInitialsKey(letters, attending.name())) {
                attending.initials = letters;
                classify(keyed.group(first ? "b" : "a"));
                return;
            }
        }
        String lower = words.toLowerCase(Locale.ROOT);
        int comma = words.indexOf(", ");
        if (BracketMarks.isInitialsKey(words, attending.name())) {
            attending.initials = words;
        } else if (isVisitor() && Posts.isChairElsewhere(lower)) {
            attending.position = words;
        } else if (ChairWords.isChair(lower)) {
            attending.chair = true;
        } else if (ChairWords.isVice(lower)) {
            attending.viceChair = true;
            attending.chair |= lower.contains("in the chair") || lower.contains("presiding");
        } else if (comma > 0 && isVisitor() && ChairWords.isChair(lower.substring(0, comma))) {
            post(words);
        } else if (comma > 0
                && ChairWords.isChair(lower.substring(0, comma))
                && ORGANISATION.matcher(words.substring(comma)).find()) {
            // "Chair, Ashby Charity": what a member presides over elsewhere
            post(words);
        } else if (comma > 0 && ChairWords.isChair(lower.substring(0, comma))) {
            attending.chair = true;
            classify(words.substring(comma + 2).strip());
        } else if (comma > 0 && ChairWords.isVice(lower.substring(0, comma))) {
            attending.viceChair = true;
            classify(words.substring(comma + 2).strip());
        } else if (CO_OPTED.matcher(words).matches()) {
            attending.coOpted = true;
        } else if (comma > 0 && CO_OPTED.matcher(words.substring(0, comma)).matches()) {
            attending.coOpted = true;
            classify(words.substring(comma + 2).strip());
        } else if (isPresidingPrefix(lower)) {
            attending.chair |= lower.startsWith("chair") || lower.contains("in the chair");
            attending.viceChair |= lower.startsWith("vice");
            int space = words.indexOf(' ');
            if (space > 0
                    && !lower.contains("in the chair")
                    && Character.isUpperCase(words.charAt(space + 1))) {
                classify(words.substring(space + 1));
            }
        } else if (!substitution(words) && !absence(words)) {
            post(words);
        }
    }

    /** "Chair Headteacher, …": the mark and the post stand side by side. */
    private static boolean isPresidingPrefix(String lower) {
        return lower.startsWith("chair ")
                || lower.startsWith("chairman ")
                || lower.startsWith("chairperson ")
                || lower.startsWith("vice-chair ")
                || lower.startsWith("vice-chairman ");
    }

    private boolean substitution(String words) {
        Matcher named = SUBSTITUTE.matcher(words);
        if (named.matches() && !words.toLowerCase(Locale.ROOT).startsWith("for item")) {
            String whom = whom(named.group("whom"));
            boolean saysSo = words.toLowerCase(Locale.ROOT).contains("sub") || !whom.isEmpty();
            if (saysSo
                    && !(words.toLowerCase(Locale.ROOT).startsWith("representing")
                            && whom.isEmpty())) {
                attending.substitute = true;
                attending.substituteFor = whom.isEmpty() ? null : whom;
                return true;
            }
        }
        if (SUBSTITUTE_MARK.matcher(words).matches()) {
            attending.substitute = true;
            return true;
        }
        return SUBSTITUTE_IS.matcher(words).matches();
    }

    private static String whom(String words) {
        Passage rest = new org.minutebook.parser.text.NormalisedText(words).whole();
        return PersonNames.bareAt(rest).map(PersonMention::name).orElse("");
    }

    private boolean absence(String words) {
        Matcher m = ABSENT_MARK.matcher(words);
        if (!m.matches()) {
            return false;
        }
        attending.excused = m.group("apology") != null;
        attending.absent = !attending.excused;
        attending.present = false;
        return true;
    }

    private void post(String words) {
        if (words.chars().noneMatch(Character::isLetter)
                || Posts.isManner(words)
                || Posts.isBareTitle(words)
                || Posts.isClause(words)
                || SUBSTITUTED.matcher(words).find()) {
            return;
        }
        boolean lowerCase = Character.isLowerCase(words.charAt(0));
        boolean post = Posts.isOfficer(words) || Posts.isOutsider(words);
        if (attending.excused
                && lowerCase
                && (Posts.isReason(words) || (!post && WHERE.matcher(words).find()))) {
            return;
        }
        if (attending.excused
                && Posts.isReason(words)
                && !Posts.isOfficer(words)
                && !Posts.isOutsider(words)) {
            return;
        }
        String known = attending.position;
        attending.position = known == null || words.contains(known) ? words : known;
    }
}
