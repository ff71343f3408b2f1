package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Vote;

/** Reads votes told in a sentence: numbers in digits and words, "unanimously", who abstained. */
final class VoteReader {

    /** A number that is no part of a time, a sum or a reference: "at 8.0 for the second time". */
    private static final String N = "(?<![\\d.:£/-])(" + NumberWords.NUMBER + ")";

    private static final int LONGEST = 1_500;

    /** "22 votes to one", "by 7 votes to 0", "voted 5 – 1". */
    private static final Wording TO =
            Wording.compile(
                    "\\b(?:by |voted |on a vote of )?"
                            + N
                            + " (?:votes? |members |councillors )?(?:to|[–-]) "
                            + N
                            + "\\b(?!%)",
                    Pattern.CASE_INSENSITIVE);

    /** "voted 5 to 1 in favour". */
    private static final Wording SIDES =
            Wording.compile(
                    "\\b"
                            + N
                            + " (?:votes? |members )?(?:to|[–-]) "
                            + N
                            + " (?:votes? )?(?:in favou?r|against)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording AND_FOR_MOTION =
            Wording.compile("\\band " + N + " for the motion");

    private static final Wording FOR_IN_FRONT = Wording.compile("(?i)^for\\W{1,4}(\\d{1,3})");

    private static final Wording FOR_BEFORE =
            Wording.compile(
                    "\\b"
                            + N
                            + ",? (?:of the )?(?:members? |councillors? |cllrs |votes? |were |being |had |people |of those present"
                            + " ){0,3}(?:voted |voting |cast )?(?:in favou?r|for|in support)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording AGAINST_BEFORE =
            Wording.compile(
                    "\\b"
                            + N
                            + ",? (?:members? |councillors? |cllrs |votes? |were |had ){0,3}(?:voted |voting |cast )?(?:were )?against\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording ABSTAINED_BEFORE =
            Wording.compile(
                    "\\b"
                            + N
                            + ",? (?:members? |councillors? |cllrs |were |had ){0,2}(?:abstentions?|abstain(?:ed|ing)?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording FOR_AFTER =
            Wording.compile(
                    "\\b(?:for|in favou?r)(?: the (?:motion|amendment|proposal|recommendation))?\\s{0,2}[:(–=-]\\s{0,2}(\\d{1,3})\\b(?![%.,/]\\d)",
                    Pattern.CASE_INSENSITIVE);

    /** "For 2, Against 0". */
    private static final Wording FOR_BESIDE =
            Wording.compile(
                    "\\b(?:for|in favou?r)(?: the (?:motion|amendment|proposal|recommendation))?\\s{0,2}[:(–=-]?\\s{0,2}(\\d{1,3})\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording AGAINST_AFTER =
            Wording.compile(
                    "\\bagainst(?: the (?:motion|amendment|proposal|recommendation))?\\s{0,2}(?:[:(–=-]\\s{0,2}|\\s)(\\d{1,3})\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording ABSTAINED_AFTER =
            Wording.compile(
                    "\\b(?:abstentions?|abstain(?:ed|ing)?)\\s{0,2}(?:[:(–=-]\\s{0,2}|\\s)(\\d{1,3})\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording UNANIMOUS =
            Wording.compile(
                    "\\bunanimous(?:ly)?\\b|\\b(?:all|everyone)(?: (?:members|councillors|cllrs|present|were|those present|the council|being)){0,3}"
                            + " (?:in favou?r|agreed|in agreement)\\b|\\bwas all in favou?r|\\bnem\\.? ?con|\\bwith all in favou?r"
                            + "|\\ball council(?:lors)? approved|\\b(?:agreed|approved|accepted|supported|carried) by (?:everyone|all(?: (?:present|those present|members|councillors|cllrs))?)(?! (?:the|of|who|in)\\b)\\b|\\bwithout dissent\\b|\\bno[- ]?one (?:voted )?against\\b",
                    Pattern.CASE_INSENSITIVE);

    private VoteReader() {}

    /** Adds what a sentence tells of a vote. {@code lost}: whether it says that the motion fell. */
    static void read(Passage sentence, boolean lost, VoteTally into) {
        String s = sentence.string();
        if (s.length() > LONGEST) {
            s = s.substring(0, LONGEST);
        }
        if (!mayHold(s)) {
            return;
        }
        if (UNANIMOUS.matcher(s).find()) {
            into.unanimous = true;
        }
        VoteTally found = new VoteTally();
        if (LabelledVote.read(s, into)) {
            return;
        }
        Matcher sides = SIDES.matcher(s);
        if (sides.find()) {
            boolean against = sides.group().toLowerCase(java.util.Locale.ROOT).endsWith("against");
            found.inFavour = NumberWords.value(sides.group(against ? 2 : 1));
            found.against = NumberWords.value(sides.group(against ? 1 : 2));
            found.abstentions = first(ABSTAINED_BEFORE, s);
            into.add(found);
            return;
        }
        Integer amendmentFor = null;
        Matcher m = FOR_BEFORE.matcher(s);
        while (m.find()) {
            if (isBareFor(s, m)) {
                continue;
            }
            Integer n = NumberWords.value(m.group(1));
            boolean amendment = s.startsWith(" the amendment", m.end());
            boolean motion =
                    s.startsWith(" the motion", m.end())
                            || s.startsWith(" for the motion", m.end());
            if (amendment && amendmentFor == null) {
                amendmentFor = n;
            } else if (found.inFavour == null || motion) {
                found.inFavour = n;
            }
        }
        found.against = first(AGAINST_BEFORE, s);
        found.abstentions = first(ABSTAINED_BEFORE, s);
        if (amendmentFor != null && found.inFavour == null) {
            // "3 Members voted for the amendment and 6 for the motion": the second "for" has no
            // verb
            Matcher other = AND_FOR_MOTION.matcher(s);
            if (other.find()) {
                found.against = NumberWords.value(other.group(1));
            }
            found.inFavour = amendmentFor;
        } else if (amendmentFor != null) {
            found.against = found.inFavour;
            found.inFavour = amendmentFor;
        }
        Integer againstAfter = first(AGAINST_AFTER, s);
        Integer forAfter = first(againstAfter == null ? FOR_AFTER : FOR_BESIDE, s);
        if (forAfter != null && againstAfter != null) {
            found.inFavour = forAfter;
            found.against = againstAfter;
            found.abstentions = first(ABSTAINED_AFTER, s);
        } else if (found.inFavour == null && found.against == null) {
            found.inFavour = forAfter;
            found.against = againstAfter;
            if (found.inFavour == null
                    && found.against != null
                    && s.regionMatches(true, 0, "for", 0, 3)) {
                found.inFavour = first(FOR_IN_FRONT, s);
            }
            Matcher to = TO.matcher(s);
            if (found.inFavour == null && found.against == null && to.find() && votes(s, to)) {
                Integer first = NumberWords.value(to.group(1));
                Integer second = NumberWords.value(to.group(2));
                found.inFavour = lost ? min(first, second) : first;
                found.against = lost ? max(first, second) : second;
            }
            Matcher score = SCORE.matcher(s);
            if (found.inFavour == null
                    && found.against == null
                    && PASSED.matcher(s).find()
                    && score.find()) {
                found.inFavour = NumberWords.value(score.group(1));
                found.against = NumberWords.value(score.group(2));
            }
        }
        if (found.abstentions == null) {
            found.abstentions = first(ABSTAINED_AFTER, s);
        }
        if (found.abstentions == null) {
            abstainers(sentence, s, found);
        }
        into.add(found);
        if (into.abstentions != null && into.abstentions > 0 && OTHERS.matcher(s).find()) {
            into.unanimous = false;
        }
    }

    private static final Wording OF_A_VOTE =
            Wording.compile("(?i)\\b(?:vot|carried|lost|against|abst|favou?r|motion|amendment)");

    /** "4 for the bench" is a vote only where something else in the sentence tells of one. */
    private static boolean isBareFor(String s, Matcher m) {
        String words = m.group().toLowerCase(java.util.Locale.ROOT);
        return words.endsWith("for")
                && !words.contains("vot")
                && (!ENDS_COUNT.within(s, m.end(), s.length()).lookingAt()
                        || !OF_A_VOTE.matcher(s).find()
                        || s.substring(0, m.start())
                                .matches("(?s).*\\b(?:at|until|from|page|item|of) $"));
    }

    /** "4 for, 2 against": the count ends there, or names what was voted on. */
    private static final Wording ENDS_COUNT =
            Wording.compile(
                    "(?i)\\s*(?:$|[.,;:)/&–-]| and\\b|(?:the |this )?(?:motion|amendment|proposal|resolution|recommendation|application|option|refus|approv)|\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|none|no) (?:votes? )?against)");

    private static final Wording OTHERS =
            Wording.compile("(?i)\\b(?:remainder|remaining|rest|others?|other)\\b");

    /** "Cllrs X and Y abstained": the names are the count. */
    private static void abstainers(Passage sentence, String s, VoteTally found) {
        choosers(sentence, s, " voted against", Vote.Choice.AGAINST, found);
        choosers(sentence, s, " abstained", Vote.Choice.ABSTAINED, found);
    }

    private static void choosers(
            Passage sentence, String s, String verb, Vote.Choice choice, VoteTally found) {
        int at = s.indexOf(verb);
        if (at < 4
                || s.startsWith("They", 0)
                || s.startsWith("He ", 0)
                || s.startsWith("She ", 0)) {
            return;
        }
        List<PersonMention> people =
                PersonNames.findTitled(sentence.cut(Math.max(0, at - 200), at));
        if (!people.isEmpty()
                && people.get(people.size() - 1).passage().end() - sentence.start() >= at - 2) {
            for (PersonMention m : people) {
                found.named.add(new Vote.NamedVote(m.name(), choice));
            }
            if (choice == Vote.Choice.ABSTAINED) {
                found.abstentions = people.size();
            } else if (found.against == null) {
                found.against = people.size();
            }
        }
    }

    /** "passed 5-0". */
    private static final Wording SCORE =
            Wording.compile(
                    "(?:passed|voted|carried|approved|agreed),? (?:by )?\\(?(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})(?![\\d/-])");

    private static final Wording PASSED =
            Wording.compile(
                    "(?i)\\b(?:motion|resolution|amendment|proposal)s? (?:was |were )?(?:passed|approved|agreed)\\b|\\bvoted\\b");

    private static boolean votes(String s, Matcher m) {
        return m.group().toLowerCase(java.util.Locale.ROOT).contains("vote")
                || s.toLowerCase(java.util.Locale.ROOT).contains("carried")
                || PASSED.matcher(s).find()
                || s.toLowerCase(java.util.Locale.ROOT).contains("lost");
    }

    private static @Nullable Integer first(Wording pattern, String s) {
        Matcher m = pattern.matcher(s);
        return m.find() ? NumberWords.value(m.group(1)) : null;
    }

    private static @Nullable Integer min(@Nullable Integer a, @Nullable Integer b) {
        return a == null || b == null ? a : Integer.valueOf(Math.min(a, b));
    }

    private static @Nullable Integer max(@Nullable Integer a, @Nullable Integer b) {
        return a == null || b == null ? b : Integer.valueOf(Math.max(a, b));
    }

    private static boolean mayHold(String s) {
        String lower = s.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("vot")
                || lower.contains("unanim")
                || lower.contains("favo")
                || lower.contains("against")
                || lower.contains("abst")
                || lower.contains("nem")
                || lower.contains("dissent")
                || lower.contains(" to ")
                || lower.contains("agree")
                || lower.contains("passed")
                || lower.contains("all council")
                || lower.contains("all members")
                || lower.contains("for");
    }
}
