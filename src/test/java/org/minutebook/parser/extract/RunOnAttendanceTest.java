package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.MinutesFixture.minutes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Offices, keys and titles that stand behind or in front of names without any separator. */
@Timeout(120)
class RunOnAttendanceTest {

    @Test
    void theOfficeBehindAKeyOfInitialsIsTheNamesOwn() {
        assertThat(
                        minutes()
                                .heading(
                                        "Attendance: Cllr Jo Oak JO Chair Cllr Sam Elm SE Vice Chair Cllr Ray Fir RF Nell Yew NY Parish Clerk (Minutes)")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Cllr | Jo Oak",
                        "PRESENT VICE_CHAIR Cllr | Sam Elm",
                        "PRESENT MEMBER Cllr | Ray Fir",
                        "PRESENT OFFICER Nell Yew | Parish Clerk");
    }

    @Test
    void anOfficeBetweenANameAndACommaIsTheNamesOwn() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Mr A Oak Chairman, Mr B Elm Vice Chairman, Mrs C Fir, Mr D Yew District Councillor, Mr E Box County Councillor and 3 members of the public")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Mr | A Oak",
                        "PRESENT VICE_CHAIR Mr | B Elm",
                        "PRESENT MEMBER Mrs | C Fir",
                        "PRESENT GUEST Mr | D Yew | District Councillor",
                        "PRESENT GUEST Mr | E Box | County Councillor");
    }

    @Test
    void officesInFrontAreNoPartOfTheName() {
        MinutesFixture read =
                minutes()
                        .committee()
                        .heading(
                                "President Rob Oak, Vice-President Jan Elm, Secretary Bud Fir, Chuck Yew, and Joe Box were present.");
        assertThat(read.people())
                .containsExactly(
                        "PRESENT CHAIR Rob Oak",
                        "PRESENT VICE_CHAIR Jan Elm",
                        "PRESENT MEMBER Bud Fir | Secretary",
                        "PRESENT MEMBER Chuck Yew",
                        "PRESENT MEMBER Joe Box");
        assertThat(read.isRecorded()).isTrue();
    }

    @Test
    void thoseInAttendanceAreTheMembersWhereNobodyElseIsListed() {
        assertThat(
                        minutes()
                                .heading(
                                        "In attendance: Cllr A Oak (Chair) Cllr B Elm Cllr C Fir (Vacancy – 1) Nell Yew (Clerk)",
                                        "Also in attendance: Mr D Box, Tree Warden")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Cllr | A Oak",
                        "PRESENT MEMBER Cllr | B Elm",
                        "PRESENT MEMBER Cllr | C Fir",
                        "PRESENT OFFICER Nell Yew | Clerk",
                        "PRESENT GUEST Mr | D Box | Tree Warden");
    }

    @Test
    void aTitleOfOneDoesNotReachTheNextLine() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Cllr A Oak, Cllr B Elm and Cllr C Fir",
                                        "In Attendance: County Councillor - Vic Yew",
                                        "Pat Box - Chairman of the Bonfire Committee")
                                .people())
                .contains(
                        "PRESENT GUEST County Councillor | Vic Yew | County Councillor",
                        "PRESENT GUEST Pat Box | Chairman of the Bonfire Committee");
    }

    @Test
    void aTableOfTheMembershipIsNoAttendance() {
        assertThat(
                        minutes()
                                .heading(
                                        "Committee Membership",
                                        "Member\tRole\tSubstitute",
                                        "Councillor Una Oak\tChair\tCouncillor Vera Elm",
                                        "Present:",
                                        "Councillor Una Oak (Chair)",
                                        "Councillor Will Fir")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | Una Oak",
                        "PRESENT MEMBER Councillor | Will Fir");
    }

    @Test
    void theViceChairmanIsElectedByInitials() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Una Oak (UO) - Chair, Will Fir (WF) and Zoe Yew (ZY)")
                                .item(
                                        "Election of Vice Chairman and declaration of office",
                                        "A proposal was made by UO that WF should be elected as Vice Chairman.")
                                .people())
                .contains("PRESENT VICE_CHAIR Will Fir");
    }

    @Test
    void ofTwoProposedNobodyKnowsWhoWasElected() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr A Oak, Cllr B Elm and Cllr C Fir")
                                .item(
                                        "Election of Chairman",
                                        "Cllr A Oak was proposed by Cllr C Fir.",
                                        "Cllr B Elm was proposed by Cllr A Oak.")
                                .people())
                .noneMatch(person -> person.contains(" CHAIR "));
    }

    @Test
    void thoseTogetherWithTheMembersAreNotTheLastOnesPost() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present – Councillors T Oak [Chair], S Elm and J Fir, together with the Clerk, Nell Yew.")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | T Oak",
                        "PRESENT MEMBER Councillor | S Elm",
                        "PRESENT MEMBER Councillor | J Fir",
                        "PRESENT OFFICER Nell Yew | Clerk");
        assertThat(
                        minutes()
                                .heading(
                                        "Present: T Oak (Chair), S Elm, J Fir, as well as the Locum Parish Clerk Mrs N Yew.")
                                .people())
                .contains(
                        "PRESENT MEMBER J Fir", "PRESENT OFFICER Mrs | N Yew | Locum Parish Clerk");
    }

    @Test
    void aClergymansTitleEndsTheNameInFront() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr T Oak, Cllr S Elm and Cllr J Fir")
                                .heading(
                                        "Apologies: Cllr A Box Cllr L Bay Rev Fr N Yew, Mayor’s Chaplain")
                                .people())
                .contains(
                        "APOLOGIES MEMBER Cllr | A Box",
                        "APOLOGIES MEMBER Cllr | L Bay",
                        "APOLOGIES GUEST Rev, Fr | N Yew | Mayor’s Chaplain");
    }

    @Test
    void aPostGluedToANameByAHyphenIsNoPartOfIt() {
        assertThat(
                        minutes()
                                .heading("Present: Tom Oak, Sue Elm and Jo Fir-Bay")
                                .heading("In attendance: Nell Yew-Clerk.")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Tom Oak",
                        "PRESENT MEMBER Sue Elm",
                        "PRESENT MEMBER Jo Fir-Bay",
                        "PRESENT OFFICER Nell Yew | Clerk");
    }

    @Test
    void alsoPresentInsideALineNeedsNoColonAndThePostNoComma() {
        for (String also :
                new String[] {
                    "Also Present Dan Yew the Parish Clerk and 7 members of the public.",
                    "Also in attendance Dan Yew, Parish Clerk.",
                    "In attendance: Dan Yew the Parish Clerk."
                }) {
            assertThat(minutes().heading("PRESENT: Cllrs: Oak, Elm and Fir. " + also).people())
                    .containsExactly(
                            "PRESENT MEMBER Cllr | Oak",
                            "PRESENT MEMBER Cllr | Elm",
                            "PRESENT MEMBER Cllr | Fir",
                            "PRESENT OFFICER Dan Yew | Parish Clerk");
        }
        assertThat(
                        minutes()
                                .heading("PRESENT: Cllrs Oak, Elm, Fir and Dan Yew the Clerk.")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Cllr | Oak",
                        "PRESENT MEMBER Cllr | Elm",
                        "PRESENT MEMBER Cllr | Fir",
                        "PRESENT OFFICER Dan Yew | Clerk");
    }
}
