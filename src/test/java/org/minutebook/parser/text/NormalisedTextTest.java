package org.minutebook.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NormalisedTextTest {

    private final NormalisedText text = new NormalisedText("Cllr \ud83d\ude00 Penrose\nleft");

    @Test
    void offsets_count_code_points() {
        int index = text.value().indexOf("Penrose");
        assertThat(text.codePointAt(index)).isEqualTo(index - 1);
        assertThat(text.codePointAt(3)).isEqualTo(3);
    }

    @Test
    void a_slice_knows_its_place() {
        Passage passage = text.passage(8, 15);
        assertThat(passage.string()).isEqualTo("Penrose");
        assertThat(passage.cut(0, 3).string()).isEqualTo("Pen");
        assertThat(passage.cut(0, 3).start()).isEqualTo(8);
    }

    @Test
    void a_slice_over_lines_reads_as_one_line() {
        assertThat(text.passage(8, text.length()).oneLine()).isEqualTo("Penrose left");
    }

    @Test
    void there_is_no_slice_outside_of_the_text() {
        assertThatThrownBy(() -> text.passage(3, 99)).isInstanceOf(IllegalArgumentException.class);
    }
}
