package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

class HtmlReaderTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Minutes | Elmsett Borough Council</title>
            <style>p {color: red}</style><script>var x = "Minutes";</script></head><body>
            <div class="cookie-bar"><p>This site uses cookies.</p></div>
            <header><ul class="topnav"><li><a href="/pay">Pay</a></li></ul></header>
            <nav><a href="/">Home</a></nav>
            <main><h1>Agenda and minutes</h1>
            <p style="display:none">Not to be seen</p>
            <table class="items"><tr><th>No.</th><th>Item</th></tr>
            <tr><td><p>24. </p></td><td><p class="itemTitle">Apologies.</p><p>Minutes:</p>
              <div><p>Apologies were received from Councillor <b>Ida&nbsp;Storr</b>.</p></div></td></tr>
            <tr><td><p></p></td><td><p class="itemTitle">Webcast.</p></td></tr></table>
            <ol type="a" start="3"><li>note the report;</li><li>thank the officers.</li></ol>
            <ul><li>grit bins</li><li>1) bus stops</li></ul>
            <p align="center"><strong>RESOLVED</strong> that the<br>report be approved<br>For: 6<br><br>Against: 2</p>
            <table><tr><td>Payee</td><td>Amount</td></tr><tr><td>Vale Trust</td><td></td></tr></table>
            </main>
            <div class="share-widget">Share this page</div>
            <section id="comments"><p>Well done!</p></section>
            <footer><p>Contact us</p></footer></body></html>
            """;

    @Test
    void the_sites_own_furniture_is_left_out() throws Exception {
        SourceDocument document = Reading.of(PAGE);
        assertThat(document.format()).isEqualTo(DocumentFormat.HTML);
        assertThat(document.text().value())
                .doesNotContain(
                        "cookies",
                        "Home",
                        "Pay\n",
                        "Share",
                        "Well done",
                        "Contact us",
                        "var x",
                        "Not to be seen");
        assertThat(Reading.lines(document, BlockKind.METADATA))
                .containsExactly("Minutes | Elmsett Borough Council");
    }

    @Test
    void a_layout_table_gives_its_blocks_and_numbers_join_their_titles() throws Exception {
        SourceDocument document = Reading.of(PAGE);
        assertThat(Reading.lines(document))
                .containsSubsequence(
                        "24.\tApologies.",
                        "Minutes:",
                        "Apologies were received from Councillor Ida Storr.",
                        "Webcast.");
        TextBlock title = Reading.block(document, "24.");
        assertThat(title.isBold()).isTrue();
    }

    @Test
    void lists_carry_the_labels_that_a_browser_prints() throws Exception {
        assertThat(Reading.lines(Reading.of(PAGE), BlockKind.LIST_ITEM))
                .containsExactly(
                        "c. note the report;",
                        "d. thank the officers.",
                        "• grit bins",
                        "1) bus stops");
    }

    @Test
    void breaks_part_lines_and_headings_have_levels() throws Exception {
        SourceDocument document = Reading.of(PAGE);
        assertThat(Reading.lines(document))
                .containsSubsequence(
                        "RESOLVED that the", "report be approved", "For: 6", "Against: 2");
        assertThat(Reading.block(document, "RESOLVED").style().centred()).isTrue();
        assertThat(Reading.block(document, "RESOLVED").style().boldUpTo()).isEqualTo(8);
        assertThat(Reading.block(document, "Agenda").style().level()).isEqualTo(1);
        assertThat(Reading.block(document, "Against").style().gapBefore()).isTrue();
    }

    @Test
    void a_table_of_figures_gives_rows() throws Exception {
        assertThat(Reading.rows(Reading.of(PAGE)))
                .containsExactly(List.of("Payee", "Amount"), List.of("Vale Trust", ""));
    }

    @Test
    void a_sentence_that_paragraphs_break_is_joined() throws Exception {
        String page =
                "<html><body><p>The Highways Engineer was asked again to chase up the issue of</p>"
                        + "<p>additional signs on the main road.</p></body></html>";
        assertThat(Reading.lines(Reading.of(page)))
                .containsExactly(
                        "The Highways Engineer was asked again to chase up the issue of additional"
                                + " signs on the main road.");
    }

    @Test
    void preformatted_text_keeps_its_lines() throws Exception {
        String page = "<html><body><pre>PRESENT\n  Cllr Ambrose\n  Cllr Tilley</pre></body></html>";
        assertThat(Reading.lines(Reading.of(page)))
                .containsExactly("PRESENT", "Cllr Ambrose", "Cllr Tilley");
    }

    @Test
    void a_dated_heading_above_the_frame_of_the_minutes_is_kept() throws Exception {
        SourceDocument document =
                Reading.of(
                        "<html><body><main><h2>Planning Panel - Monday, 3rd March 2031</h2>"
                                + "<div class=\"mgContent\"><p>Apologies were received from nobody at"
                                + " all, and the panel went on with the list.</p></div></main></body></html>");
        assertThat(Reading.lines(document)).first().asString().contains("Planning Panel");
    }
}
