package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.MinutesFixture.minutes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms of lists of those present, as clerks of many councils write them. */
@Timeout(120)
class FormsOfAttendanceTest {

    @Test
    void aKeyAndAnOfficeMayShareABracket() {
        assertThat(
                        minutes()
                                .heading("Present:", "K Oak (KO - Chair)", "P Elm (PE)")
                                .heading("B McFir (Clerk - BMc)")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR K Oak",
                        "PRESENT MEMBER P Elm",
                        "PRESENT OFFICER B McFir | Clerk");
    }

    @Test
    void lettersThatAreAKeyMisprintedAreNoOrganisation() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Councillors S Oak (SO) Chair, P Elm (PE), D Fir (DF),), J Yew (JM), C Box (CB)")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | S Oak",
                        "PRESENT MEMBER Councillor | P Elm",
                        "PRESENT MEMBER Councillor | D Fir",
                        "PRESENT MEMBER Councillor | J Yew",
                        "PRESENT MEMBER Councillor | C Box");
    }

    @Test
    void theClerkBehindAListOfCouncillorsHasNotTheirTitle() {
        assertThat(
                        minutes()
                                .heading("Present:", "Councillors S Oak, P Elm,", "D Fir, J Yew")
                                .heading("Kerry Box The temporary clerk was in attendance.")
                                .people())
                .contains("PRESENT OFFICER Kerry Box | temporary clerk");
    }

    @Test
    void anOfficeWithoutCommaEndsTheNameInFront() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Graham Oak Chairman, Cath Elm Secretary, Hazel Fir Treasurer, Alex Yew")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Graham Oak",
                        "PRESENT MEMBER Cath Elm | Secretary",
                        "PRESENT MEMBER Hazel Fir | Treasurer",
                        "PRESENT MEMBER Alex Yew");
    }

    @Test
    void theMayorsNameMayStandInBrackets() {
        assertThat(
                        minutes()
                                .committee()
                                .heading("In the Chair: Mayor (Councillor J Oak)")
                                .heading("Members Present: Councillors A Elm and B Fir")
                                .people())
                .contains("PRESENT CHAIR Councillor | J Oak");
    }

    @Test
    void aPostMayHoldAnd() {
        assertThat(
                        minutes()
                                .committee()
                                .heading("Members Present: Councillors A Elm and B Fir")
                                .heading("Officers Present: Chief Executive - J Dale")
                                .heading("Director of Economy and Planning – M Marr")
                                .heading("Borough Lawyer and Head of Legal Services – P Case")
                                .people())
                .contains(
                        "PRESENT OFFICER M Marr | Director of Economy and Planning",
                        "PRESENT OFFICER P Case | Borough Lawyer and Head of Legal Services");
    }

    @Test
    void employeesAndOtherAttendeesAreListsOfTheirOwn() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr C Oak, Cllr P Elm")
                                .heading("Council Employees Present: RFO Clive Fir, Clerk Lynn Yew")
                                .heading("Other Attendees: Alan Box, Lynn Dale (Ashby Herald)")
                                .people())
                .contains(
                        "PRESENT OFFICER Clive Fir | RFO",
                        "PRESENT OFFICER Lynn Yew | Clerk",
                        "PRESENT GUEST Alan Box",
                        "PRESENT GUEST Lynn Dale | Ashby Herald");
    }

    @Test
    void thoseInAttendanceAreTheMembersWhereThereIsNoOtherList() {
        MinutesFixture read =
                minutes()
                        .heading("Apologies ; John Oak , Ian Elm")
                        .heading(
                                "In Attendance ; Ann Fir (Returning Officer) , Scott Yew , Matt Box , Ros Dale , Elly Marr");
        assertThat(read.isRecorded()).isTrue();
        assertThat(read.people())
                .contains(
                        "PRESENT MEMBER Scott Yew",
                        "PRESENT MEMBER Elly Marr",
                        "PRESENT GUEST Ann Fir | Returning Officer");
    }

    @Test
    void aBracketSaysWhoseListItIs() {
        assertThat(
                        minutes()
                                .committee()
                                .heading("In the Chair: Councillor R Oak")
                                .heading("In attendance: (Councillors)")
                                .heading("Councillor T Elm", "Councillor P Fir", "(Officials)")
                                .heading("Mr L Dale, Chief Executive")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | R Oak",
                        "PRESENT MEMBER Councillor | T Elm",
                        "PRESENT MEMBER Councillor | P Fir",
                        "PRESENT OFFICER Mr | L Dale | Chief Executive");
    }

    @Test
    void whoGivesAnothersApologiesIsThere() {
        assertThat(
                        minutes()
                                .heading("Present: Cllrs A Oak and B Elm")
                                .item(
                                        "Police",
                                        "PC Matt Fir gave apologies from Sergeant Vic Yew who was unable to attend.")
                                .people())
                .contains("APOLOGIES GUEST Sergeant | Vic Yew | Sergeant")
                .noneMatch(p -> p.contains("Fir"));
    }

    @Test
    void aCoupleBehindACommaIsTwo() {
        assertThat(
                        minutes()
                                .heading("Present: Cllrs Oak and Elm")
                                .heading("Members of the public – Mr Al Fir, Mr & Mrs Ed Yew")
                                .people())
                .contains(
                        "PRESENT GUEST Mr | Al Fir",
                        "PRESENT GUEST Mr | Ed Yew",
                        "PRESENT GUEST Mrs | Ed Yew");
    }

    @Test
    void initialsBehindATitleStandForTheName() {
        assertThat(
                        minutes()
                                .heading("Present: Cllrs Glen Oak (GO), Pete Elm (PE), Al Fir (AF)")
                                .item(
                                        "Declarations of interest",
                                        "Cllrs GO and PE declared an interest in the allotments.")
                                .declared())
                .containsExactly(
                        "Glen Oak | UNSPECIFIED | the allotments | null | null",
                        "Pete Elm | UNSPECIFIED | the allotments | null | null");
    }

    @Test
    void whoCameForSomebodyIsToldBehindTheirApology() {
        assertThat(
                        minutes()
                                .heading("Present: Councillors S Oak (Chair), P Elm and D Fir")
                                .item(
                                        "Apologies",
                                        "An apology was received from Councillor J Yew, for whom Councillor C Box attended as alternate.")
                                .people())
                .contains("APOLOGIES MEMBER Councillor | J Yew")
                .anyMatch(p -> p.startsWith("PRESENT SUBSTITUTE Councillor | C Box"));
    }

    @Test
    void anApologyUnderThoseAlsoPresentIsNoGuest() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Councillors S Oak (Chair), P Elm and D Fir",
                                        "Also present",
                                        "Mr O Trent – Ferry Company",
                                        "An apology for absence was received from Councillor J Yew.")
                                .people())
                .contains("APOLOGIES MEMBER Councillor | J Yew");
    }

    @Test
    void whyOneDidNotComeHidesNotTheNext() {
        assertThat(
                        minutes()
                                .heading("Present: Cllr S Oak (Chair), Cllr P Elm, Cllr D Fir")
                                .item(
                                        "Apologies",
                                        "Apologies were received from Cllr J Yew who was on holiday and Cllr C Box who was ill.")
                                .people())
                .contains("APOLOGIES MEMBER Cllr | J Yew", "APOLOGIES MEMBER Cllr | C Box");
    }

    @Test
    void aBracketMayBeBrokenBetweenLines() {
        assertThat(
                        minutes()
                                .heading("Present: Councillors S Oak (Chair), P Elm and D Fir")
                                .heading(
                                        "Officers Present: Olu Box (Chief",
                                        "Finance Officer), Ross Yew (Clerk)")
                                .people())
                .contains("PRESENT OFFICER Olu Box | Chief Finance Officer");
    }

    @Test
    void theChairNamedAgainBelowTheListIsNobodyNew() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Councillors P. OAK, A. ELM and J. FIR.",
                                        "Councillor OAK, Convener, in the Chair.")
                                .people())
                .hasSize(3)
                .contains("PRESENT CHAIR Councillor | P. Oak");
    }

    @Test
    void noBlankNeedStandBehindAnInitial() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: In the Chair A.Oak, L.Elm,T.Fir and J.P.O’Yew (clerk).")
                                .item("Apologies", "B.Box, C.Ash")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR A. Oak",
                        "PRESENT MEMBER L. Elm",
                        "PRESENT MEMBER T. Fir",
                        "PRESENT OFFICER J.P. O’Yew | clerk",
                        "APOLOGIES MEMBER B. Box",
                        "APOLOGIES MEMBER C. Ash");
    }

    @Test
    void namesThatBeginWithInitialsPartEachOther() {
        assertThat(
                        minutes()
                                .heading("PRESENT  C.Oak(Clerk), H. Elm  S. Fir , P. Yew  J. Box")
                                .people())
                .containsExactly(
                        "PRESENT OFFICER C. Oak | Clerk",
                        "PRESENT MEMBER H. Elm",
                        "PRESENT MEMBER S. Fir",
                        "PRESENT MEMBER P. Yew",
                        "PRESENT MEMBER J. Box");
    }

    @Test
    void titlesAndInitialsPartNamesWithoutAnyComma() {
        assertThat(
                        minutes()
                                .heading(
                                        "Attendance: Chairman S Oak Vice Chairman Mrs J Elm Councillors Mrs D Fir Mrs J Yew M Box P Ash-Lee")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR S Oak",
                        "PRESENT VICE_CHAIR Mrs | J Elm",
                        "PRESENT MEMBER Councillor, Mrs | D Fir",
                        "PRESENT MEMBER Councillor, Mrs | J Yew",
                        "PRESENT MEMBER Councillor | M Box",
                        "PRESENT MEMBER Councillor | P Ash-Lee");
    }

    @Test
    void aVisitorIsNoPartOfTheClerksPost() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Cllr J Oak; Cllr M Elm; WDC Cllr A Fir Parish Clerk: Mrs Jo Yew")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Cllr | J Oak",
                        "PRESENT MEMBER Cllr | M Elm",
                        "PRESENT GUEST Cllr | A Fir | WDC",
                        "PRESENT OFFICER Mrs | Jo Yew | Parish Clerk");
    }

    @Test
    void othersAreInAttendance() {
        assertThat(
                        minutes()
                                .heading(
                                        "Members: Cllrs Jo Oak (Chair), Kit Elm and Sam Fir",
                                        "Others: Lee Yew, Clerk to the Council, Mr Bob Box, Translator.")
                                .people())
                .contains(
                        "PRESENT OFFICER Lee Yew | Clerk to the Council",
                        "PRESENT GUEST Mr | Bob Box | Translator");
    }

    @Test
    void anEntryMayBeBrokenBetweenLines() {
        assertThat(
                        minutes()
                                .heading(
                                        "Attendees: Councillor Jo Oak, Councillor Ann Elm, Andrew Fir",
                                        "(Chair), David Yew, Phil Box, Judy",
                                        "Ash, Gill Beech")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Councillor | Jo Oak",
                        "PRESENT MEMBER Councillor | Ann Elm",
                        "PRESENT CHAIR Andrew Fir",
                        "PRESENT MEMBER David Yew",
                        "PRESENT MEMBER Phil Box",
                        "PRESENT MEMBER Judy Ash",
                        "PRESENT MEMBER Gill Beech");
    }

    @Test
    void aClauseBehindTheListDoesNotUndoIt() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Karen Oak, Phil Elm, Mike Fir, Although attending the Vice-Chair was unable to chair the meeting, Cllr Fir offered to chair.")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Karen Oak",
                        "PRESENT MEMBER Phil Elm",
                        "PRESENT MEMBER Mike Fir");
    }

    @Test
    void inTheChairIsNoPartOfAPost() {
        assertThat(
                        minutes()
                                .committee()
                                .heading(
                                        "Present: Councillors Oak (Leader, in the Chair), Elm and Fir")
                                .heading("Also Borough Cllr Yew")
                                .people())
                .contains("PRESENT CHAIR Councillor | Oak | Leader");
    }

    @Test
    void whoLeftIsNoPost() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Councillors Oak, Elm and Fir (Councillor Oak left the meeting after point 6)",
                                        "Apologies: Cllr Yew (Council (TDC) meeting)")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Councillor | Oak",
                        "PRESENT MEMBER Councillor | Elm",
                        "PRESENT MEMBER Councillor | Fir",
                        "APOLOGIES MEMBER Cllr | Yew");
    }

    @Test
    void keysMayHoldMoreOfTheSurnameAndSurnamesMayShout() {
        assertThat(
                        minutes()
                                .heading(
                                        "Present: Jo Oak (JO), Mark Milner (MMIL), Marc MOORE (MMO), Chair Pam Elm, Treasurer Bob Fir, IT Secretary Rob Yew")
                                .people())
                .containsExactly(
                        "PRESENT MEMBER Jo Oak",
                        "PRESENT MEMBER Mark Milner",
                        "PRESENT MEMBER Marc Moore",
                        "PRESENT CHAIR Pam Elm",
                        "PRESENT MEMBER Bob Fir | Treasurer",
                        "PRESENT MEMBER Rob Yew | IT Secretary");
    }

    @Test
    void membersAndOfficersMayBeListedUnderOneHeading() {
        assertThat(
                        minutes()
                                .heading(
                                        "Members and Officers present: Mr M Oak (Chairman), Mrs A Elm, Mr E Fir, Mrs A Yew (Clerk).")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Mr | M Oak",
                        "PRESENT MEMBER Mrs | A Elm",
                        "PRESENT MEMBER Mr | E Fir",
                        "PRESENT OFFICER Mrs | A Yew | Clerk");
    }

    @Test
    void whoPresidedIsNobodyNewAndTheClerkMayHaveAnArticle() {
        assertThat(
                        minutes()
                                .heading(
                                        "Members Present Councillors: A Oak B Elm C Fir",
                                        "Chairman Councillor A Oak presided over the meeting",
                                        "Also present the Clerk David Yew.")
                                .people())
                .containsExactly(
                        "PRESENT CHAIR Councillor | A Oak",
                        "PRESENT MEMBER Councillor | B Elm",
                        "PRESENT MEMBER Councillor | C Fir",
                        "PRESENT OFFICER David Yew | Clerk");
    }
}
