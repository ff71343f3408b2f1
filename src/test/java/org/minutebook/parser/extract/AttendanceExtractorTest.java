package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.MinutesFixture.minutes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class AttendanceExtractorTest {

    @Test
    void anOfficerAtTheEndOfTheMembersListHasNoCouncillorsTitle() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Councillors Mr T Oak (Chair), Mrs S Elm and Mr J Fir (Clerk)")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor, Mr | T Oak",
                        "PRESENT MEMBER Councillor, Mrs | S Elm",
                        "PRESENT OFFICER Mr | J Fir | Clerk");
    }

    @Test
    void aCouncillorOfAParishIsNoGuestForTheWard() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Cllr S Oak - Chairman, Cllr M Elm, Cllr P Fir, Cllr A Box -"
                                                + " Upper Ward, Cllr R Bay - Mere Ward")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Cllr | S Oak",
                        "PRESENT MEMBER Cllr | M Elm",
                        "PRESENT MEMBER Cllr | P Fir",
                        "PRESENT MEMBER Cllr | A Box | Upper Ward",
                        "PRESENT MEMBER Cllr | R Bay | Mere Ward");
    }

    @Test
    void anotherCouncilsTitleBehindADashIsWhole() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr S Oak, Cllr M Elm and Cllr P Fir")
                                .heading(
                                        "In attendance: Cllr V Bay - Borough Councillor, Cllr W Yew - County"
                                                + " Councillor, Cllr D Lime")
                                .people())
                .contains(
                        "PRESENT GUEST Cllr | V Bay | Borough Councillor",
                        "PRESENT GUEST Cllr | W Yew | County Councillor",
                        "PRESENT GUEST Cllr | D Lime");
    }

    @Test
    void alsoAddsToTheListThatItStandsIn() {
        MinutesFixture read =
                minutes()
                        .heading(
                                "Present: Cllr T Oak and Cllr S Elm. Also: County Councillor Mr A Yew")
                        .item(
                                "Apologies",
                                "were received from: Cllr B Box. Also: County Councillor Mr C Bay");
        assertThat(read.people())
                .contains(
                        "PRESENT GUEST County Councillor, Mr | A Yew | County Councillor",
                        "APOLOGIES GUEST County Councillor, Mr | C Bay | County Councillor");
    }

    @Test
    void presentMayBeTheVerbOfASentence() {
        MinutesFixture read =
                minutes().heading("Present were Mr D Oak (Chairman), Mrs L Elm and Mrs N Fir.");
        assertThat(read.people())
                .containsExactly(
                        "PRESENT CHAIR Mr | D Oak",
                        "PRESENT MEMBER Mrs | L Elm",
                        "PRESENT MEMBER Mrs | N Fir");
        assertThat(read.isRecorded()).isTrue();
    }

    @Test
    void headingsMayBePrintedInTwoLanguages() {
        MinutesFixture read =
                minutes()
                        .heading(
                                "Presennol / Present: Cyng/Cllrs.: B. Oak (cadeirydd / chair), A. Elm a/and C. Fir.",
                                "Hefyd yn bresennol / In attendance Mrs M. Yew (clerc / clerk)");
        assertThat(read.people())
                .containsExactly(
                        "PRESENT CHAIR Cllr | B. Oak",
                        "PRESENT MEMBER Cllr | A. Elm",
                        "PRESENT MEMBER Cllr | C. Fir",
                        "PRESENT OFFICER Mrs | M. Yew | clerc / clerk");
    }

    @Test
    void apologiesToldInTheLineOfThosePresentAreApologies() {
        assertThat(
                        minutes()
                                .heading(
                                        "PRESENT: Councillor D. Oak (chairman), who presided, Councillors A. Elm and B. Fir, and the clerk C. Yew. There were apologies from Councillors P. Box and J. Bay. There were 8 members of the public present.")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | D. Oak",
                        "PRESENT MEMBER Councillor | A. Elm",
                        "PRESENT MEMBER Councillor | B. Fir",
                        "PRESENT OFFICER C. Yew | clerk",
                        "APOLOGIES MEMBER Councillor | P. Box",
                        "APOLOGIES MEMBER Councillor | J. Bay");
    }

    @Test
    void aRollCallJoinedWithApologiesListsThosePresent() {
        MinutesFixture read =
                minutes()
                        .committee()
                        .item(
                                "Calling of the Roll and Apologies for Absence",
                                "Mr G Oak, Mr R Elm (v/c), Mrs J Fir",
                                "In Attendance:",
                                "Chief Executive",
                                "Mr R Elm in the Chair",
                                "Apologies for absence were intimated on behalf of Mr B Box and Miss J Bay.");
        assertThat(read.people())
                .containsExactly(
                        "PRESENT MEMBER Mr | G Oak",
                        "PRESENT CHAIR Mr | R Elm",
                        "PRESENT MEMBER Mrs | J Fir",
                        "APOLOGIES MEMBER Mr | B Box",
                        "APOLOGIES MEMBER Miss | J Bay");
        assertThat(read.isRecorded()).isTrue();
    }

    @Test
    void aListWithoutHeadingIsKnownByItsOffices() {
        MinutesFixture read =
                minutes()
                        .heading(
                                "Minutes of the meeting held on 4 May 2017 in the hall",
                                "Cllr. Mr M. Oak (Chairman)",
                                "Cllr. Mrs A. Elm",
                                "Dr. D. Fir (Parish Clerk)",
                                "3 parishioners");
        assertThat(read.people())
                .containsExactly(
                        "PRESENT CHAIR Cllr., Mr | M. Oak",
                        "PRESENT MEMBER Cllr., Mrs | A. Elm",
                        "PRESENT OFFICER Dr. | D. Fir | Parish Clerk");
        assertThat(read.isRecorded()).isTrue();
    }

    @Test
    void namesInTheLetterheadAreNoListOfThosePresent() {
        MinutesFixture read =
                minutes()
                        .heading(
                                "Mrs A Oak (Clerk)",
                                "Mr B Elm (Chairman)",
                                "Mr C Fir",
                                "Minutes of the meeting held on 4 May 2017");
        assertThat(read.people()).isEmpty();
        assertThat(read.isRecorded()).isFalse();
    }

    @Test
    void whoCameWhileTheMeetingWentOnIsAGuest() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr T Oak, Cllr S Elm, Cllr J Fir")
                                .item(
                                        "Police",
                                        "PCSO Dee Yew joined the meeting at 8pm. Cllr Oak rejoined the meeting.")
                                .people())
                .contains("PRESENT GUEST PCSO | Dee Yew | PCSO")
                .hasSize(4);
    }

    @Test
    void aSentenceUnderTheListNamesNobody() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present:",
                                        "Cllr T Oak",
                                        "Cllr S Elm",
                                        "In attendance:",
                                        "Commencement of the Meeting",
                                        "At the commencement of the meeting, the Chairman, Cllr T Oak, having welcomed those present, requested silence.")
                                .people())
                .containsExactly("PRESENT CHAIR Cllr | T Oak", "PRESENT MEMBER Cllr | S Elm");
    }

    @Test
    void departmentsAndPlacesAreNoPeople() {
        assertThat(
                        minutes()
                                .committee()
                                .heading(
                                        "Present: Councillor T Oak, Councillor S Elm",
                                        "For item 6:\tMr K Fir, Trading Standards, Saltshire County Council",
                                        "Members of the public: 4")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Councillor | T Oak",
                        "PRESENT MEMBER Councillor | S Elm",
                        "PRESENT GUEST Mr | K Fir | Trading Standards, Saltshire County Council");
    }

    @Test
    void aChairMarkedBeforeATabIsNotTheNextColumns() {
        assertThat(
                        minutes()
                                .committee()
                                .heading(
                                        "Members Present\tCouncillor D Oak, Chair\tCouncillor P Elm")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | D Oak", "PRESENT MEMBER Councillor | P Elm");
    }

    @Test
    void otherMembersBehindTheChairAloneAreMembers() {
        assertThat(
                        minutes()
                                .committee()
                                .heading(
                                        "Presiding",
                                        "P Oak",
                                        "Other Members Present",
                                        "P J Elm",
                                        "Mrs E A Fir",
                                        "Officers Present",
                                        "J A Yew, (Chief Executive)")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR P Oak",
                        "PRESENT MEMBER P J Elm",
                        "PRESENT MEMBER Mrs | E A Fir",
                        "PRESENT OFFICER J A Yew | Chief Executive");
    }

    @Test
    void aSubstituteInBracketsStandsInForTheNameInFront() {
        assertThat(
                        minutes()
                                .committee()
                                .heading("Present: Councillors A Oak and B Elm")
                                .item(
                                        "Apologies for absence",
                                        "Apologies were received from Councillors V Fir (Cllr N Yew substituting) and W Box.")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Councillor | A Oak",
                        "PRESENT MEMBER Councillor | B Elm",
                        "APOLOGIES MEMBER Councillor | V Fir",
                        "PRESENT SUBSTITUTE Cllr | N Yew for V Fir",
                        "APOLOGIES MEMBER Councillor | W Box");
    }

    @Test
    void aLetterBeforeEachNameMarksThePresentAndTheAbsent() {
        assertThat(
                        minutes()
                                .heading(
                                        "P Councillor Mrs J Oak (Chairman)",
                                        "A Councillor R Elm",
                                        "AB Councillor S Fir")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor, Mrs | J Oak",
                        "APOLOGIES MEMBER Councillor | R Elm",
                        "ABSENT MEMBER Councillor | S Fir");
    }

    @Test
    void oneTitleCountsForTheLoneSurnamesBehind() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr A Oak, Cllr B Elm")
                                .item("Apologies", "Cllr Fir, Box, Yew", "Discussion")
                                .people())
                .contains(
                        "APOLOGIES MEMBER Cllr | Fir",
                        "APOLOGIES MEMBER Cllr | Box",
                        "APOLOGIES MEMBER Cllr | Yew")
                .hasSize(5);
    }

    @Test
    void whoNotesTheApologiesOfOthersSendsNone() {
        assertThat(
                        minutes()
                                .heading("Present: Jo Oak, Al Elm")
                                .item(
                                        "Welcome",
                                        "Jo Oak opened the meeting and noted apologies from Cy Fir.")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Jo Oak",
                        "PRESENT MEMBER Al Elm",
                        "APOLOGIES MEMBER Cy Fir");
    }

    @Test
    void anOfficeGluedToTheNameIsNoPartOfIt() {
        assertThat(
                        minutes()
                                .heading("Present: Mrs R Oak-Chair, Mr F Elm, Miss A Hart-Fir")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Mrs | R Oak",
                        "PRESENT MEMBER Mr | F Elm",
                        "PRESENT MEMBER Miss | A Hart-Fir");
    }

    @Test
    void anotherCouncilsMemberIsAGuestThoughTheCouncilIsNotKnown() {
        assertThat(
                        minutes()
                                .heading(
                                        "Virtually Present: Cllrs Oak, Elm and Fir, County Cllr Yew and the Clerk.")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Cllr | Oak",
                        "PRESENT MEMBER Cllr | Elm",
                        "PRESENT MEMBER Cllr | Fir",
                        "PRESENT GUEST County Cllr | Yew | County Cllr");
    }

    @Test
    void aCouncillorPrintedWithAnotherCouncilIsAGuest() {
        String roll = "Present: Cllr T Oak (Chair), Cllr S Elm, Cllr J Fir, Highland Council";
        assertThat(minutes().heading(roll).people())
                .contains("PRESENT GUEST Cllr | J Fir | Highland Council");
    }
}
