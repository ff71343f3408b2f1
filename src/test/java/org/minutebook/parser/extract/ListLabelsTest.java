package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.parser.extract.ListLabel.Series;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ListLabelsTest {

    private static Passage passage(String text) {
        return new NormalisedText(text).whole();
    }

    private static List<String> parts(String text) {
        return InlineLists.split(passage(text)).stream().map(Passage::string).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a) That, a, CLOSING, LOWER_LETTER",
        "(a) That, a, BRACKETS, LOWER_LETTER",
        "(i) That, i, BRACKETS, LOWER_ROMAN",
        "(iv) That, iv, BRACKETS, LOWER_ROMAN",
        "1) That, 1, CLOSING, NUMBER",
        "(12) That, 12, BRACKETS, NUMBER",
        "1. That, 1, STOP, NUMBER",
        "i. That, i, STOP, LOWER_ROMAN",
        "ix. That, ix, STOP, LOWER_ROMAN",
        "A. That, A, STOP, UPPER_LETTER",
        "5.2 That, 5.2, DECIMAL, DECIMAL",
        "• That, '', BULLET, BULLET",
        "· That, '', BULLET, BULLET",
        "- That, '', BULLET, BULLET",
        "o That, '', BULLET, BULLET"
    })
    void a_label_at_the_start_is_read(
            String text, String printed, ListLabel.Shape shape, Series series) {
        ListLabel label = ListLabels.at(passage(text)).orElseThrow();
        assertThat(label.printed()).isEqualTo(printed);
        assertThat(label.shape()).isEqualTo(shape);
        assertThat(label.series()).isEqualTo(series);
        assertThat(label.rest().string()).isEqualTo("That");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That the plan be noted",
                "(The Chair left)",
                "J. Ashdown spoke",
                "2024 was wet",
                "-5 degrees",
                "(absent)",
                "in the hall",
                "1st of May"
            })
    void other_words_have_no_label(String text) {
        assertThat(ListLabels.at(passage(text))).isEmpty();
    }

    @Test
    void neighbours_tell_roman_from_letter() {
        assertThat(seriesOf("(g) x", "(h) x", "(i) x"))
                .containsExactly(Series.LOWER_LETTER, Series.LOWER_LETTER, Series.LOWER_LETTER);
        assertThat(seriesOf("(i) x", "(ii) x", "(iii) x", "(iv) x", "(v) x"))
                .containsOnly(Series.LOWER_ROMAN);
        assertThat(seriesOf("c) x", "d) x")).containsOnly(Series.LOWER_LETTER);
        assertThat(seriesOf("(a) x", "(i) y", "(ii) y", "(b) x", "(c) x"))
                .containsExactly(
                        Series.LOWER_LETTER,
                        Series.LOWER_ROMAN,
                        Series.LOWER_ROMAN,
                        Series.LOWER_LETTER,
                        Series.LOWER_LETTER);
    }

    private static List<Series> seriesOf(String... lines) {
        return ListLabels.series(
                        List.of(lines).stream()
                                .map(l -> ListLabels.at(passage(l)).orElseThrow())
                                .toList())
                .stream()
                .map(ListLabel::series)
                .toList();
    }

    @Test
    void a_list_on_one_line_is_split_at_its_labels() {
        assertThat(parts("1) That the plan be noted. 2) That it be sent on."))
                .containsExactly("1) That the plan be noted.", "2) That it be sent on.");
        assertThat(
                        parts(
                                "That the Panel: (a) notes it; (b) asks for (i) a map and (ii) a key; (c) rests."))
                .containsExactly(
                        "That the Panel:",
                        "(a) notes it;",
                        "(b) asks for (i) a map and (ii) a key;",
                        "(c) rests.");
        assertThat(parts("· The lamp was out. · The gate was shut."))
                .containsExactly("· The lamp was out.", "· The gate was shut.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That paragraphs (a) and (b) be deleted.",
                "under section 2) of the Act and 3) of the Order",
                "applications (1) and (2) had been visited",
                "He came at 1. She left at 2."
            })
    void what_is_only_named_is_not_split(String text) {
        assertThat(parts(text)).containsExactly(text);
    }

    @Test
    void a_megabyte_of_labels_is_read_in_time() {
        for (String unit : List.of("(a)", "(a) ", "1.1.1.", "1) x 2) ", "[", "i. ", "· ", "((((")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(InlineLists.split(passage(text))).isNotEmpty();
            assertThat(ListLabels.at(passage(text)).stream().toList()).hasSizeLessThan(2);
        }
    }
}
