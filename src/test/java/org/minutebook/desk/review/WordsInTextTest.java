package org.minutebook.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsInTextTest {

    private static final String TEXT =
            """
            4. WEIR

            The Clerk\u2019s report \u2013 noted.
            That the Clerk   write to the Agency.

            That the Clerk write again.
            """;

    private static List<String> found(String words) {
        return new WordsInText(TEXT)
                .find(words).stream()
                        .map(
                                place ->
                                        TEXT.substring(
                                                TEXT.offsetByCodePoints(0, place.start()),
                                                TEXT.offsetByCodePoints(0, place.end())))
                        .toList();
    }

    @Test
    void wordsAreFoundAcrossLinesAndSpaces() {
        assertThat(found("noted. That the Clerk write to\r\nthe Agency."))
                .containsExactly("noted.\nThat the Clerk   write to the Agency.");
    }

    @Test
    void plainQuotationMarksAndDashesFindPrintedOnes() {
        assertThat(found("Clerk's report - noted"))
                .containsExactly("Clerk\u2019s report \u2013 noted");
    }

    @Test
    void eachPlaceIsTold() {
        assertThat(found(" That the Clerk write "))
                .containsExactly("That the Clerk   write", "That the Clerk write");
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(found("That the Mayor write")).isEmpty();
        assertThat(found("  \n ")).isEmpty();
        assertThat(found("x".repeat(WordsInText.LONGEST + 1))).isEmpty();
    }

    @Test
    void placesCountCodePoints() {
        WordsInText text = new WordsInText("\ud835\udc00 a \ud835\udc01b");
        assertThat(text.find("\ud835\udc01b"))
                .singleElement()
                .satisfies(
                        place -> {
                            assertThat(place.start()).isEqualTo(4);
                            assertThat(place.end()).isEqualTo(6);
                        });
        assertThat(text.find("a \ud835\udc01").get(0).end()).isEqualTo(5);
    }

    @Test
    void aWordThatStandsVeryOftenIsToldAFewTimes() {
        assertThat(new WordsInText("a ".repeat(100_000)).find("a")).hasSize(WordsInText.MOST);
    }
}
