package org.minutebook.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    /** Forms of every kind that the parser's wordings have. */
    private static final List<String> REGEXES =
            List.of(
                    "\\b(?:agreed|resolved)\\s+that\\b",
                    "(?i)\\bthe (?:clerk|chair(?:man)?) (?:to|will) (?<verb>[a-z]{3,})",
                    "(?i)^minutes of|\\bagenda\\b",
                    "\\bby (?<day>\\d{1,2})(?:st|nd|rd|th)? (?:May|June)\\b",
                    "(?<=[a-z)]) (?:and|but) (?=the |he |[A-Z])",
                    "(?<!not )\\bagreed(?! to)",
                    "\\((\\d{1,3})\\)\\s{0,2}\\.?$",
                    "[’']s\\s*(?:report|letter)s?\\b",
                    "(?s).*\\bvoted?\\b.*\\bmotion\\b.*",
                    "(?:item|minute)[ .]*(?:no\\.?)? ?[0-9]+/[0-9]+",
                    "\\p{Lu}\\p{L}+ (?:seconded|proposed)\\b",
                    "(?:ab|c){2}d+e*f?gh",
                    "\\W(?:ask|tell)ing\\W",
                    "([a-z])\\1ed to",
                    "a\\b-\\bb",
                    "K(?:elvin)?s",
                    "caf[eé]s? open",
                    "(?=.{0,40}\\bvote)the ",
                    "[\\s:–-]+$",
                    "\\bto\\b");

    private static final List<String> PIECES =
            List.of(
                    "agreed",
                    "resolved",
                    "that",
                    "the",
                    "clerk",
                    "Chairman",
                    "will",
                    "to",
                    "check",
                    "Minutes",
                    "of",
                    "agenda",
                    "by",
                    "4",
                    "12th",
                    "May",
                    "June",
                    "and",
                    "but",
                    "he",
                    "Ash",
                    "not",
                    "(7)",
                    ".",
                    ",",
                    "’s",
                    "'s",
                    "report",
                    "letters",
                    "voted",
                    "motion",
                    "item",
                    "no.",
                    "7/12",
                    "proposed",
                    "seconded",
                    "abcdgh",
                    "ccddegh",
                    "asking",
                    "telling",
                    "setted",
                    "a-b",
                    "a - b",
                    "ab",
                    "Ks",
                    "\u212as",
                    "cafés",
                    "cafes",
                    "open",
                    "–",
                    ":",
                    "\u017f",
                    "e\u0301",
                    "\ud83d\ude00",
                    "_",
                    "AGREED",
                    "THAT",
                    "\n",
                    "\t",
                    "\u00a0");

    /** A gate that says no must be right: what the pattern finds, the wording finds. */
    @ParameterizedTest
    @ValueSource(
            ints = {0, Pattern.CASE_INSENSITIVE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE})
    void findsWhatItsPatternFinds(int flags) {
        Random random = new Random(7);
        for (int n = 0; n < 4_000; n++) {
            String text = sentence(random);
            for (String regex : REGEXES) {
                assertThat(found(Wording.compile(regex, flags).matcher(text)))
                        .as("%s in %s", regex, text)
                        .isEqualTo(found(Pattern.compile(regex, flags).matcher(text)));
            }
        }
    }

    @Test
    void findsInAPartWhatItsPatternFindsThere() {
        Random random = new Random(11);
        for (int n = 0; n < 2_000; n++) {
            String text = sentence(random);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            for (String regex : REGEXES) {
                assertThat(found(Wording.compile(regex).within(text, from, to)))
                        .as("%s in %s, %d to %d", regex, text, from, to)
                        .isEqualTo(found(Pattern.compile(regex).matcher(text).region(from, to)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\b(?:agreed|resolved)\\s+that\\b; That all agreed was noted.; false",
                "\\b(?:agreed|resolved)\\s+that\\b; It was AGREED  that it be so.; true",
                "\\bto\\b; Tomorrow in town.; false",
                "\\bto\\b; The clerk to write.; true",
                "\\bby \\d{1,2} May\\b; by 14 June; false",
                "vote[sd]?\\s*\\(?\\d+; voted (12); true",
                "(?i)chair(?:man)? (?:to|will); The Chair reported; false"
            })
    void isTriedOnlyWhereItsLettersStand(String regex, String text, boolean tried) {
        assertThat(Wording.compile(regex).mayStandIn(text)).isEqualTo(tried);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+",
                "\\d*",
                "(?:vote)?",
                "x|agreed",
                "(?x) a b c",
                "\\Qabc\\E",
                "(?!vote)"
            })
    void isAlwaysTriedWhereNoLettersAreNeededOrItsFormIsNotUnderstood(String regex) {
        assertThat(Wording.compile(regex).mayStandIn("1")).isTrue();
    }

    @Test
    void aTextWithoutItIsGivenBackWhole() {
        Wording wording = Wording.compile("\\bagreed\\b");
        assertThat(wording.matcher("noted").replaceAll("x")).isEqualTo("noted");
        assertThat(wording.matcher("noted").find(2)).isFalse();
        assertThat(wording.matcher("noted").matches()).isFalse();
        assertThat(wording.split("noted")).containsExactly("noted");
    }

    @Test
    void aTextThatIsOverTheLongestIsStillRead() {
        String text = "x ".repeat(LetterPrints.LONGEST) + "agreed";
        assertThat(Wording.compile("\\bagreed\\b").matcher(text).find()).isTrue();
    }

    private static String sentence(Random random) {
        StringBuilder out = new StringBuilder();
        int pieces = random.nextInt(9);
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            out.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return out.toString();
    }

    private static List<String> found(Matcher m) {
        List<String> all = new ArrayList<>();
        while (m.find()) {
            all.add(m.start() + "-" + m.end());
        }
        return all;
    }
}
