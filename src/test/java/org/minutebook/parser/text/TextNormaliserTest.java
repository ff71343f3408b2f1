package org.minutebook.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextNormaliserTest {

    @Test
    void runs_of_blanks_of_every_kind_become_one() {
        assertThat(
                        TextNormaliser.block(
                                "  i)\u00a0\u00a0\u2003That   the report\u3000be noted \u0085"))
                .isEqualTo("i) That the report be noted");
    }

    @Test
    void a_run_with_a_tab_in_it_becomes_one_tab() {
        assertThat(TextNormaliser.block("\t1. \t  Apologies")).isEqualTo("1.\tApologies");
    }

    @Test
    void there_is_never_a_line_end_inside() {
        assertThat(TextNormaliser.block("held at\r\nthe Institute\u2028on Monday"))
                .isEqualTo("held at the Institute on Monday");
    }

    @Test
    void letters_and_their_accents_are_composed() {
        assertThat(TextNormaliser.block("Cllr Sia\u0302n")).isEqualTo("Cllr Si\u00e2n");
    }

    @Test
    void invisible_characters_are_left_out() {
        assertThat(TextNormaliser.block("co\u00adopted\u200b mem\ufeffber\u0000"))
                .isEqualTo("coopted member");
    }

    @Test
    void ligatures_are_spelled_out() {
        assertThat(TextNormaliser.block("the o\ufb03cer \ufb01led it"))
                .isEqualTo("the officer filed it");
    }

    @Test
    void bullets_of_symbol_fonts_become_bullets() {
        assertThat(TextNormaliser.block("\uf0b7 grit bins \uf0fc"))
                .isEqualTo("\u2022 grit bins \u2713");
    }

    @Test
    void half_a_surrogate_pair_becomes_the_replacement_character() {
        assertThat(TextNormaliser.block("a\ud83db \ud83d\ude00"))
                .isEqualTo("a\ufffdb \ud83d\ude00");
    }

    @Test
    void normal_text_stays_as_it_is() {
        String text = TextNormaliser.block("\ufb01 Resolved\u00a0 that\tx");
        assertThat(TextNormaliser.block(text)).isEqualTo(text);
    }
}
