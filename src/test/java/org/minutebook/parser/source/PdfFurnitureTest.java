package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfFurnitureTest {

    private static final List<String> PLACES =
            List.of("mill", "pond", "smithy", "school", "chapel", "green", "forge");

    /** No two sentences of a document are alike. */
    private static String sentence(int n) {
        return "The path by the "
                + PLACES.get(n % 7)
                + " and the one by the "
                + PLACES.get(n / 7 % 7)
                + " had been mended.";
    }

    /** Pages of four headings each, every heading at the same height as on the other pages. */
    private static List<String> read(int pages, String heading, boolean furniture)
            throws IOException, UnreadableDocumentException {
        try (PdfPages pdf = new PdfPages()) {
            int item = 1;
            for (int page = 1; page <= pages; page++) {
                if (page > 1) {
                    pdf.page();
                }
                if (furniture) {
                    pdf.words(9, 60, 30, "Sallowmere – 4 May 2026");
                    pdf.words(9, 60, 812, "Chairman's initials ……");
                    pdf.words(9, 480, 812, "Page " + page + " of " + pages);
                }
                for (int i = 0; i < 4; i++, item++) {
                    pdf.bold(60, 70 + 150 * i, heading.replace("#", String.valueOf(item)));
                    pdf.words(60, 100 + 150 * i, sentence(item));
                }
            }
            return Reading.lines(Reading.of(pdf.bytes()));
        }
    }

    private static List<String> expected(int pages, String heading) {
        List<String> lines = new ArrayList<>();
        for (int item = 1; item <= 4 * pages; item++) {
            lines.add(heading.replace("#", String.valueOf(item)));
            lines.add(sentence(item));
        }
        return lines;
    }

    @Test
    void headings_that_differ_only_in_their_number_are_no_running_heads() throws Exception {
        assertThat(read(6, "Item # Report", false)).isEqualTo(expected(6, "Item # Report"));
        assertThat(read(3, "#. Application", false)).isEqualTo(expected(3, "#. Application"));
        assertThat(read(3, "Mill Lane case #", false)).isEqualTo(expected(3, "Mill Lane case #"));
    }

    @Test
    void what_is_printed_on_every_page_is_left_out_beside_such_headings() throws Exception {
        assertThat(read(6, "Item # Report", true)).isEqualTo(expected(6, "Item # Report"));
        assertThat(read(2, "Case #", true)).isEqualTo(expected(2, "Case #"));
    }

    @Test
    void one_heading_a_page_that_counts_as_the_pages_do_is_known_by_its_word() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            for (int page = 1; page <= 4; page++) {
                if (page > 1) {
                    pdf.page();
                }
                pdf.words(9, 60, 30, "Sallowmere " + (40 + page));
                pdf.bold(60, 70, "Motion " + page).words(60, 100, sentence(page));
            }
            assertThat(Reading.lines(Reading.of(pdf.bytes())))
                    .filteredOn(l -> !l.startsWith("The path"))
                    .containsExactly("Motion 1", "Motion 2", "Motion 3", "Motion 4");
        }
    }

    @Test
    void a_word_that_by_chance_stands_at_one_height_twice_stays() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            for (int page = 1; page <= 2; page++) {
                if (page > 1) {
                    pdf.page();
                }
                pdf.bold(60, 70, "RESOLVED:").words(60, 100, sentence(page));
                for (int i = 0; i < 4; i++) {
                    int y = 150 + 90 * i + 30 * page;
                    pdf.bold(60, y, "RESOLVED:").words(60, y + 30, sentence(10 * page + i));
                }
            }
            assertThat(Reading.lines(Reading.of(pdf.bytes())))
                    .filteredOn(l -> l.equals("RESOLVED:"))
                    .hasSize(10);
        }
    }
}
