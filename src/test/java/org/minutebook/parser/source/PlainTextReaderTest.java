package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.text.BlockKind;

class PlainTextReaderTest {

    private static final String WRAPPED =
            """
            Thornmere Parish Council

            Minutes of the meeting held on Monday 3 June 2024 in the Reading Room,
            Thornmere, at 7.30 pm

            1.   APOLOGIES

                 Apologies were received from Councillors Orla Pettifer and
                 Desmond Quill, who were both away on holiday that week.

            2.   FOOTPATHS

            2.1  The Clerk reported that the stile on Footpath 12 was broken and
                 that the landowner had been asked to mend it. He had agreed to
                 do so before the end of the month.

            2.2  Councillor Quill said that the path by the mill was under water in
                 most winters and that the county had been told so again and again
                 without an answer.

                      ACTION: Clerk to ask him for a date and to tell the
                              walking group

            (a) approved the purchase of a new noticeboard;
            (b) deferred the matter of the bus shelter.

            In the past year, of 96 applications that the Council was asked about,
            1954. The figure for the number of houses built since the war stood at
            1,204 in the census year.
            """;

    @Test
    void lines_wrapped_at_a_fixed_width_are_joined() throws Exception {
        assertThat(Reading.lines(Reading.of(WRAPPED)))
                .contains(
                        "Minutes of the meeting held on Monday 3 June 2024 in the Reading Room,"
                                + " Thornmere, at 7.30 pm",
                        "Apologies were received from Councillors Orla Pettifer and Desmond Quill,"
                                + " who were both away on holiday that week.",
                        "2.1 The Clerk reported that the stile on Footpath 12 was broken and that"
                                + " the landowner had been asked to mend it. He had agreed to do so"
                                + " before the end of the month.",
                        "ACTION: Clerk to ask him for a date and to tell the walking group");
    }

    @Test
    void items_of_a_list_stay_apart() throws Exception {
        assertThat(Reading.lines(Reading.of(WRAPPED)))
                .contains(
                        "(a) approved the purchase of a new noticeboard;",
                        "(b) deferred the matter of the bus shelter.");
    }

    @Test
    void long_lines_are_left_alone() throws Exception {
        String text =
                "Present: Councillors Aveline Marsh and Tobias Renn\n"
                        + "3 members of the public\n"
                        + "12. Police report: nothing to report since the last meeting, though"
                        + " residents had asked about speeding in the lanes round the school and the"
                        + " green.\n"
                        + "13. Public forum: none.\n";
        assertThat(Reading.lines(Reading.of(text)))
                .containsExactly(
                        "Present: Councillors Aveline Marsh and Tobias Renn",
                        "3 members of the public",
                        "12. Police report: nothing to report since the last meeting, though"
                                + " residents had asked about speeding in the lanes round the school"
                                + " and the green.",
                        "13. Public forum: none.");
    }

    @Test
    void names_and_posts_in_columns_are_rows() throws Exception {
        String text =
                """
                OFFICERS
                   Ines Halloran (IH)                  Head of Schools
                   Bartholomew Strand (BS)             Finance Manager
                """;
        assertThat(Reading.rows(Reading.of(text)))
                .containsExactly(
                        List.of("Ines Halloran (IH)", "Head of Schools"),
                        List.of("Bartholomew Strand (BS)", "Finance Manager"));
    }

    @Test
    void a_wide_gap_inside_a_sentence_parts_no_cells() throws Exception {
        SourceDocument document =
                Reading.of(
                        "There were no declarations of interest in respect of any item on      the"
                                + " agenda.");
        assertThat(Reading.rows(document)).isEmpty();
        assertThat(Reading.lines(document))
                .containsExactly(
                        "There were no declarations of interest in respect of any item on the"
                                + " agenda.");
    }

    @Test
    void a_table_extract_has_its_pipes_as_markers() throws Exception {
        String text =
                """
                No. | Item |
                ---|---|
                Apologies To receive apologies. Minutes: Apologies were received from Cllr Voss.
                Cllr Lund substituted. |
                |
                47. | Petitions Minutes: There were none. · One was late. · Another was lost.
                |
                """;
        SourceDocument document = Reading.of(text);
        assertThat(Reading.lines(document, BlockKind.PARAGRAPH))
                .contains(
                        "Cllr Lund substituted.",
                        "47.\tPetitions Minutes: There were none. · One was late. · Another was"
                                + " lost.");
        assertThat(Reading.lines(document, BlockKind.MARKER)).contains("|", "---|---|");
        assertThat(document.text().value().replace("---|---|", "").replace("\n|", ""))
                .doesNotContain("|");
    }

    @Test
    void tags_of_word_templates_are_markers_and_numbers_join_their_titles() throws Exception {
        String text = "<AI1>\n\n\t1.  \n\tApologies\n\n\nNone were received.\n\n</AI1>\n";
        SourceDocument document = Reading.of(text);
        assertThat(Reading.lines(document, BlockKind.MARKER)).containsExactly("<AI1>", "</AI1>");
        assertThat(Reading.lines(document)).contains("1.\tApologies");
    }

    @Test
    void page_numbers_are_left_out_and_the_sentence_round_them_is_joined() throws Exception {
        String text =
                """
                The Committee considered a report of the Director on the winter service and the
                Page 3 of 7
                \f
                gritting of footways near schools, and noted it.
                """;
        SourceDocument document = Reading.of(text);
        assertThat(Reading.lines(document))
                .containsExactly(
                        "The Committee considered a report of the Director on the winter service"
                                + " and the gritting of footways near schools, and noted it.");
        assertThat(document.notices()).hasSize(1);
        assertThat(document.notices().get(0).code()).isEqualTo("FURNITURE_DROPPED");
    }

    @Test
    void breaks_and_entities_left_in_a_text_are_read_as_such() throws Exception {
        String text =
                "Minutes of the Council.<br /><br />12. Accounts:- &pound;43.50<br />Approved.<br"
                        + " />";
        assertThat(Reading.lines(Reading.of(text)))
                .containsExactly("Minutes of the Council.", "12. Accounts:- £43.50", "Approved.");
    }

    @Test
    void a_text_wrapped_in_json_is_unwrapped() throws Exception {
        String json =
                "{\"id\": 7, \"text\": \"Minutes of the Council\\n"
                        + "\\n"
                        + "1. Apologies\\n"
                        + "None from Cllr \\u00d3 Dea\"}";
        assertThat(Reading.lines(Reading.of(json)))
                .containsExactly("Minutes of the Council", "1. Apologies", "None from Cllr Ó Dea");
    }
}
