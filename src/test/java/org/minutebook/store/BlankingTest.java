package org.minutebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.record.Confidence;
import org.minutebook.record.Decision;
import org.minutebook.record.Resolution;
import org.minutebook.record.Source;

class BlankingTest {

    private static final Source PLACE = new Source(0, 4, "said", List.of());

    private static String blocks(String words) {
        return "█".repeat(words.length());
    }

    @Test
    void wordsAreFoundOverTheEndsOfLinesAndLinesStay() {
        Blanking blanking = new Blanking(List.of("Mr N. Thornley of Weir Cottage"));
        String text = "A letter of Mr N. Thornley\nof Weir Cottage was read.";
        assertThat(blanking.count(text)).isEqualTo(1);
        assertThat(blanking.text(text))
                .isEqualTo(
                        "A letter of "
                                + blocks("Mr N. Thornley")
                                + "\n"
                                + blocks("of Weir Cottage")
                                + " was read.")
                .hasSameSizeAs(text);
        Blanking broken = new Blanking(List.of("Thornley\nof Weir"));
        assertThat(broken.text("N. Thornley of Weir Cottage"))
                .isEqualTo("N. " + blocks("Thornley of Weir") + " Cottage");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreOneBlockEach() {
        assertThat(new Blanking(List.of("a𝒜b")).text("xa𝒜by")).isEqualTo("x███y");
    }

    @Test
    void aValueInOtherCapitalsThanItsQuoteIsBlanked() {
        Blanking blanking = new Blanking(List.of("N. THORNLEY"));
        assertThat(blanking.value("N. Thornley", "Cllr N. THORNLEY, Chair"))
                .isEqualTo(blocks("N. Thornley"));
        assertThat(blanking.value("Report of N. Thornley on it", "REPORT OF N. THORNLEY ON IT"))
                .isEqualTo("Report of " + blocks("N. Thornley") + " on it");
    }

    @Test
    void aPartOfTheWordsIsBlankedAsWell() {
        Blanking blanking = new Blanking(List.of("Mr N. Thornley of 4 Weir Cottages"));
        assertThat(blanking.value("N. Thornley", "Mr N. Thornley of 4 Weir Cottages"))
                .isEqualTo(blocks("N. Thornley"));
        assertThat(blanking.value("Thorn", "Mr N. Thornley of 4 Weir Cottages")).isEqualTo("Thorn");
    }

    @Test
    void whatTheQuoteSaysInItsOwnCapitalsIsNotTheName() {
        Blanking blanking = new Blanking(List.of("Bell"));
        assertThat(blanking.value("That Mr Bell ring the bell", "That Mr Bell ring\nthe bell"))
                .isEqualTo("That Mr ████ ring the bell");
    }

    @Test
    void aTextThatWasCutInTheWordsIsBlankedToItsEnd() {
        Blanking blanking = new Blanking(List.of("Thornley of Weir Cottage"));
        assertThat(blanking.shortened("NOTED: the letter of N. Thornl…"))
                .isEqualTo("NOTED: the letter of N. " + blocks("Thornl") + "…");
        assertThat(blanking.shortened("NOTED: that the weir be mended…"))
                .isEqualTo("NOTED: that the weir be mended…");
    }

    @Test
    void constantsAndDoubtsOfTheReaderStay() {
        Resolution resolution =
                new Resolution(
                        null,
                        "That it be NOTED",
                        null,
                        Resolution.Form.FORMAL,
                        Decision.NOTED,
                        "N. Thornley",
                        null,
                        null,
                        true,
                        PLACE,
                        new Confidence(0.9, List.of("NOTED")));
        Blanking blanking = new Blanking(List.of("NOTED", "Thornley"));
        Resolution blanked = Blanking.each(resolution, blanking::text, place -> place);
        assertThat(blanked.text()).isEqualTo("That it be █████");
        assertThat(blanked.mover()).isEqualTo("N. ████████");
        assertThat(blanked.decision()).isEqualTo(Decision.NOTED);
        assertThat(blanked.confidence()).isEqualTo(resolution.confidence());
        assertThat(blanked.source()).isEqualTo(PLACE);
    }
}
