package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.record.ItemKind;

class ItemKindClassifierTest {

    @ParameterizedTest
    @CsvSource({
        "Call to order, ANNOUNCEMENTS",
        "Termination of meeting, ANNOUNCEMENTS",
        "Bible reading and prayer, ANNOUNCEMENTS",
        "Business of the Lord Mayor, ANNOUNCEMENTS",
        "Record of members present, APOLOGIES",
        "Suggested items for the next meeting, ANY_OTHER_BUSINESS",
        "To approve the Burial Committee Meeting Minutes, MINUTES",
        "Opportunity for speakers, PUBLIC_QUESTIONS",
        "Any other relevant business, ANY_OTHER_BUSINESS",
        "Actions from last meeting, MATTERS_ARISING",
        "Clerk's report and actions from last meeting, BUSINESS",
        "Public submissions, PUBLIC_QUESTIONS",
        "Confidential minutes, MINUTES",
        "Revised November minutes, MINUTES",
        "January minutes, MINUTES",
        "To invite members to declare an interest in matters on the agenda, DECLARATIONS",
        "Old business, BUSINESS",
        "Sickness absence, BUSINESS",
        "Urgent care centre at Marrow Road, BUSINESS",
        "Declaration of personal interest, DECLARATIONS",
        "AOCB, ANY_OTHER_BUSINESS",
        "'Planning: AB/21/0093, Mill Row', PLANNING_APPLICATION",
        "21/00140/FUL – 3 Mill Row, PLANNING_APPLICATION",
        "Forthcoming items, WORK_PROGRAMME",
        "Matters of interest on the agenda as per the Code of Conduct, DECLARATIONS",
        "Planning policy, BUSINESS"
    })
    void a_heading_names_its_kind(String title, ItemKind kind) {
        assertThat(new ItemKindClassifier().classify(item(null, title))).isEqualTo(kind);
    }

    @org.junit.jupiter.api.Test
    void a_roman_number_one_longer_is_no_part_of_the_item_before() {
        List<ItemKind> kinds =
                new ItemKindClassifier()
                        .classify(List.of(item("V", "Public comment"), item("VI", "Old business")));
        assertThat(kinds).containsExactly(ItemKind.PUBLIC_QUESTIONS, ItemKind.BUSINESS);
    }

    @org.junit.jupiter.api.Test
    void applications_under_a_heading_that_does_not_say_of_what_are_for_planning() {
        NormalisedText text =
                new NormalisedText(
                        "Applications received\n21/00312/FUL Kiln Cottage: no objection");
        Line line =
                new Line(
                        text.passage(22, text.value().length()),
                        BlockStyle.PLAIN,
                        Line.Part.MINUTES);
        ItemSegment item =
                new ItemSegment(
                        null,
                        text.passage(0, 21),
                        text.whole(),
                        List.of(),
                        List.of(line),
                        false,
                        false,
                        1);
        assertThat(new ItemKindClassifier().classify(item))
                .isEqualTo(ItemKind.PLANNING_APPLICATION);
    }

    private static ItemSegment item(
            @org.jspecify.annotations.Nullable String number, String title) {
        String all = (number == null ? "" : number + " ") + title;
        NormalisedText text = new NormalisedText(all);
        int at = all.length() - title.length();
        return new ItemSegment(
                number == null ? null : text.passage(0, number.length()),
                text.passage(at, all.length()),
                text.whole(),
                List.of(),
                List.of(),
                false,
                false,
                1);
    }
}
