package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.ItemFixture.item;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

class FormsOfDecisionTest {

    @Test
    void a_list_that_small_letters_announce_is_clauses() {
        List<Resolution> all =
                item().read(
                                "Cabinet agreed:",
                                "i. To award a grant of £900 to the ferry trust.",
                                "ii. Not to award a grant to the pier.");
        assertThat(all)
                .extracting(Resolution::decision)
                .containsExactly(Decision.APPROVED, Decision.OTHER);
    }

    @Test
    void a_list_s_own_verbs_tell_under_the_body_s_name() {
        List<Resolution> all =
                item().read(
                                "The Committee:-",
                                "1. Noted the harbour survey.",
                                "2. Agreed to allocate £400 to lamps.",
                                "3. Instructed the Engineer to report to the next meeting.");
        assertThat(all)
                .extracting(Resolution::decision)
                .containsExactly(Decision.NOTED, Decision.APPROVED, Decision.REQUESTED);
    }

    @Test
    void bullets_stand_under_resolved_that() {
        assertThat(
                        item().read(
                                        "Resolved that",
                                        "• the lease be surrendered",
                                        "• the pier be closed"))
                .extracting(Resolution::text)
                .containsExactly("the lease be surrendered", "the pier be closed");
    }

    @Test
    void initials_in_brackets_are_movers() {
        Resolution r = item().only("Proposed (KL) & Seconded (MN) that the lamps be mended.");
        assertThat(r.mover()).isEqualTo("KL");
        assertThat(r.seconder()).isEqualTo("MN");
    }

    @Test
    void numbers_may_stand_between_the_formula_and_its_words() {
        Resolution r =
                item().only(
                                "On the motion of Councillor Marr, seconded by Councillor Toll, it was resolved, by 20 votes to 6 with 1 abstention, that the ferry plan be adopted.");
        assertThat(r.text()).isEqualTo("the ferry plan be adopted.");
        assertThat(vote(r).inFavour()).isEqualTo(20);
        assertThat(vote(r).abstentions()).isEqualTo(1);
    }

    @Test
    void a_motion_that_is_outvoted_fell() {
        Resolution r =
                item().only(
                                "Councillor Marr moved and Councillor Toll seconded a proposal to close the pier.",
                                "The proposal was put to the vote, with the following result:",
                                "For: 4",
                                "Against: 9");
        assertThat(r.carried()).isFalse();
        assertThat(r.decision()).isEqualTo(Decision.REJECTED);
    }

    @Test
    void a_vote_below_the_conditions_is_the_permission_s() {
        Resolution r =
                item().only(
                                "RESOLVED: That permission be GRANTED subject to the following conditions:",
                                "1. The pier shall be lit.",
                                "2. The lamps shall be approved in writing.",
                                "(Voting: For 3, Against 2, Abstained 0)");
        assertThat(vote(r).inFavour()).isEqualTo(3);
        assertThat(vote(r).against()).isEqualTo(2);
    }

    @Test
    void times_and_sums_are_no_votes() {
        assertThat(item().only("It was agreed to pay the sum of £100 for the lamp.").vote())
                .isNull();
        assertThat(item().only("It was agreed to meet at 8.0 for the second reading.").vote())
                .isNull();
    }

    @Test
    void a_division_told_in_a_sentence_names_both_sides() {
        List<Resolution> all =
                item().read(
                                "Motion",
                                "That the Committee agrees to freeze ferry fares.",
                                "Moved by Councillor Marr, seconded by Councillor Toll.",
                                "Amendment",
                                "That the Committee agrees to raise ferry fares.",
                                "Moved by Councillor Quay, seconded by Councillor Lund.",
                                "On a division, there voted for the Motion - Councillors Marr, Toll and Ober (3), and for the Amendment - Councillors Quay and Lund (2).",
                                "The Motion was accordingly carried.");
        assertThat(all).extracting(Resolution::carried).containsExactly(true, false);
        assertThat(vote(all.get(0)).inFavour()).isEqualTo(3);
        assertThat(vote(all.get(1)).named()).contains(new Vote.NamedVote("Quay", Vote.Choice.FOR));
    }

