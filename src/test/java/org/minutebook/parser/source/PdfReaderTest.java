package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

class PdfReaderTest {

    private static final String FIRST =
            "The Committee considered a report on the condition of the paths round the";
    private static final String SECOND =
            "reservoir and asked that the warden be told of the broken stile at the north";

    /**
     * Two pages with head and foot, a paragraph that runs over, a numbered heading and a mark
     * beside it.
     */
    private static byte[] minutes() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            for (int page = 1; page <= 2; page++) {
                pdf.words(9, 60, 30, "Leisure Committee").words(9, 480, 30, "12.03.24");
                pdf.words(9, 280, 810, "Page " + page + " of 2");
                if (page == 1) {
                    pdf.bold(180, 70, "WESTERMERE DISTRICT COUNCIL");
                    pdf.bold(60, 110, "14.").bold(90, 110, "Reservoir Paths");
                    pdf.paragraph(90, 136, FIRST, SECOND, "end, which had been so since May.");
                    pdf.words(500, 149, "JT");
                    pdf.paragraph(
                            90,
                            775,
                            "Members agreed that the matter should come back to the meeting in June"
                                    + " and");
                    pdf.page();
                } else {
                    pdf.paragraph(90, 70, "that the Warden be thanked.");
                    pdf.bold(60, 110, "15.").bold(90, 110, "Any Other Business");
                    pdf.words(90, 136, "There was none on the 12")
                            .words(
                                    6.5f,
                                    90 + PdfPages.width("There was none on the 12"),
                                    132,
                                    "th");
                }
            }
            return pdf.bytes();
        }
    }

    @Test
    void wrapped_lines_join_also_over_a_page_and_furniture_is_left_out() throws Exception {
        SourceDocument document = Reading.of(minutes());
        assertThat(document.pages()).isEqualTo(2);
        assertThat(Reading.lines(document))
                .containsExactly(
                        "WESTERMERE DISTRICT COUNCIL",
                        "14.\tReservoir Paths",
                        FIRST + " " + SECOND + " end, which had been so since May.",
                        "JT",
                        "Members agreed that the matter should come back to the meeting in June and"
                                + " that the Warden be thanked.",
                        "15.\tAny Other Business",
                        "There was none on the 12th");
        assertThat(document.notices()).hasSize(1);
    }

    @Test
    void looks_are_kept() throws Exception {
        SourceDocument document = Reading.of(minutes());
        assertThat(Reading.block(document, "14.").isBold()).isTrue();
        assertThat(Reading.block(document, "WESTERMERE").style().centred()).isTrue();
        assertThat(Reading.block(document, "The Committee").style().boldUpTo()).isZero();
        assertThat(Reading.block(document, "The Committee").style().indent()).isGreaterThan(3);
        assertThat(Reading.block(document, "15.").style().page()).isEqualTo(2);
        assertThat(Reading.lines(document, BlockKind.MARGIN)).containsExactly("JT");
    }

    @Test
    void columns_of_names_are_rows_with_empty_cells_where_a_column_has_ended() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.bold(60, 60, "Present:")
                    .bold(220, 60, "In attendance:")
                    .bold(400, 60, "Apologies:");
            pdf.words(60, 75, "A Marsh (AM)")
                    .words(220, 75, "C Oyelaran")
                    .words(400, 75, "D Finch");
            pdf.words(60, 90, "B Renn (BR)").words(400, 90, "E Toller");
            pdf.words(400, 105, "F Upton");
            pdf.words(
                    60,
                    140,
                    "The minutes were agreed and signed by the Chairman as a true record of what"
                            + " was said.");
            assertThat(Reading.rows(Reading.of(pdf.bytes())))
                    .containsExactly(
                            List.of("Present:", "In attendance:", "Apologies:"),
                            List.of("A Marsh (AM)", "C Oyelaran", "D Finch"),
                            List.of("B Renn (BR)", "", "E Toller"),
                            List.of("", "", "F Upton"));
        }
    }

    @Test
    void ruled_tables_are_read_cell_by_cell() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.words(60, 60, "The following applications were considered by the Council:");
            for (float y : new float[] {80, 120, 140}) {
                pdf.line(60, y, 460, y);
            }
            for (float x : new float[] {60, 160, 380, 460}) {
                pdf.line(x, 80, x, 140);
            }
            pdf.words(65, 94, "24/00117/FUL")
                    .words(165, 94, "Two storey extension and")
                    .words(165, 107, "porch")
                    .words(385, 107, "No objection");
            pdf.words(65, 134, "24/00121/TCA").words(165, 134, "Fell one ash");
            assertThat(Reading.rows(Reading.of(pdf.bytes())))
                    .containsExactly(
                            List.of(
                                    "24/00117/FUL",
                                    "Two storey extension and porch",
                                    "No objection"),
                            List.of("24/00121/TCA", "Fell one ash", ""));
        }
    }

    @Test
    void underlined_words_count_as_bold() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.words(
                    60,
                    60,
                    "APOLOGIES were received from Cllr Thorne, who was at a wedding in another"
                            + " county.");
            pdf.line(60, 61.5f, 60 + PdfPages.width("APOLOGIES"), 61.5f);
            TextBlock block = Reading.of(pdf.bytes()).blocks().get(0);
            assertThat(block.style().boldUpTo()).isEqualTo("APOLOGIES".length());
        }
    }

    @Test
    void a_label_a_little_lower_than_its_heading_is_put_in_front() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.words(90, 60, "FINANCE").words(40, 67, "16/141");
            pdf.words(
                    90,
                    90,
                    "The bank reconciliation had been sent round before the meeting and was"
                            + " approved then.");
            assertThat(Reading.lines(Reading.of(pdf.bytes()))).first().isEqualTo("16/141\tFINANCE");
        }
    }

    @Test
    void a_pdf_with_a_password_is_encrypted_one_without_text_scanned_a_broken_one_damaged()
            throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            assertThat(Reading.refusal(pdf.words(60, 60, "Minutes").encrypted("secret")))
                    .isEqualTo(Reason.ENCRYPTED);
        }
        try (PdfPages pdf = new PdfPages()) {
            assertThat(Reading.refusal(pdf.line(10, 10, 50, 50).page().bytes()))
                    .isEqualTo(Reason.SCANNED);
        }
        assertThat(
                        Reading.refusal(
                                "%PDF-1.7 and no more"
                                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_pdf_with_only_an_owners_password_is_read() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            byte[] bytes =
                    pdf.words(60, 60, "Minutes of the Parish Council, as agreed").encrypted("");
            assertThat(Reading.lines(Reading.of(bytes)))
                    .containsExactly("Minutes of the Parish Council, as agreed");
        }
    }

    @Test
    void pages_without_text_among_others_are_reported() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.words(60, 60, "Minutes of the Parish Council, and a picture of a map behind them.");
            SourceDocument document = Reading.of(pdf.page().line(9, 9, 90, 90).bytes());
            assertThat(document.notices()).containsExactly(new PagesWithoutText(1, 2));
        }
    }

    @Test
    void more_characters_than_the_limit_are_refused_and_never_cut_off_in_silence()
            throws Exception {
        ReadingLimits few =
                new ReadingLimits(1 << 20, 1 << 20, 9, 100, ReadingLimits.DEFAULT.time());
        try (PdfPages pdf = new PdfPages()) {
            for (int y = 60; y < 700; y += 20) {
                pdf.words(60, y, "The minutes were agreed.");
            }
            assertThat(Reading.refusal(pdf.bytes(), few)).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void too_many_pages_are_refused() throws Exception {
        ReadingLimits two =
                new ReadingLimits(1 << 20, 1 << 20, 2, 1000, ReadingLimits.DEFAULT.time());
        try (PdfPages pdf = new PdfPages()) {
            assertThat(Reading.refusal(pdf.page().page().bytes(), two)).isEqualTo(Reason.TOO_LARGE);
        }
    }
}
