package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.extract.ItemFixture.item;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ResolutionExtractorTest {

    private static Vote vote(Resolution r) {
        return java.util.Objects.requireNonNull(r.vote());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED: That the harbour survey be noted.",
                "RESOLVED – That the harbour survey be noted.",
                "Resolved:- That the harbour survey be noted.",
                "AGREED: That the harbour survey be noted.",
                "Decision: That the harbour survey be noted.",
                "It was resolved that the harbour survey be noted.",
                "UNANIMOUSLY RESOLVED that the harbour survey be noted.",
                "RESOLVEDthat the harbour survey be noted.",
                "ORDERED that the harbour survey be noted.",
                "The Engineer spoke at length. RESOLVED that the harbour survey be noted."
            })
    void a_formula_introduces_a_formal_decision(String line) {
        Resolution r = item().only(line);
        assertThat(r.form()).isEqualTo(Resolution.Form.FORMAL);
        assertThat(r.decision()).isEqualTo(Decision.NOTED);
        assertThat(r.text()).endsWith("the harbour survey be noted.").doesNotContain("resolved");
        assertThat(r.label()).isNull();
    }

    @Test
    void lettered_clauses_below_a_formula_are_resolutions_of_their_own() {
        List<Resolution> all =
                item().read(
                                "The Committee considered a report on the ferry.",
                                "RESOLVED:",
                                "a) That the report be noted;",
                                "b) That the Director be requested to report again in May; and",
                                "c) That Councillor Ilse Marr be appointed to the ferry board.",
                                "Reason for decision: the lease runs out.");
        assertThat(all).extracting(Resolution::label).containsExactly("a", "b", "c");
        assertThat(all)
                .extracting(Resolution::decision)
                .containsExactly(Decision.NOTED, Decision.REQUESTED, Decision.APPOINTED);
        assertThat(all.get(1).text())
                .isEqualTo("That the Director be requested to report again in May");
    }

    @Test
    void labels_may_run_on_from_the_discussion() {
        List<Resolution> all =
                item().read(
                                "i. The pier was closed.",
                                "ii. The lamps were out.",
                                "RESOLVED:",
                                "iii. That the position be noted.",
                                "iv. That a plan be submitted to the Committee in June.");
        assertThat(all).extracting(Resolution::label).containsExactly("iii", "iv");
    }

    @Test
    void clauses_on_one_line_are_told_apart() {
        List<Resolution> all =
                item().read(
                                "AGREED:",
                                "1) That the report be noted. 2) That the Clerk write to the lighthouse"
                                        + " board.");
        assertThat(all).extracting(Resolution::label).containsExactly("1", "2");
        assertThat(all.get(0).text()).isEqualTo("That the report be noted.");
    }

    @Test
    void a_shared_opening_is_the_stem() {
        List<Resolution> all =
                item().read(
                                "Resolved: That it be recommended to the Council",
                                "(i) that the slipway be widened;",
                                "(ii) that the fee be raised to £12.");
        assertThat(all)
                .extracting(Resolution::stem)
                .containsOnly("That it be recommended to the Council");
        assertThat(all).extracting(Resolution::decision).containsOnly(Decision.RECOMMENDED);
        assertThat(all.get(0).text()).isEqualTo("that the slipway be widened");
        List<Resolution> verbs =
                item().read(
                                "DECISION",
                                "The Panel:-",
                                "(a) NOTED the ledger;",
                                "(b) DEFERRED the sale.");
        assertThat(verbs).extracting(Resolution::stem).containsOnly("The Panel");
        assertThat(verbs)
                .extracting(Resolution::decision)
                .containsExactly(Decision.NOTED, Decision.DEFERRED);
    }

    @Test
    void deeper_levels_stay_inside_their_clause() {
        List<Resolution> all =
                item().read(
                                "RESOLVED –",
                                "1. That the programme be approved, namely:",
                                "(a) piers, £3m;",
                                "(b) lamps, £1m; and",
                                "2. That the statement be noted.");
        assertThat(all).extracting(Resolution::label).containsExactly("1", "2");
        assertThat(all.get(0).text())
                .isEqualTo(
                        "That the programme be approved, namely: (a) piers, £3m; (b) lamps, £1m");
    }

    @Test
    void reasons_for_refusal_are_no_clauses() {
        Resolution r =
                item().of(ItemKind.PLANNING_APPLICATION)
                        .body("Planning Committee")
                        .only(
                                "DECISION: That planning permission be REFUSED for the following reasons:",
                                "1. The mast would harm the view from the common.",
                                "2. No parking is shown.");
        assertThat(r.decision()).isEqualTo(Decision.REFUSED);
    }

    @Test
    void movers_and_votes_before_or_behind_belong_to_the_decision() {
        Resolution behind =
                item().parish()
                        .only(
                                "RESOLVED that the bench be painted. Proposed Cllr Quill, seconded Cllr Mrs"
                                        + " Tarn; 7 in favour, 2 abstentions.");
        assertThat(behind.text()).isEqualTo("that the bench be painted.");
        assertThat(behind.mover()).isEqualTo("Quill");
        assertThat(behind.seconder()).isEqualTo("Tarn");
        assertThat(vote(behind).inFavour()).isEqualTo(7);
        assertThat(vote(behind).abstentions()).isEqualTo(2);
        assertThat(vote(behind).against()).isNull();
        Resolution before =
                item().only(
                                "Proposed by Alderman Sedge",
                                "Seconded by Councillor Vane and",
                                "Agreed: That a letter be sent to the harbour master.");
        assertThat(before.mover()).isEqualTo("Sedge");
        assertThat(before.seconder()).isEqualTo("Vane");
        assertThat(before.decision()).isEqualTo(Decision.REQUESTED);
    }

    @Test
    void the_words_of_proposing_are_formula_not_text() {
        Resolution r =
                item().parish()
                        .only(
                                "It was proposed by Cllr Quill, seconded by Cllr Tarn and resolved that the"
                                        + " pond be dredged.");
        assertThat(r.text()).isEqualTo("the pond be dredged.");
        assertThat(r.carried()).isTrue();
        assertThat(r.form()).isEqualTo(Resolution.Form.FORMAL);
    }

    @Test
    void proposed_and_seconded_without_an_outcome_counts_as_carried_and_is_pointed_out() {
        ItemFixture fixture = item().parish();
        Resolution r =
                fixture.only("Mr. Quill proposed that the pump be mended, seconded by Mrs. Tarn.");
        assertThat(r.carried()).isTrue();
        assertThat(r.text()).isEqualTo("the pump be mended");
        assertThat(fixture.codes()).contains("OUTCOME_NOT_STATED");
        assertThat(r.confidence().loweredBy()).contains("OUTCOME_NOT_STATED");
    }

    @Test
    void initials_are_resolved_by_the_documents_own_key() {
        Resolution r =
                item().parish()
                        .key(Map.of("AQ", "Anna Quill", "BT", "Ben Tarn"))
                        .only("The rent of the paddock was approved. Prop: AQ 2nd: BT");
        assertThat(r.mover()).isEqualTo("Anna Quill");
        assertThat(r.seconder()).isEqualTo("Ben Tarn");
    }

    @Test
    void a_lost_motion_is_rejected_and_not_carried() {
        Resolution r =
                item().only(
                                "It was moved by Mr. Quill and seconded by Mrs. Tarn “that the toll be"
                                        + " doubled”. The motion was put and lost, three members voting for"
                                        + " the motion and four against.");
        assertThat(r.carried()).isFalse();
        assertThat(r.decision()).isEqualTo(Decision.REJECTED);
        assertThat(vote(r).inFavour()).isEqualTo(3);
        assertThat(vote(r).against()).isEqualTo(4);
    }

    @Test
    void an_amendment_stands_beside_its_motion() {
        List<Resolution> all =
                item().parish()
                        .read(
                                "It was proposed by Cllr Quill and seconded by Cllr Tarn that the rent be £20."
                                        + " An amendment, proposed by Cllr Marr and seconded by Cllr Sedge,"
                                        + " that the rent be £15 was lost, with 3 in favour and 6 against. The"
                                        + " original proposal was then carried, with 6 in favour and 3"
                                        + " against.");
        assertThat(all).extracting(Resolution::carried).containsExactlyInAnyOrder(true, false);
        Resolution lost = all.stream().filter(r -> !r.carried()).findFirst().orElseThrow();
        assertThat(lost.mover()).isEqualTo("Marr");
        assertThat(vote(lost).inFavour()).isEqualTo(3);
        Resolution won = all.stream().filter(Resolution::carried).findFirst().orElseThrow();
        assertThat(vote(won).inFavour()).isEqualTo(6);
    }

    @Test
    void a_motion_restated_by_a_formula_is_one_resolution() {
        Resolution r =
                item().only(
                                "It was proposed by Councillor Quill and seconded by Councillor Tarn that the"
                                        + " order be confirmed. There being 5 votes for and 5 against, the"
                                        + " Chair gave her casting vote in favour.",
                                "RESOLVED that the order be confirmed without change.");
        assertThat(r.mover()).isEqualTo("Quill");
        assertThat(vote(r).inFavour()).isEqualTo(5);
        assertThat(vote(r).against()).isEqualTo(5);
    }

    @Test
    void decision_and_minutes_that_say_the_same_are_one_set() {
        List<Resolution> all =
                item().read(
                                "RESOLVED –",
                                "(i) That the purchase of the tug be approved;",
                                "(ii) That the old tug be sold at auction.",
                                "The Executive considered a report on the tug.",
                                "It was moved by Councillor Quill, seconded by Councillor Tarn, and carried"
                                        + " by 6 votes to 1:",
                                "RESOLVED –",
                                "(i) That the purchase of the tug be approved;",
                                "(ii) That the old tug be sold at auction.");
        assertThat(all).hasSize(2);
        assertThat(all).extracting(Resolution::mover).containsOnly("Quill");
        assertThat(vote(all.get(0)).inFavour()).isEqualTo(6);
    }

    @Test
    void what_another_body_resolved_is_not_decided_here() {
        List<Resolution> all =
                item().read(
                                "The Harbour Committee had resolved to recommend to the Executive:",
                                "1. That the crane be repaired;",
                                "2. That dues be doubled.",
                                "RESOLVED – That recommendation 1 be accepted.");
        assertThat(all)
                .extracting(Resolution::text)
                .containsExactly("That recommendation 1 be accepted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was agreed to buy a new gate for the paddock.",
                "The Council agreed that the Clerk write to the bus company.",
                "The work programme was noted.",
                "The accounts were presented and accepted for payment.",
                "The Committee noted and commented on the tide tables report.",
                "The Chairman sought and obtained the consent of the Committee to vary the order of"
                        + " business.",
                "The following cheques were approved for payment",
                "After a long debate it was decided to wait until the next meeting."
            })
    void the_bodys_own_voice_decides_without_a_formula(String line) {
        Resolution r = item().body("Nether Ashby Committee").only(line);
        assertThat(r.form()).isEqualTo(Resolution.Form.NARRATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Quill agreed to look at the gate.",
                "The Clerk said that it was agreed to buy a gate.",
                "Members noted that fuel had become dear.",
                "Members agreed that this was a very positive report.",
                "There were no declarations of interest.",
                "The District Council approved the extension.",
                "Cllr Tarn reported that the plan was approved in May.",
                "Clerk to obtain three quotations.",
                "The gate which was approved in May had rusted.",
                "To resolve that the public be excluded.",
                "Apologies were received from Cllr Marr.",
                "The Chair welcomed everyone to the meeting."
            })
    void what_others_said_or_did_decides_nothing(String line) {
        assertThat(item().parish().read(line)).isEmpty();
    }

    @Test
    void the_same_matter_told_in_the_discussion_is_not_counted_again() {
        Resolution r =
                item().only(
                                "It was agreed that the slipway gate be painted green.",
                                "RESOLVED: That the slipway gate be painted green by June.");
        assertThat(r.form()).isEqualTo(Resolution.Form.FORMAL);
    }

    @Test
    void telegraph_style_takes_its_object_from_the_words_in_front() {
        Resolution r =
                item().parish().only("Request to site a memorial bench on the green – approved");
        assertThat(r.text()).isEqualTo("approved");
        assertThat(r.stem()).isEqualTo("Request to site a memorial bench on the green");
        assertThat(r.decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void a_consultees_answer_recommends() {
        List<Resolution> all =
                item().parish()
                        .of(ItemKind.PLANNING_APPLICATION)
                        .read(
                                "24/0017/HOUSE – 4 Quay Street: porch. No objection.",
                                "24/0021/FUL – Land at Marr Lane: nine houses. OBSERVATION: Object, on the"
                                        + " grounds of flooding.");
        assertThat(all).extracting(Resolution::decision).containsOnly(Decision.RECOMMENDED);
        assertThat(all.get(0).text()).isEqualTo("No objection.");
        assertThat(all.get(0).stem()).isEqualTo("24/0017/HOUSE – 4 Quay Street: porch.");
    }

    @Test
    void a_planning_authority_grants() {
        Resolution r =
                item().of(ItemKind.PLANNING_APPLICATION)
                        .body("Planning Committee")
                        .only("DECISION: GRANTED, subject to conditions 1 to 4.");
        assertThat(r.decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void a_lost_formula_is_found_again_with_less_confidence() {
        List<Resolution> all =
                item().read(
                                "The Panel heard about the lamps.",
                                "That the Panel:",
                                "1) notes the survey; 2) asks the Director to send it to every ward.");
        assertThat(all).extracting(Resolution::stem).containsOnly("That the Panel");
        assertThat(all.get(0).confidence().value()).isLessThan(0.9);
    }

    @Test
    void a_named_division_gives_names_and_numbers() {
        Resolution r =
                item().parish()
                        .only(
                                "Proposed by Cllr Quill and seconded by Cllr Tarn that the quotation be"
                                        + " accepted. A recorded vote was taken:",
                                "For: Cllrs Quill, Tarn and Marr",
                                "Against: Cllrs Sedge and Mrs Vane",
                                "Abstained: Cllr Rook",
                                "The motion was carried.");
        assertThat(vote(r).inFavour()).isEqualTo(3);
        assertThat(vote(r).against()).isEqualTo(2);
        assertThat(vote(r).abstentions()).isEqualTo(1);
        assertThat(vote(r).named()).hasSize(6);
        assertThat(r.carried()).isTrue();
    }

    @Test
    void numbers_that_differ_from_the_names_are_pointed_out() {
        ItemFixture fixture = item().parish();
        fixture.only(
                "Proposed by Cllr Quill and seconded by Cllr Tarn that the quotation be accepted.",
                "For: Cllrs Quill, Tarn and Marr (4)",
                "Against: Cllr Sedge (1)",
                "The motion was carried.");
        assertThat(fixture.codes()).contains("VOTE_MISMATCH");
    }

    @Test
    void six_lines_of_a_vote_are_three_numbers() {
        Resolution r =
                item().only(
                                "Proposed by Councillor Quill",
                                "Seconded by Councillor Tarn",
                                "That the tariff be raised to 60p.",
                                "For: 5",
                                "Against: 3",
                                "Abstained: 1",
                                "The Chair declared the proposal carried.");
        assertThat(vote(r).inFavour()).isEqualTo(5);
        assertThat(vote(r).against()).isEqualTo(3);
        assertThat(vote(r).abstentions()).isEqualTo(1);
        assertThat(r.mover()).isEqualTo("Quill");
    }

    @Test
    void every_text_is_a_slice_of_its_quote() {
        for (Resolution r :
                item().read(
                                "RESOLVED:",
                                "a) That the   report be noted;",
                                "b) That the plan, namely:",
                                "(i) piers; and",
                                "(ii) lamps, be approved.")) {
            String quote = r.source().quote().replaceAll("\\s+", " ");
            assertThat(quote).contains(r.text());
        }
    }

    @Test
    void hostile_lines_are_read_in_time() {
        for (String unit :
                List.of(
                        "RESOLVED ",
                        "RESOLVED: ",
                        "1.1.1.",
                        "(a)(a)",
                        "(",
                        "“",
                        "It was agreed ",
                        "the Council the ",
                        "proposed by A ",
                        "for 1 against ",
                        "that be ")) {
            String line = unit.repeat(1_000_000 / unit.length());
            assertThat(item().read(line, "RESOLVED:", line, "For: " + line)).hasSizeLessThan(500);
        }
        String[] many = new String[20_000];
        java.util.Arrays.fill(many, "RESOLVED: That (a) the report be noted; and (b) sent.");
        assertThat(item().read(many)).hasSizeLessThan(500);
    }
}