    @Test
    void the_chief_executive_is_not_the_executive() {
        assertThat(item().read("The Chief Executive agreed to do so.")).isEmpty();
    }

    @Test
    void what_was_considered_and_agreed_was_agreed() {
        assertThat(
                        item().only(
                                        "The Panel considered the programme and agreed that a group be set up to look at ferries.")
                                .decision())
                .isEqualTo(Decision.APPROVED);
    }

    private static Vote vote(Resolution r) {
        return Objects.requireNonNull(r.vote());
    }

    @Test
    void a_formula_may_stand_in_two_languages_over_its_list() {
        assertThat(
                        item().read(
                                        "PENDERFYNWYD / RESOLVED",
                                        "(i) to note the plan of the pier;",
                                        "(ii) to ask each ferry company for its times."))
                .extracting(Resolution::decision)
                .containsExactly(Decision.NOTED, Decision.REQUESTED);
    }

    @Test
    void ordered_as_follows_opens_a_list() {
        assertThat(
                        item().read(
                                        "ORDERED as follows:-",
                                        "1. That the survey be noted.",
                                        "2. That the Engineer report on lamps."))
                .extracting(Resolution::decision)
                .containsExactly(Decision.NOTED, Decision.REQUESTED);
    }

    @Test
    void two_names_told_in_one_order_move_and_second() {
        List<Resolution> all =
                item().read(
                                "The Treasurer presented three options. Councillor Marr moved and Councillor Oake seconded Option 2. There were 3 votes for and 2 against.",
                                "RESOLVED: That the rate be set at £40.");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).mover()).isEqualTo("Marr");
        assertThat(all.get(0).seconder()).isEqualTo("Oake");
    }

    @Test
    void an_amendment_in_quotation_marks_stands_under_its_movers() {
        List<Resolution> all =
                item().read(
                                "Moved by Councillor Marr",
                                "Seconded by Councillor Oake",
                                "“That the pier be let at no rent.”",
                                "An amendment was moved by Councillor Lunt and seconded by Councillor Pell",
                                "“Insert ‘for 25 years’.”",
                                "The amendment on being put to the vote was declared LOST.",
                                "Resolved -",
                                "That the pier be let at no rent.");
        assertThat(all)
                .extracting(Resolution::decision)
                .containsExactlyInAnyOrder(Decision.REJECTED, Decision.APPROVED);
        assertThat(all)
                .filteredOn(r -> r.decision() == Decision.REJECTED)
                .extracting(Resolution::mover)
                .containsExactly("Lunt");
    }

    @Test
    void a_title_that_no_name_follows_is_a_surname() {
        Resolution r =
                item().only(
                                "Councillor Bishop, seconded by Councillor Oake, moved that the lamps be mended.");
        assertThat(r.mover()).isEqualTo("Bishop");
    }

    @Test
    void what_is_not_to_be_is_no_approval() {
        assertThat(item().only("It was agreed that no increase be made.").decision())
                .isEqualTo(Decision.OTHER);
    }

    @Test
    void the_sides_of_motion_and_amendment_may_stand_in_either_order() {
        List<Resolution> all =
                item().read(
                                "Councillor Marr, seconded by Councillor Oake, moved that the licence be granted.",
                                "Councillor Lunt, seconded by Councillor Pell, moved as an amendment that the licence be refused.",
                                "For the motion:- Councillors Marr, Oake and Dunn (3).",
                                "For the amendment:- Councillors Lunt and Pell (2).",
                                "The motion was declared carried.");
        Resolution amendment = all.stream().filter(r -> !r.carried()).findFirst().orElseThrow();
        Vote vote = Objects.requireNonNull(amendment.vote());
        assertThat(amendment.mover()).isEqualTo("Lunt");
        assertThat(vote.inFavour()).isEqualTo(2);
        assertThat(vote.against()).isEqualTo(3);
    }

    @Test
    void proposer_seconder_and_voting_may_stand_on_lines_below() {
        Resolution r =
                item().only(
                                "Resolved",
                                "1. That Councillor Marr be appointed Deputy Mayor.",
                                "Proposer: Councillor Oake",
                                "Seconder: Councillor Lunt",
                                "Voting: For 4, Against 1");
        assertThat(r.mover()).isEqualTo("Oake");
        assertThat(r.seconder()).isEqualTo("Lunt");
    }

    @Test
    void a_carried_amendment_that_is_the_decision_displaces_the_motion() {
        List<Resolution> all =
                item().read(
                                "Motion",
                                "That the charges be increased by 3%.",
                                "Moved Councillor Marr, seconded Councillor Oake",
                                "Amendment",
                                "That there be no increase.",
                                "Moved Councillor Lunt, seconded Councillor Pell",
                                "On a show of hands vote the Amendment was carried by 3 votes to 2.",
                                "Decision",
                                "That there be no increase.");
        assertThat(all)
                .filteredOn(r -> !r.carried())
                .extracting(Resolution::mover)
                .containsExactly("Marr");
    }

    @Test
    void a_list_may_begin_on_the_formula_s_line_and_go_on_below() {
        assertThat(
                        item().read(
                                        "RESOLVED: (1) That option 2 be preferred; and",
                                        "(2) That the Engineer report on the pier in May."))
                .extracting(Resolution::text)
                .containsExactly(
                        "That option 2 be preferred",
                        "That the Engineer report on the pier in May.");
    }

    @Test
    void a_list_that_is_only_noted_is_not_put_off() {
        assertThat(
                        item().only(
                                        "RESOLVED that the list of items to be considered at the meeting to be held on 9 November be noted.")
                                .decision())
                .isEqualTo(Decision.NOTED);
    }

    @Test
    void a_price_is_fixed_on_somebody_s_proposition() {
        Resolution found =
                item().parish()
                        .only(
                                "The precept was fixed at £2,400 on the proposition of Mrs. Marr, seconded by Mr. Toll.");
        assertThat(found.text()).isEqualTo("The precept was fixed at £2,400");
        assertThat(found.mover()).isEqualTo("Marr");
        assertThat(found.seconder()).isEqualTo("Toll");
    }

    @Test
    void who_took_no_part_is_no_part_of_the_answer() {
        Resolution found =
                item().parish()
                        .only(
                                "The club has asked for a grant of £250. Agreed, Cllr Marr taking no part.");
        assertThat(found.text()).isEqualTo("Agreed");
        assertThat(found.decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void a_consultee_may_object_on_grounds() {
        Resolution found =
                item().parish()
                        .of(ItemKind.PLANNING_APPLICATION)
                        .only(
                                "22/P/0871 The Nook, garden room.",
                                "Objection on grounds of height - 2 for, 1 against.");
        assertThat(found.decision()).isEqualTo(Decision.RECOMMENDED);
    }

    @Test
    void the_group_is_the_working_party_that_met() {
        assertThat(
                        item().body("Events Working Party")
                                .only(
                                        "The group agreed to recommend to the Council that £2,000 be set aside for a lunch.")
                                .decision())
                .isEqualTo(Decision.RECOMMENDED);
    }

    @Test
    void a_comma_may_stand_behind_resolved() {
        assertThat(
                        item().parish()
                                .of(ItemKind.PLANNING_APPLICATION)
                                .only(
                                        "3/22/2631/HH removal of chimneys.",
                                        "Resolved, no objection.")
                                .decision())
                .isEqualTo(Decision.RECOMMENDED);
    }

    @Test
    void minutes_that_were_read_and_then_adopted_are_confirmed() {
        assertThat(
                        item().parish()
                                .of(ItemKind.MINUTES)
                                .only(
                                        "The Minutes were read by DM after which they were adopted as a true record.")
                                .decision())
                .isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void as_in_front_of_the_mover_is_no_part_of_the_decision() {
        assertThat(
                        item().parish()
                                .only(
                                        "Cllr Marr was elected Chairman unanimously (as proposed by Cllr Toll, seconded by Cllr Quay).")
                                .text())
                .isEqualTo("Cllr Marr was elected Chairman unanimously");
    }
}
