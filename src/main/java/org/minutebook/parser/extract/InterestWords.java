package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/**
 * What an interest is, and which item it concerns, from the words after "declared an interest".
 *
 * @param interest on one line, or {@code null} where only an item is named
 * @param itemNumber as printed, or {@code null}
 */
record InterestWords(@Nullable String interest, @Nullable String itemNumber) {

    private static final String NUMBER =
            "(?<number>[A-Z]{0,6}\\.?\\d[\\w./-]{0,14}(?: ?\\([\\w]{1,4}\\))?)";

    private static final Wording MINUTE =
            Wording.compile("(?i:\\bminutes?(?: (?:no|number|ref)\\.?)?|\\bmin\\.?) " + NUMBER);

    private static final Wording ITEM =
            Wording.compile(
                    "(?i:\\b(?:agenda )?items?(?: (?:no|nos|number|numbers)\\.?:?)?|\\bagenda(?:"
                            + " (?:no|number))?\\.?|\\bre:?(?: no\\.?)?|\\bno\\.?|^) ?"
                            + NUMBER);

    private static final Wording CODE =
            Wording.compile(
                    "\\b(?<number>[A-Z]{1,6}(?:\\.| (?=\\d{1,4}/\\d{1,4}/))?\\d{1,4}/\\d{2,4}(?:[-/]\\d{1,3})?)\\b");

    /** "in 07/22/06", "re 145/23": a minute's number with strokes, but no planning reference. */
    private static final Wording PLAIN =
            Wording.compile(
                    "(?i:^ ?|\\b(?:in|re|for|on) )(?<number>\\d{1,4}/\\d{2,4}(?:/\\d{1,3})?)(?![\\d/])");

    /** What leads from the item to the interest. */
    private static final Wording REASON =
            Wording.compile(
                    "(?i)(?:,|\\b) ?(?:and )?(?:as(?= |:)|because(?: of)?|since|in that|due"
                            + " to|owing to|by virtue of|by reason of|on account of|on the"
                            + " (?:basis|grounds?) that|given that|for the reason that|through|the"
                            + " (?:reason|nature of (?:the|his|her|their) interest|interest)"
                            + " (?:being|was|is)(?: that)?|being that|, being|being|having|reason["
                            + " :–-]+)[ :]|, (?=(?:his|her|their|he|she|they|whose|the) )| [–—-]"
                            + " (?=[A-Za-z])|: (?=[A-Za-z])");

    /** Where the interest ends and what was done about it begins. */
    private static final Wording END =
            Wording.compile(
                    "(?i)[,;]? (?:and|but)"
                            + " (?:(?:therefore|so|then|accordingly|each|both|all|he|she|they|would|had|also|subsequently|thereafter|consequently)"
                            + " ?)*(?:left|withdrew|leave|leaving|withdraw|would|took|takes?|remained|remain|stayed|did|will|undertook|declined|advised|indicated|retired|abstained|spoke|vacated|stepped|completed|agreed|was|returned)\\b|,"
                            + " (?:and"
                            + " )?(?:left|withdrew|leaving|taking|withdrawing|remaining|remained|took)\\b|(?<!\\bNo)(?<!\\b[A-Z])(?<!\\bi\\.e)(?<!\\be\\.g)(?<!\\b(?:Mr|Dr|St))(?<!\\bMrs)[.;](?="
                            + " |$)|,? at this (?:point|stage|time|juncture)|\\)$|\\]$| in the next"
                            + " \\w+ (?:items?|applications?)\\b");

    private static final Wording LEAD =
            Wording.compile(
                    "^(?:(?:in|with|against|on|re:?|about|concerning|for|under)\\b ?)?(?:(?:respect"
                            + " of|relation to|regards? to|connection with|regarding|the matter of)"
                            + " )?");

    private static final Wording STARTS_WITH_ITEM =
            Wording.compile(
                    "(?i)^(?:the )?(?:(?:this|that|next|following|above|agenda|planning|licensing)"
                            + " ){0,3}(?:items?|minutes?|agenda|applications?|matter|no\\.|motion|payment)\\b|^[A-Z]{1,6}\\.?\\d|^\\d|^(?:this|these|that|those|the"
                            + " (?:next|following|above|first|second|last|final|latter))\\b");

