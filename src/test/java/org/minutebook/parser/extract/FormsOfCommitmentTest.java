package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsOfCommitmentTest {

    /** Below this a commitment is rather a report of somebody's plans. */
    private static final double LEAST = 0.5;

    private static List<Commitment> in(String sentence) {
        return new CommitmentReader()
                .read(sentence).stream().filter(c -> c.confidence() >= LEAST).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Councillor Marr asked that the Chief Executive write to the ferry company.|the Chief Executive",
                "To request the Head of Piers to report in six months.|the Head of Piers",
                "Instructed the Head of Piers to report on lamps.|the Head of Piers",
                "The Committee INSTRUCTED the Head of Piers to report on lamps.|the Head of Piers",
                "To request the Head of Children in Care to report in six months.|the Head of Children in Care",
                "The Engineer took away an action to look at the lamps.|The Engineer",
                "The Clerk has been asked to obtain three quotes.|The Clerk",
                "The Commissioner would raise this with the ferry company.|The Commissioner",
                "It was agreed for the Clerk to write to the ferry company.|the Clerk",
                "Clerk/KL to meet the contractor on the pier.|Clerk/KL",
                "Hedge at the pier (Clerk to write to the owner).|Clerk",
                "The Clerk was asked if she could find out the ferry times.|The Clerk",
                "Cllr Marr said he would be willing to talk to the ferry company.|Cllr Marr",
                "The Clerk was authorised to purchase two lamps.|The Clerk",
                "All councillors to consider ideas for the pier and bring them to the next meeting.|All councillors",
                "Members are requested to notify the Clerk of any changes.|Members",
                "That officers be instructed to prepare a plan of the pier.|officers",
                "The hedge needs cutting, Cllr Marr to arrange.|Cllr Marr",
                "All to look at the new timetable before the next meeting.|All",
                "Cllr Marr spoke about the ferry and promised to find out its times.|Cllr Marr",
                "Cllr Marr took on the task of finding a contractor.|Cllr Marr"
            })
    void somebody_is_bound(String sentence, String owner) {
        List<Commitment> found = in(sentence);
        assertThat(found).hasSize(1);
        Actor who = java.util.Objects.requireNonNull(found.get(0).owner());
        assertThat(who.in(sentence)).isEqualTo(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A wire hangs low at the pier and this will be reported to the ferry company.",
                "Guidance will be sought on the lamps.",
                "The seats will be replaced by members of the Council.",
                "Add to agenda for March.",
                "Training film (to request a copy).",
                "Item for next agenda: ferry fares.",
                "The Panel requested that future reports include the fares of last year.",
                "The Panel asked to receive a further report on fares.",
                "A report on the fares would come to the next meeting.",
                "A workshop would be held in July to look at the fares.",
                "An answer would be provided outside the meeting.",
                "A working party will be formed to look at the pier.",
                "Enquiries should be made about the cost of a lamp.",
                "Ask why the vans crossed the pier.",
                "A new padlock will be fitted to the gate.",
                "The Parish Council will make enquiries about a survey.",
                "The request will need to be agreed at the January meeting."
            })
    void something_is_to_be_done(String sentence) {
        assertThat(in(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Chairman agreed to permit discussion of the pier.",
                "No lamp to be provided this year.",
                "The letter also asked Councillors to provide support.",
                "The Council is required to publish its accounts each year.",
                "The Parish Council has been asked to provide an escort for the visit.",
                "The pier will be rebuilt by the contractor.",
                "Marr Piers Quotation to paint the lamp",
                "Open Days to view the pier are to be held in June.",
                "Cllr Marr explained that the village will shortly have a new sign.",
                "He introduced Inspector Toll who would be taking over the area.",
                "Equipment will need to be purchased by those who wish to use it.",
                "Any monies raised would be shared between two charities.",
                "Clerk to write to the auditor - Done",
                "A new road will be built by the county.",
                "Lee Marr Clerk to the Council, Mr Toll, Translator.",
                "Mr Toll, Chairman of the Pier Committee to 1990, sent a letter.",
                "Cllr Marr will be attending in due course."
            })
    void nobody_is_bound(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }
}
