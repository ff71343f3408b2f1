package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

class MarkdownReaderTest {

    private static final String MINUTES =
            """
            ---
            title: "Ashcombe Parish Council"
            date: "2014-02-03"
            categories:
              - "parish"
              - "minutes"
            ---

            # Minutes

            **1\\. Apologies:** Mr A Tull, Mrs _B_ Oake

            3\\. To agree the minutes of **03/09/2013****:**

            - The Clerk has sent the [form](https://example.invalid/form) off.
              It was late.
            - i. In response to a question the Clerk said no.

            | Payee | Net |
            | --- | ---: |
            | Lamp & Co | £44.80 |

            Cllr Oake proposed acceptance.\\
            Carried &amp; signed

            2 * 3 stays, and so does MBE*.
            """;

    @Test
    void front_matter_is_about_the_file() throws Exception {
        SourceDocument document = Reading.of(MINUTES);
        assertThat(document.format()).isEqualTo(DocumentFormat.MARKDOWN);
        assertThat(Reading.lines(document, BlockKind.METADATA))
                .containsExactly(
                        "title: \"Ashcombe Parish Council\"",
                        "date: \"2014-02-03\"",
                        "categories: \"parish\", \"minutes\"");
    }

    @Test
    void marks_are_taken_off_and_bold_is_kept_as_a_look() throws Exception {
        SourceDocument document = Reading.of(MINUTES);
        TextBlock apologies = Reading.block(document, "1. Apologies");
        assertThat(apologies.string()).isEqualTo("1. Apologies: Mr A Tull, Mrs B Oake");
        assertThat(apologies.style().boldUpTo()).isEqualTo("1. Apologies:".length());
        assertThat(Reading.lines(document))
                .contains(
                        "3. To agree the minutes of 03/09/2013:", "2 * 3 stays, and so does MBE*.");
    }

    @Test
    void headings_and_lists_are_known() throws Exception {
        SourceDocument document = Reading.of(MINUTES);
        assertThat(Reading.lines(document, BlockKind.HEADING)).containsExactly("Minutes");
        assertThat(Reading.lines(document, BlockKind.LIST_ITEM))
                .contains("i. In response to a question the Clerk said no.")
                .anyMatch(l -> l.startsWith("- The Clerk has sent the form off."));
    }

    @Test
    void tables_are_rows() throws Exception {
        assertThat(Reading.rows(Reading.of(MINUTES)))
                .containsExactly(List.of("Payee", "Net"), List.of("Lamp & Co", "£44.80"));
    }

    @Test
    void a_hard_break_ends_a_line() throws Exception {
        assertThat(Reading.lines(Reading.of(MINUTES)))
                .contains("Cllr Oake proposed acceptance.", "Carried & signed");
    }

    @Test
    void a_table_in_html_does_not_make_the_text_html() throws Exception {
        SourceDocument document =
                Reading.of(
                        "---\ntitle: \"Ashcombe\"\n---\n\n**7. Accounts**\n\n"
                                + "<table><tr><td>Lamp Co</td><td>£4.00</td></tr>"
                                + "<tr><td>Vale Trust</td><td>£9.00</td></tr></table>\n\n"
                                + "**8. Planning**\n");
        assertThat(document.format()).isEqualTo(DocumentFormat.MARKDOWN);
        assertThat(Reading.lines(document))
                .containsSequence(
                        "7. Accounts", "Lamp Co\t£4.00", "Vale Trust\t£9.00", "8. Planning");
    }
}
