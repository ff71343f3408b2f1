package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.ItemFixture.item;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

class WordingsOfDecisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was resolved not to accept the offer.|OTHER",
                "RESOLVED Councillor Marr to purchase the camera.|REQUESTED",
                "RESOLVED The Clerk to report when the bin is in place.|REQUESTED",
                "It was agreed work to be completed by the first of May.|APPROVED",
                "It was agreed enquiries will be made of the church.|REQUESTED",
                "Cllr Marr proposed above payments were made, all in favour.|APPROVED",
                "RESOLVED: That the press and public not be excluded.|OTHER",
                "RESOLVED that no action be taken.|OTHER",
                "Standing Orders were suspended.|OTHER",
                "It was agreed that these remain the same for the year.|APPROVED",
                "It was agreed that two lamps would be required.|APPROVED",
                "It was agreed that every effort be made to find the owner.|REQUESTED",
                "It was agreed by a majority to buy the lamp.|APPROVED",
                "It was decided to leave the lamp until the next meeting.|DEFERRED",
                "It was suggested and agreed that the Clerk write to the trust.|REQUESTED",
                "The Council accepted the quotation from Marr and Sons.|APPROVED",
                "The precept was set at £900.|APPROVED",
                "The correspondence was received and noted.|NOTED",
                "The policy was reviewed and re-adopted.|APPROVED",
                "Recommendations approved.|APPROVED",
                "Cllr Marr proposed that the accounts be passed for payment, seconded Cllr Toll.|APPROVED"
            })
    void a_wording_tells_what_was_done(String words, Decision decision) {
        assertThat(item().parish().only(words).decision()).isEqualTo(decision);
    }

    @Test
    void not_to_do_something_keeps_its_not() {
        assertThat(item().only("It was resolved not to accept the offer.").text())
                .isEqualTo("not to accept the offer.");
    }

    @Test
    void a_numbered_list_may_follow_the_formula_at_once() {
        List<Resolution> all =
                item().read(
                                "RESOLVED (1) That the accounts be approved; (2) That the Engineer report to the Harbour Board.");
        assertThat(all)
                .extracting(Resolution::decision)
                .containsExactly(Decision.APPROVED, Decision.REQUESTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Quay was proposed by Cllr Marr and seconded by Cllr Toll and was duly elected.",
                "Cllr Quay was proposed by Cllr Marr and seconded by Cllr Toll. There being no other nominations Cllr Quay was elected.",
                "Cllr Quay was nominated by Cllr Marr, seconded Cllr Toll and accepted the office.",
                "Cllr Marr nominated Cllr Quay, seconded by Cllr Toll. Cllr Quay was duly elected."
            })
    void a_nomination_that_was_seconded_is_an_appointment(String words) {
        Resolution r = item().parish().only(words);
        assertThat(r.decision()).isEqualTo(Decision.APPOINTED);
        assertThat(r.form()).isEqualTo(Resolution.Form.FORMAL);
        assertThat(r.mover()).isEqualTo("Marr");
        assertThat(r.seconder()).isEqualTo("Toll");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLVED by 3 votes to 1 with 1 abstention that the pond be dredged.|3|1",
                "It was agreed by 4 votes to 2 to buy the lamp.|4|2",
                "Members voted 5 to 1 in favour of the lamp.|5|1",
                "Cllr Marr moved to hire a lamp. Cllr Toll seconded the motion. The motion passed 5-0.|5|0",
                "Cllr Marr moved to hire a lamp, Cllr Toll seconded the motion and the Board voted 5-0 to authorise it.|5|0"
            })
    void a_vote_in_the_sentence_is_counted(String words, int inFavour, int against) {
        Vote vote = Objects.requireNonNull(item().parish().only(words).vote());
        assertThat(vote.inFavour()).isEqualTo(inFavour);
        assertThat(vote.against()).isEqualTo(against);
    }

    @Test
    void a_sum_for_a_time_is_no_vote() {
        assertThat(item().only("A charge of £10 for up to ten weeks was agreed.").vote()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22/0123 Elm Farm, shed. Proposed Cllr Marr, seconded Cllr Toll: no objection.",
                "22/0123 – shed at Elm Farm - proposed Cllr Marr, seconded Cllr Toll recommend approval",
                "The Council made no comment on 22/0123."
            })
    void a_consultee_s_answer_is_a_recommendation(String words) {
        assertThat(item().parish().of(ItemKind.PLANNING_APPLICATION).only(words).decision())
                .isEqualTo(Decision.RECOMMENDED);
    }

    @Test
    void whatWasAgreedStandsInFrontOfItsPassive() {
        Resolution read =
                item().parish()
                        .only(
                                "A grant of £90 was unanimously AGREED – the Clerk to pay it in May.");
        assertThat(read.decision()).isEqualTo(Decision.APPROVED);
        assertThat(read.text()).isEqualTo("A grant of £90 was unanimously AGREED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was agreed two signs should be bought for the pier.|APPROVED",
                "Cllrs. agreed that the rent could be paid from the lamp fund.|APPROVED",
                "It was agreed no further action be taken.|OTHER",
                "All agreed the box to be left unlocked.|APPROVED",
                "Resolved: the Steering Group to prepare the statements.|REQUESTED",
                "Cllr Marr proposed Jo Toll for the position of Treasurer and was seconded by Cllr Orme.|APPOINTED",
                "Cllr Marr proposes Kit Toll as Vice Chair and Cllr Orme seconds.|APPOINTED",
                "Cllr Marr proposed that Cllr Toll be replaced by Cllr Orme on the committee, seconded by Cllr Pell.|APPOINTED"
            })
    void otherWordingsToo(String words, Decision decision) {
        assertThat(item().parish().only(words).decision()).isEqualTo(decision);
    }

    @Test
    void whatEarlierMinutesRecordIsNotDecidedAgain() {
        assertThat(
                        item().parish()
                                .read(
                                        "It had been recorded in the Minutes of January that the Parish Council agreed to buy a lamp."))
                .isEmpty();
    }

    @Test
    void allAgreedBeforeAnotherMatterIsNoVoteOnTheFirst() {
        List<Resolution> all =
                item().parish()
                        .read(
                                "Decision: Secretary to write to the ferry company. All agreed the box to be left open.");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).vote()).isNull();
    }

    @Test
    void agreedByAllPresentIsUnanimous() {
        Resolution read =
                item().parish()
                        .only(
                                "Cllr Marr proposed that the lamp be mended, seconded by Cllr Toll. Agreed by all present.");
        assertThat(Objects.requireNonNull(read.vote()).unanimous()).isTrue();
    }

    @Test
    void theSameAnswerToTwoApplicationsIsTwoDecisions() {
        List<Resolution> all =
                item().parish()
                        .of(ItemKind.PLANNING_APPLICATION)
                        .read(
                                "20/01261/FULL 5 Pier Close",
                                "Single storey extension.",
                                "Unanimously AGREED to recommend APPROVAL",
                                "20/01113/FULL 3 Pier Close",
                                "Two storey extension.",
                                "Unanimously AGREED to recommend APPROVAL");
        assertThat(all)
                .extracting(Resolution::stem)
                .containsExactly(
                        "20/01261/FULL 5 Pier Close Single storey extension.",
                        "20/01113/FULL 3 Pier Close Two storey extension.");
    }

    @Test
    void theMinutesMayBeApprovedByTheirMover() {
        Resolution read =
                item().parish()
                        .of(ItemKind.MINUTES)
                        .only("Approved by Cllr Marr, seconded Cllr Toll and signed as correct.");
        assertThat(read.mover()).isEqualTo("Marr");
        assertThat(read.seconder()).isEqualTo("Toll");
    }

    @Test
    void moversAloneUnderTheMinutesConfirmThem() {
        Resolution read =
                item().parish()
                        .of(ItemKind.MINUTES)
                        .only(
                                "Approval of 1st October: Proposed by Sue Marr and seconded Jim Toll.");
        assertThat(read.decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(read.mover()).isEqualTo("Sue Marr");
    }

    @Test
    void a_proposal_and_the_formula_below_it_are_one_decision() {
        List<Resolution> all =
                item().parish()
                        .of(ItemKind.MINUTES)
                        .read(
                                "It was proposed that the minutes be accepted as a true record.",
                                "Proposed by: G Marr",
                                "Seconded by: A Toll",
                                "It was RESOLVED to accept the minutes of 21 June 2011 as a true record.");
        assertThat(all)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.text()).startsWith("to accept the minutes of 21 June");
                            assertThat(one.mover()).isEqualTo("G Marr");
                            assertThat(one.seconder()).isEqualTo("A Toll");
                        });
    }

    @Test
    void a_vote_may_stand_in_front_of_what_was_voted_for() {
        List<Resolution> all =
                item().parish()
                        .read(
                                "It was agreed to mend the lamp. The budget was discussed and it was voted 5 – 1 that the precept would remain at £900.");
        assertThat(all)
                .extracting(Resolution::vote)
                .containsExactly(null, new Vote(5, 1, null, false, List.of()));
    }

    @Test
    void who_was_then_elected_tells_the_outcome_of_the_motion() {
        Resolution one =
                item().parish()
                        .only(
                                "Cllr Marr proposed, seconded by Cllr Toll, that Cllr Orme be elected Vice Chairman for the year. Cllr Orme was duly elected unanimously.");
        assertThat(one.decision()).isEqualTo(Decision.APPOINTED);
        assertThat(one.mover()).isEqualTo("Marr");
        assertThat(Objects.requireNonNull(one.vote()).unanimous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'RESOLVED to grant £400. Proposed Cllr Marr, seconded Cllr Toll. For 3, abstained 1.', 3, , 1",
        "'RESOLVED to grant £400. For 5, against 2, abstentions 1.', 5, 2, 1"
    })
    void numbers_stand_behind_their_words(
            String words, Integer inFavour, Integer against, Integer abstentions) {
        assertThat(item().parish().only(words).vote())
                .isEqualTo(new Vote(inFavour, against, abstentions, false, List.of()));
    }

    @Test
    void movers_may_stand_in_a_bracket() {
        Resolution one =
                item().parish().only("Resolved: to buy a lamp (prop. Cllr Marr, sec. Cllr Toll).");
        assertThat(one.mover()).isEqualTo("Marr");
        assertThat(one.seconder()).isEqualTo("Toll");
    }
}