    /** Reads the words after "interest", to the sentence's end. */
    static InterestWords of(String after) {
        String words = " " + after.strip();
        String number = number(words);
        String near = cutEnd(words);
        Matcher reason = REASON.matcher(near);
        String what = null;
        if (reason.find()) {
            what = near.substring(reason.end());
        } else {
            what = object(near.strip());
            Matcher late = LATE_REASON.matcher(words);
            Matcher bracket = BRACKET.matcher(words);
            if (what == null && bracket.find()) {
                what = bracket.group(1);
            }
            if (what == null && late.find()) {
                what = words.substring(late.end());
            }
        }
        return new InterestWords(what == null ? null : tidy(what), number);
    }

    /** "in minute 35 (employee of the bus company)". */
    private static final Wording BRACKET =
            Wording.compile(
                    "^[^.;()]{0,60}\\d[\\w./]{0,12},? ?\\(([a-z][^()]{1,20} [^()]{2,120})\\)");

    /** "and left the room as he was a trustee": the reason behind what was done. */
    private static final Wording LATE_REASON =
            Wording.compile(
                    "(?i)^[^.;]{0,120}? (?:as|because|since) (?=(?:he|she|they|his|her|their|the"
                            + " applicant)\\b)");

    private static @Nullable String object(String near) {
        Matcher lead = LEAD.matcher(near);
        String bare = lead.find() ? near.substring(lead.end()) : near;
        return bare.isEmpty() || STARTS_WITH_ITEM.matcher(bare).find()
                ? null
                : near.replaceFirst("^in (?:respect of |relation to |regard to )?", "");
    }

    private static final Wording SENTENCE =
            Wording.compile(
                    "(?i)^(?:the (?:reason|nature of (?:the|his|her|their) interest|interest)"
                            + " (?:being|was|is|arose)(?: that| because| from)?|this was because|the"
                            + " reason (?:for this )?was that) ");

    /**
     * The interest where a sentence of its own names it: "The interest was that he kept the shop."
     */
    static @Nullable String ofSentence(String sentence) {
        Matcher m = SENTENCE.matcher(sentence);
        return m.find() ? tidy(sentence.substring(m.end())) : null;
    }

    static @Nullable String number(String words) {
        Matcher m = MINUTE.matcher(words);
        if (m.find()) {
            return trimmed(m.group("number"));
        }
        Matcher code = CODE.matcher(words);
        if (code.find() && code.start() < 60) {
            return trimmed(code.group("number"));
        }
        Matcher plain = PLAIN.matcher(words);
        if (plain.find()) {
            return trimmed(plain.group("number"));
        }
        Matcher item = ITEM.matcher(words);
        return item.find() ? trimmed(item.group("number")) : null;
    }

    private static String trimmed(String number) {
        return number.replaceAll("[.,:/-]+$", "");
    }

    private static String cutEnd(String words) {
        Matcher end = END.matcher(words.startsWith(" ") ? words : " " + words);
        int shift = words.startsWith(" ") ? 0 : 1;
        return end.find() ? words.substring(0, Math.max(0, end.start() - shift)) : words;
    }

    /** "…, with the exception of Cllr Ash who declared an interest, agreed": what the body did. */
    private static final Wording BODY_ACTED =
            Wording.compile("(?i)(?:agreed|approved|resolved|voted|accepted|supported)\\b.*");

    /** "LA07/2018/0911/F": an application's number is no interest. */
    private static final Wording REFERENCE =
            Wording.compile("(?:application )?[A-Z]{0,6}\\d[\\w./ -]{0,6}/[\\w./-]{2,24}");

    static @Nullable String tidy(String what) {
        String cut =
                cutEnd(what.strip())
                        .strip()
                        .replaceAll("^(?:[-–—:,]|as |that )+ ?", "")
                        .replaceAll("[ .,;:)\\]–-]+$", "");
        String plain =
                cut.replaceFirst(
                                "^(?:he|she|they) (?:was|were|is|are) (?=an? |the |[a-z]+ of )", "")
                        .strip();
        return plain.length() < 2
                        || REFERENCE.matcher(plain).matches()
                        || BODY_ACTED.matcher(plain).matches()
                ? null
                : plain.replaceAll("\\s+", " ");
    }
}
