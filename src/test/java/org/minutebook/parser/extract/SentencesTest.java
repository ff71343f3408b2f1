package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SentencesTest {

    private static List<String> sentences(String text) {
        return Sentences.of(new NormalisedText(text).whole()).stream()
                .map(Passage::string)
                .toList();
    }

    @Test
    void two_statements_are_two_sentences() {
        assertThat(sentences("The plan was noted. It was agreed to write to the owner."))
                .containsExactly("The plan was noted.", "It was agreed to write to the owner.");
    }

    @Test
    void titles_and_initials_end_nothing() {
        assertThat(
                        sentences(
                                "Cllr. J. Ashdown and Mr. H. J. Orme left. Revd. Penny Lisle and St."
                                        + " Edith's choir stayed."))
                .containsExactly(
                        "Cllr. J. Ashdown and Mr. H. J. Orme left.",
                        "Revd. Penny Lisle and St. Edith's choir stayed.");
    }

    @Test
    void clock_times_numbers_and_latin_end_nothing() {
        assertThat(
                        sentences(
                                "The hall opens at 7.30 p.m. on Monday, e.g. for bowls. Minute No. 5.2"
                                        + " cost £1,200.50 i.e. less."))
                .containsExactly(
                        "The hall opens at 7.30 p.m. on Monday, e.g. for bowls.",
                        "Minute No. 5.2 cost £1,200.50 i.e. less.");
    }

    @Test
    void a_clock_time_may_end_a_sentence() {
        assertThat(sentences("The meeting closed at 9.10 p.m. The next is in May."))
                .containsExactly("The meeting closed at 9.10 p.m.", "The next is in May.");
    }

    @Test
    void closing_quotes_and_brackets_go_with_what_they_close() {
        assertThat(
                        sentences(
                                "He said “the gate is shut.” The Clerk (who had a key. It was rusty.) left."))
                .containsExactly(
                        "He said “the gate is shut.”",
                        "The Clerk (who had a key. It was rusty.) left.");
    }

    @Test
    void a_letter_that_names_an_option_is_no_initial() {
        assertThat(sentences("Members preferred Option B. The work starts in June."))
                .containsExactly("Members preferred Option B.", "The work starts in June.");
    }

    @Test
    void a_lost_blank_parts_sentences_but_not_web_addresses() {
        assertThat(
                        sentences(
                                "The letter was received.The Clerk replied to www.greatmoor.org at once."))
                .containsExactly(
                        "The letter was received.",
                        "The Clerk replied to www.greatmoor.org at once.");
    }

    @Test
    void list_labels_stay_with_their_words() {
        assertThat(sentences("1. That the plan be noted. iv. That it be sent."))
                .containsExactly("1. That the plan be noted.", "iv. That it be sent.");
    }

    @Test
    void every_piece_is_its_own_slice_of_the_text() {
        String text = "  One.  Two?  Three!  ";
        for (Passage p : Sentences.of(new NormalisedText(text).whole())) {
            assertThat(text.substring(p.start(), p.end())).isEqualTo(p.string()).isNotBlank();
        }
        assertThat(sentences(text)).containsExactly("One.", "Two?", "Three!");
    }

    @Test
    void a_megabyte_of_anything_is_read_in_time() {
        for (String unit : List.of("RESOLVED. ", "(", "(a)", "1.1.1.", ". ", "A.", "“", "x")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(Sentences.of(new NormalisedText(text).whole())).isNotEmpty();
        }
    }
}
