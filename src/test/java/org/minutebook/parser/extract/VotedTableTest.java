package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

/** Decisions in forms that need a page's own table, list or heading. */
class VotedTableTest {

    private static AgendaItem item(String words) throws Exception {
        String page =
                "<h1>Greatmoor Borough Council</h1><h2>Joint Ferry Committee</h2><p>Minutes of the"
                        + " Joint Committee held at the Guildhall on 3 June 2019</p><p>Present:"
                        + " Councillors Orme and Pike</p><p><b>1. Apologies</b></p><p>None</p><p><b>2."
                        + " Ferry</b></p>"
                        + words
                        + "<p><b>3. Urgent business</b></p><p>None</p>";
        return new MinutesParser()
                .parse(page.getBytes(StandardCharsets.UTF_8), GivenFields.NONE)
                .meeting()
                .agendaItems()
                .get(1);
    }

    @Test
    void each_row_of_a_table_of_votes_is_a_decision() throws Exception {
        List<Resolution> all =
                item("<p>Members voted as follows:</p><table><tr><th>Proposal</th><th>For</th>"
                                + "<th>Against</th><th>Abstain</th></tr><tr><td>1. That"
                                + " fares be raised</td><td>4</td><td>2</td><td>1</td></tr>"
                                + "<tr><td>2. That dogs go free</td><td>1</td><td>6</td>"
                                + "<td>0</td></tr></table>")
                        .resolutions();
        assertThat(all).extracting(Resolution::label).containsExactly("1", "2");
        assertThat(all)
                .extracting(Resolution::text)
                .containsExactly("That fares be raised", "That dogs go free");
        assertThat(all).extracting(Resolution::carried).containsExactly(true, false);
        Vote vote = Objects.requireNonNull(all.get(0).vote());
        assertThat(vote.inFavour()).isEqualTo(4);
        assertThat(vote.against()).isEqualTo(2);
        assertThat(vote.abstentions()).isEqualTo(1);
    }

    @Test
    void a_table_of_other_numbers_is_none() throws Exception {
        assertThat(
                        item("<table><tr><th>Landing</th><th>2018</th><th>2019</th></tr>"
                                        + "<tr><td>North pier</td><td>4</td><td>2</td></tr>"
                                        + "</table>")
                                .resolutions())
                .isEmpty();
    }

    @Test
    void a_vote_in_brackets_may_stand_between_the_formula_and_its_list() throws Exception {
        List<Resolution> all =
                item("<p>AGREED – (by 2 votes to 0, with one abstention)</p><p>1. that the"
                                + " lease be extended; and</p><p>2. that the deed be"
                                + " signed.</p>")
                        .resolutions();
        assertThat(all)
                .extracting(Resolution::text)
                .containsExactly("that the lease be extended", "that the deed be signed.");
        assertThat(Objects.requireNonNull(all.get(1).vote()).inFavour()).isEqualTo(2);
    }

    @Test
    void points_of_a_list_are_tasks_of_their_own() throws Exception {
        assertThat(
                        item("<ul><li>The pier is rotten.</li><li>The Engineer undertook to"
                                        + " look into it.</li></ul>")
                                .actions())
                .extracting(a -> a.task())
                .containsExactly("The Engineer undertook to look into it.");
    }

    @Test
    void the_line_that_holds_more_of_a_bodys_name_is_its_fullest_form() throws Exception {
        String page =
                "Wolds and Marsh Joint Ferry Committee\n\nMinutes of the Joint Committee held on 3"
                        + " June 2019 at the Guildhall\n\nPresent: Councillors Orme and"
                        + " Pike\n\n1. Apologies\nNone\n\n2. Ferry\nNoted.\n";
        assertThat(
                        new MinutesParser()
                                .parse(page.getBytes(StandardCharsets.UTF_8), GivenFields.NONE)
                                .meeting()
                                .body())
                .isEqualTo("Wolds and Marsh Joint Ferry Committee");
    }
}
