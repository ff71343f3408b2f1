package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.ItemFixture.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

class PlanningAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED: that the application be refused as the lane is too narrow.",
                "RESOLVED that permission be granted.",
                "Resolved: that the application be approved.",
                "The Council supports the application.",
                "Response: The Parish Council has no objection to this.",
                "Comments: No adverse comments.",
                "No concerns were raised.",
                "Outcome – opposed on grounds of noise."
            })
    void whatever_a_parish_council_says_of_an_application_is_an_answer(String words) {
        Resolution r =
                item().parish()
                        .of(ItemKind.PLANNING_APPLICATION)
                        .only("21/00312/FUL – Kiln Cottage: porch.", words);
        assertThat(r.decision()).isEqualTo(Decision.RECOMMENDED);
        assertThat(r.stem()).isEqualTo("21/00312/FUL – Kiln Cottage: porch.");
    }

    @Test
    void a_planning_authority_refuses() {
        assertThat(
                        item().of(ItemKind.PLANNING_APPLICATION)
                                .body("Planning Committee")
                                .only("RESOLVED: that the application be refused.")
                                .decision())
                .isEqualTo(Decision.REFUSED);
    }

    @Test
    void what_a_parish_council_puts_off_or_hands_on_is_no_answer() {
        assertThat(
                        item().parish()
                                .of(ItemKind.PLANNING_APPLICATION)
                                .read(
                                        "21/00312/FUL Kiln Cottage. Resolved: that the application"
                                                + " be deferred to the June meeting.",
                                        "21/00313/FUL The Weir. Resolved: that authority be"
                                                + " delegated to the Clerk to answer."))
                .extracting(Resolution::decision)
                .containsExactly(Decision.DEFERRED, Decision.DELEGATED);
    }

    @Test
    void each_of_several_applications_has_its_own_answer() {
        List<Resolution> all =
                item().parish()
                        .of(ItemKind.PLANNING_APPLICATION)
                        .read(
                                "i. 23/00871/FUL",
                                "Address: Whelp Hall",
                                "Proposal: stables",
                                "Response: No objection.",
                                "ii. 23/00902/HFUL",
                                "Address: 5 Institute Row",
                                "Proposal: dormer window",
                                "Response: Objection.");
        assertThat(all)
                .extracting(Resolution::stem)
                .containsExactly(
                        "23/00871/FUL Address: Whelp Hall Proposal: stables",
                        "23/00902/HFUL Address: 5 Institute Row Proposal: dormer window");
        assertThat(all).extracting(Resolution::text).containsExactly("No objection.", "Objection.");
    }

    @Test
    void an_applicants_name_is_part_of_the_application() {
        assertThat(
                        item().parish()
                                .of(ItemKind.PLANNING_APPLICATION)
                                .only(
                                        "Application 17/02211/F. Mr Hope, Brook House."
                                                + " Conservatory. It was resolved to object.")
                                .stem())
                .isEqualTo("Application 17/02211/F. Mr Hope, Brook House. Conservatory.");
    }

    @Test
    void what_the_authority_decided_is_no_decision_of_this_body() {
        assertThat(
                        item().parish()
                                .of(ItemKind.PLANNING_APPLICATION)
                                .titled("Planning decisions received")
                                .read("23/00611/FUL The Forge – approved."))
                .isEmpty();
    }
}
