package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.record.FollowUpAction;

/** Actions that a line or a word behind the words marks, read from whole invented minutes. */
class MarkedActionsTest {

    /** The actions of an item with these lines: "owner | task". */
    private static List<String> actions(String... lines) throws Exception {
        String minutes =
                """
                Nether Ashby Parish Council
                Minutes of the meeting held on 3 June 2019 in the Village Hall at 7pm
                Present: Cllrs J Oak (Chair), K Elm, L Fir

                1. Apologies
                None.

                2. Hedges
                """
                        + String.join("\n", lines)
                        + """


                        3. Planning
                        Nothing to report.

                        4. Date of next meeting
                        1 July 2019
                        """;
        return new MinutesParser()
                        .parse(minutes.getBytes(StandardCharsets.UTF_8), GivenFields.NONE)
                        .meeting()
                        .agendaItems()
                        .stream()
                        .flatMap(i -> i.actions().stream())
                        .map(MarkedActionsTest::shown)
                        .toList();
    }

    private static String shown(FollowUpAction a) {
        return a.owner() + " | " + a.task();
    }

    @Test
    void a_name_beside_what_was_put_off_binds_nobody() throws Exception {
        assertThat(
                        actions(
                                "The gate was discussed. It was resolved to defer the matter.      "
                                        + "              Clerk",
                                "The fence is rotten.                                            "
                                        + "  Clerk"))
                .containsExactly("Clerk | The fence is rotten.");
    }

    @Test
    void noColonNeedStandBehindTheWordAction() throws Exception {
        assertThat(actions("The hedge is high. Action KE to write to the owner"))
                .containsExactly("KE | KE to write to the owner");
    }

    @Test
    void whatWasAgreedIsTheTaskAndNotTheAnswer() throws Exception {
        assertThat(
                        actions(
                                "The Clerk suggested the third week of July for the survey of the hedges. This was agreed.",
                                "Action JO"))
                .containsExactly(
                        "JO | The Clerk suggested the third week of July for the survey of the hedges.");
    }

    @Test
    void anOwnerAloneAtAParagraphsEndStoodInAMargin() throws Exception {
        assertThat(actions("The stile at the pond is broken and the owner does not answer. Clerk"))
                .containsExactly(
                        "Clerk | The stile at the pond is broken and the owner does not answer.");
    }
}
