package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.ItemFixture.item;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.minutebook.record.Decision;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

class ContestedElectionTest {

    @Test
    void of_two_nominees_the_one_elected_is_the_decision() {
        Resolution r =
                item().parish()
                        .only(
                                "Cllr Orme was proposed by Cllr Pike and seconded by Cllr Quill."
                                        + " Cllr Rudd was proposed by Cllr Sayer and seconded by"
                                        + " Cllr Tew. On a vote Cllr Orme was elected by 4 votes to"
                                        + " 2.");
        assertThat(r.text()).isEqualTo("Cllr Orme");
        assertThat(r.decision()).isEqualTo(Decision.APPOINTED);
        assertThat(r.mover()).isEqualTo("Pike");
        assertThat(r.seconder()).isEqualTo("Quill");
        Vote vote = Objects.requireNonNull(r.vote());
        assertThat(vote.inFavour()).isEqualTo(4);
        assertThat(vote.against()).isEqualTo(2);
    }

    @Test
    void nominees_with_their_movers_in_brackets_and_a_ballot() {
        Resolution r =
                item().parish()
                        .only(
                                "Two were nominated: Cllr Orme (proposed Cllr Pike, seconded Cllr"
                                        + " Quill) and Cllr Rudd (proposed Cllr Sayer, seconded"
                                        + " Cllr Tew).",
                                "A ballot was held: Cllr Orme 2 votes, Cllr Rudd 4 votes.",
                                "Cllr Rudd was declared elected.");
        assertThat(r.text()).isEqualTo("Cllr Rudd");
        assertThat(r.mover()).isEqualTo("Sayer");
        Vote vote = Objects.requireNonNull(r.vote());
        assertThat(vote.inFavour()).isEqualTo(4);
        assertThat(vote.against()).isEqualTo(2);
    }

    @Test
    void who_has_no_rival_is_declared_elected() {
        Resolution r =
                item().parish()
                        .only("There being no other nominations, Cllr Orme was declared elected.");
        assertThat(r.decision()).isEqualTo(Decision.APPOINTED);
    }

    @Test
    void nominees_for_different_offices_are_decisions_of_their_own() {
        assertThat(
                        item().parish()
                                .read(
                                        "Chair: Cllr Orme was proposed by Cllr Pike and seconded by"
                                                + " Cllr Quill. Cllr Orme was elected.",
                                        "Vice-Chair: Cllr Rudd was proposed by Cllr Sayer and"
                                                + " seconded by Cllr Tew. Cllr Rudd was elected."))
                .hasSize(2);
    }

    @Test
    void a_list_elected_unanimously_is_appointed() {
        Resolution r = item().parish().only("Finance: Cllrs Pike and Quill. Elected unanimously.");
        assertThat(r.decision()).isEqualTo(Decision.APPOINTED);
        assertThat(r.stem()).isEqualTo("Finance: Cllrs Pike and Quill.");
    }
}
