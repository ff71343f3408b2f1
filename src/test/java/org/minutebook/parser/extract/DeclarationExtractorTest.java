package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.MinutesFixture.minutes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DeclarationExtractorTest {
    private static final String TITLE = "Declarations of Interest";

    private static MinutesFixture under(String... lines) {
        return minutes()
                .heading(
                        "Present: Cllr Tom Oak (TO) (Chair), Cllr Sue Elm (SE), Cllr Jo Elm, Mrs V Fir (Deputy Clerk)")
                .item(TITLE, lines);
    }

    @Test
    void linesUnderANameAreItsDeclarations() {
        assertThat(
                        under(
                                        "Cllr Oak",
                                        "Personal interest in item 7 (Fairground) as a user of the ground",
                                        "Personal interest in item 9 because his son works there",
                                        "Cllr Sue Elm",
                                        "Non-pecuniary interest - knows the family")
                                .declared())
                .containsExactly(
                        "Oak | PERSONAL | a user of the ground | 7 | null",
                        "Oak | PERSONAL | his son works there | 9 | null",
                        "Sue Elm | NON_PECUNIARY | knows the family | null | null");
    }

    @Test
    void aFlattenedTableIsReadCellByCell() {
        assertThat(
                        under(
                                        "Councillor Tom Oak\t55",
                                        "Personal and prejudicial – owner of a boathouse",
                                        "Councillors Sue Elm and Jo Elm",
                                        "58\tPersonal – governors of the school")
                                .declared())
                .containsExactly(
                        "Tom Oak | PREJUDICIAL | owner of a boathouse | 55 | null",
                        "Sue Elm | PERSONAL | governors of the school | 58 | null",
                        "Jo Elm | PERSONAL | governors of the school | 58 | null");
    }

    @Test
    void initialsPostsAndForenamesStandForNames() {
        assertThat(
                        under(
                                        "TO DPI item 9 (his land).",
                                        "Cllrs Sue and Jo Elm declared an interest in item 8.",
                                        "The Deputy Clerk declared an interest in item 10.")
                                .declared())
                .containsExactly(
                        "Tom Oak | PECUNIARY | his land | 9 | null",
                        "Sue Elm | UNSPECIFIED | null | 8 | null",
                        "Jo Elm | UNSPECIFIED | null | 8 | null",
                        "V Fir | UNSPECIFIED | null | 10 | null");
    }

    @Test
    void whatWasDoneIsNoPartOfTheInterest() {
        assertThat(under("Cllr Oak – item 7, mowing contract (DPI) - left the room.").declared())
                .containsExactly("Oak | PECUNIARY | mowing contract | 7 | LEFT_MEETING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None",
                "Nil.",
                "There were none.",
                "There was none",
                "None declared.",
                "None received",
                "None had been received.",
                "None were disclosed.",
                "There were no declarations.",
                "There were no declarations of personal interest.",
                "No declarations were intimated.",
                "There were no declarations at this point in the meeting.",
                "No interests were disclosed.",
                "There were no disclosures.",
                "No declarations of pecuniary or significant other interest were made.",
                "No personal and/or prejudicial interest was declared.",
                "RESOLVED: To note that there were no declarations of interest.",
                "Dim",
                "Nothing to declare",
                "No personal declaration was received.",
                "No Member declared an interest.",
                "Members had no interests to declare.",
                "There were no interests declared by those present.",
                "Councillors had nothing to declare.",
                "There being none, the meeting went on.",
                "Dim i'w ddatgan / None declared",
                "Nobody declared an interest.",
                "No declarations of interest were recorded."
            })
    void noneIsSaidInManyWays(String words) {
        assertThat(under(words).declarationsRecorded()).isEqualTo("NONE_DECLARED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members were invited to declare any interests.",
                "Councillors are reminded that they must declare any interest that they have.",
                "To receive declarations of interest in items on the agenda."
            })
    void anInvitationRecordsNothing(String words) {
        assertThat(under(words).declarationsRecorded()).isEqualTo("NOT_RECORDED");
    }

    @Test
    void theInterestMayStandInFrontOfTheName() {
        assertThat(
                        under(
                                        "As a friend of the applicant, Cllr Oak declared a personal interest in item 7.")
                                .declared())
                .containsExactly("Oak | PERSONAL | a friend of the applicant | 7 | null");
    }

    @Test
    void theInterestMayStandInABracketBehindTheItem() {
        assertThat(
                        under(
                                        "Cllr Oak disclosed a disclosable pecuniary interest in minute 35 (employee of a ferry company) and withdrew.")
                                .declared())
                .containsExactly(
                        "Oak | PECUNIARY | employee of a ferry company | 35 | LEFT_MEETING");
    }

    @Test
    void oneVerbMayCountForTwoInterests() {
        assertThat(
                        under(
                                        "There were declarations of interest made by Cllr Tom Oak in relation to the hall and Cllr Sue Elm in any matter of the church.")
                                .declared())
                .hasSize(2);
    }

    @Test
    void anItemAloneInFrontIsWhatTheyConcern() {
        assertThat(
                        under(
                                        "• Agenda Item 12. Cllr T Oak declared a personal but not prejudicial interest as a trustee, i.e. of the hall.")
                                .declared())
                .containsExactly("T Oak | PERSONAL | a trustee, i.e. of the hall | 12 | null");
    }

    @Test
    void theKindIsNoPartOfANameOrAnInterest() {
        assertThat(
                        minutes()
                                .item(
                                        "Declarations of interest",
                                        "Cllr J Oak - Personal interest in item 14 (Paths) as a user of the park",
                                        "Cllr Elm Personal Interest in item 4 (Report) as Secretary of the Watch")
                                .declared())
                .containsExactly(
                        "J Oak | PERSONAL | a user of the park | 14 | null",
                        "Elm | PERSONAL | Secretary of the Watch | 4 | null");
    }

    @Test
    void whatSomebodyRecordsUnderTheHeadingIsDeclared() {
        assertThat(under("Cllr Oak recorded that she is a member of the Trust.").declared())
                .containsExactly("Oak | UNSPECIFIED | a member of the Trust | null | null");
    }

    @Test
    void anOfficeInFrontDeclaresToo() {
        assertThat(
                        under(
                                        "The Chairman and Councillor Elm declared a non-DPI interest against agenda item 9.7.")
                                .declared())
                .containsExactly(
                        "Tom Oak | NON_PECUNIARY | null | 9.7 | null",
                        "Elm | NON_PECUNIARY | null | 9.7 | null");
    }

    @Test
    void whatAKnownMemberHasIsDeclaredUnderTheHeading() {
        assertThat(
                        minutes()
                                .heading("Present: Mark Oak (MO), Jo Elm (JE), Kit Fir (KF)")
                                .item(
                                        "Declarations of interest",
                                        "Mark Oak has a relative buried in the burial ground.")
                                .declared())
                .containsExactly(
                        "Mark Oak | UNSPECIFIED | has a relative buried in the burial ground | null | null");
    }

    @Test
    void severalMayDeclareInOneSentence() {
        assertThat(
                        minutes()
                                .heading("Present: Cllrs Oak, Elm, Ann Fir and Mark Yew")
                                .item(
                                        "Declarations of interest",
                                        "Cllr Oak declared a personal interest in item 4 as a member of the club and Cllr Elm declared a prejudicial interest in item 5 as his brother was the applicant, and left the room.",
                                        "Mark Yew declared a prejudicial interest in the mill, and Ann Fir declared a personal interest in the pond.")
                                .declared())
                .containsExactly(
                        "Oak | PERSONAL | a member of the club | 4 | null",
                        "Elm | PREJUDICIAL | his brother was the applicant | 5 | LEFT_MEETING",
                        "Mark Yew | PREJUDICIAL | the mill | null | null",
                        "Ann Fir | PERSONAL | the pond | null | null");
    }

    @Test
    void onePersonMayDeclareTwoKinds() {
        assertThat(
                        under(
                                        "Cllr Oak declared a prejudicial interest in agenda item 6.4 and a personal interest in agenda item 6.3.")
                                .declared())
                .containsExactly(
                        "Oak | PREJUDICIAL | null | 6.4 | null",
                        "Oak | PERSONAL | null | 6.3 | null");
    }

    @Test
    void noneToBeMadeIsNone() {
        assertThat(under("There were none to be made.").declarationsRecorded())
                .isEqualTo("NONE_DECLARED");
    }

    @Test
    void namesWithRegardToAMatterDeclareIt() {
        assertThat(
                        under(
                                        "Councillors Oak and Sue Elm with regard to the fairground’s lease. Both Councillors are trustees.")
                                .declared())
                .containsExactly(
                        "Oak | UNSPECIFIED | the fairground’s lease | null | null",
                        "Sue Elm | UNSPECIFIED | the fairground’s lease | null | null");
    }

    @Test
    void anItemsNumberBetweenDashesIsNoPartOfTheInterest() {
        assertThat(under("Cllr Oak – P19/36 – neighbour – did not vote.").declared())
                .containsExactly("Oak | UNSPECIFIED | neighbour | P19/36 | null");
    }

    @Test
    void whoIsNamedBehindAnAndMayHaveAnInterestOfAnotherKind() {
        assertThat(
                        under(
                                        "Cllr Oak declared a personal interest in item 4 and Cllr Sue Elm a DPI in item 6.")
                                .declared())
                .containsExactly(
                        "Oak | PERSONAL | null | 4 | null",
                        "Sue Elm | PECUNIARY | null | 6 | null");
    }
}
