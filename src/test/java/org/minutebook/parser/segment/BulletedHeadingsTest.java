package org.minutebook.parser.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BulletedHeadingsTest {

    @Test
    void bullets_with_bold_titles_are_items() {
        assertThat(
                        Paper.items(
                                "Present: Cllrs A Vane (Chair) and B Oxley",
                                "• Apologies| Cllr C Reed was unwell.",
                                "• Minutes| The minutes of 3 May were signed.",
                                "• Swans on the mere.| A notice will be put up.",
                                "• Finance:| The balance stood at £812.",
                                "• Next meeting| 7 July 2011"))
                .containsExactly(
                        " | Apologies | Cllr C Reed was unwell.",
                        " | Minutes | The minutes of 3 May were signed.",
                        " | Swans on the mere | A notice will be put up.",
                        " | Finance | The balance stood at £812.",
                        " | Next meeting | 7 July 2011");
    }

    @Test
    void bullets_with_plain_titles_are_items_where_all_is_one_list() {
        assertThat(
                        Paper.items(
                                "Present: Cllrs A Vane (Chair) and B Oxley",
                                "- Apologies – Cllr C Reed.",
                                "- Declarations of interest – none.",
                                "- Weathercock – the gilding has come off. Clerk to ask the smith.",
                                "- Precept – it was resolved to set it at £900.",
                                "- Date of next meeting – 7 July 2011."))
                .containsExactly(
                        " | Apologies | Cllr C Reed.",
                        " | Declarations of interest | none.",
                        " | Weathercock | the gilding has come off. Clerk to ask the smith.",
                        " | Precept | it was resolved to set it at £900.",
                        " | Date of next meeting | 7 July 2011.");
    }

    @Test
    void bullets_below_headings_of_another_look_stay_in_their_item() {
        assertThat(
                        Paper.items(
                                "*Apologies*",
                                "None.",
                                "*Minutes*",
                                "The minutes of 3 May were approved.",
                                "*Reports*",
                                "• Finance| The balance stood at £812.",
                                "• Planning| Nothing came in.",
                                "• Police| All was quiet.",
                                "*Date of next meeting*",
                                "7 July 2011"))
                .hasSize(4);
    }

    @Test
    void bold_titles_alone_and_with_their_text_behind_are_of_one_rank() {
        assertThat(
                        Paper.items(
                                "Apologies:| Cllr C Reed",
                                "Minutes:| The minutes of 3 May were approved.",
                                "*Boathouse*",
                                "The slates are loose.",
                                "Finance:| The balance stood at £812.",
                                "Resolved:| that the invoices be paid.",
                                "Cllr Oxley| offered to paint the door.",
                                "Next meeting:| 7 July 2011"))
                .containsExactly(
                        " | Apologies | Cllr C Reed",
                        " | Minutes | The minutes of 3 May were approved.",
                        " | Boathouse | The slates are loose.",
                        " | Finance | The balance stood at £812. / Resolved: that the invoices be"
                                + " paid. / Cllr Oxley offered to paint the door.",
                        " | Next meeting | 7 July 2011");
    }

    @Test
    void money_in_the_text_makes_a_title_no_entry_of_an_account() {
        assertThat(
                        Paper.items(
                                "Apologies: Cllr C Reed sent his.",
                                "Correspondence: A card from the vicar was read.",
                                "Finance: The balance stood at £812.",
                                "Boathouse: It was agreed to pay £40 for slates.",
                                "Slates: Welsh £40.00",
                                "Date of next meeting: 7 July 2011 was agreed."))
                .contains(
                        " | Finance | The balance stood at £812.",
                        " | Boathouse | It was agreed to pay £40 for slates. / Slates: Welsh"
                                + " £40.00");
    }
}
