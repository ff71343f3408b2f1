package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.ItemFixture.item;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.record.Attendee;
import org.minutebook.record.Decision;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Meeting;
import org.minutebook.record.Resolution;

/** Forms of principal authorities, read from invented items and minutes. */
class FormsOfAuthoritiesTest {

    private static Meeting meeting(String present, String... item) throws Exception {
        String minutes =
                """
                Greatmoor Borough Council
                Minutes of a meeting of the Roads Committee held in the Guildhall on 3 June 2019
                """
                        + present
                        + """


                        1. Apologies
                        None.

                        2. Lanterns
                        """
                        + String.join("\n", item)
                        + """


                        3. Urgent business
                        None.
                        """;
        return new MinutesParser()
                .parse(minutes.getBytes(StandardCharsets.UTF_8), GivenFields.NONE)
                .meeting();
    }

    @Test
    void what_is_recommended_to_another_body_need_not_stand_in_capitals() {
        assertThat(
                        item().read(
                                        "Recommended to Council:",
                                        "1. That the scheme be adopted; and",
                                        "2. That the Treasurer be authorised to amend it."))
                .extracting(Resolution::decision)
                .containsExactly(Decision.RECOMMENDED, Decision.RECOMMENDED);
    }

    @Test
    void a_casting_vote_for_the_motion_loses_the_amendment() {
        List<Resolution> all =
                item().read(
                                "Motion by Councillor Orme, seconded by Councillor Pike",
                                "That the order be made.",
                                "Amendment by Councillor Quill, seconded by Councillor Rudd",
                                "That the order be put off for a year.",
                                "On a division, there voted:-",
                                "For the motion: Councillors Orme and Pike (2)",
                                "For the amendment: Councillors Quill and Rudd (2)",
                                "The Convener used his casting vote in favour of the motion, which"
                                        + " was carried.");
        assertThat(all).extracting(Resolution::carried).containsExactly(true, false);
        assertThat(all).extracting(Resolution::mover).containsExactly("Orme", "Quill");
    }

    @Test
    void what_is_remitted_to_somebody_to_report_on_is_theirs_to_do() throws Exception {
        List<FollowUpAction> actions =
                meeting(
                                "Present: Councillors Orme and Pike",
                                "RESOLVED: That it be remitted to the Head of Lighting to report on"
                                        + " costs.")
                        .agendaItems()
                        .get(1)
                        .actions();
        assertThat(actions).extracting(FollowUpAction::owner).containsExactly("Head of Lighting");
    }

    @Test
    void a_question_put_to_somebody_is_no_task() throws Exception {
        assertThat(
                        meeting(
                                        "Present: Councillors Orme and Pike",
                                        "Councillor Orme asked the Leader when the survey would be"
                                                + " published.")
                                .agendaItems()
                                .get(1)
                                .actions())
                .isEmpty();
    }

    @Test
    void a_holder_of_a_civic_office_and_a_surname_that_is_a_word_are_people() throws Exception {
        assertThat(
                        meeting(
                                        "Present: The Mayor (Councillor Ivan Orme) in the Chair; The"
                                                + " Sheriff (Councillor Joan Pike); Councillors"
                                                + " Quill and Rudd\n"
                                                + "Non-Committee Members in attendance: Councillor"
                                                + " Sayer\n"
                                                + "Officers: T Ward, Head of Lighting; P Tew,"
                                                + " Clerk",
                                        "Noted.")
                                .attendance())
                .extracting(Attendee::name)
                .containsExactly(
                        "Ivan Orme", "Joan Pike", "Quill", "Rudd", "Sayer", "T Ward", "P Tew");
    }
}
