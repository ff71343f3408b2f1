package org.minutebook.parser.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentGateTest {

    private static Optional<Refusal.Reason> refused(String... lines) {
        return new DocumentGate().check(Paper.blocks(lines)).map(Refusal::reason);
    }

    @Test
    void short_minutes_pass() {
        assertThat(
                        refused(
                                "Nether Ashby Parish Council",
                                "Extraordinary meeting, 12 July 2031, Village Hall",
                                "Present: Cllrs Vane and Oxley",
                                "Application 31/0044: no objection was raised."))
                .isEmpty();
    }

    @Test
    void minutes_under_the_agendas_own_headings_pass() {
        assertThat(
                        refused(
                                "AGENDA AND MINUTES of Monday 4 March 2031",
                                "1. To receive apologies for absence - none",
                                "2. To receive declarations of interest - none",
                                "3. To approve the minutes of 5 February 2031 - approved",
                                "4. To consider planning applications - no objection"))
                .isEmpty();
    }

    @Test
    void an_agenda_that_only_names_its_items_is_refused() {
        assertThat(
                        refused(
                                "Planning Committee, 14 May 2031",
                                "AGENDA",
                                "1. Apologies for absence",
                                "2. Declarations of interest",
                                "3. Minutes of 16 April 2031 (attached)",
                                "4. Planning applications",
                                "5. Date of next meeting"))
                .contains(Refusal.Reason.AGENDA_ONLY);
    }

    @Test
    void business_carried_over_from_a_meeting_without_quorum_is_no_decision() {
        assertThat(
                        refused(
                                "Minutes of the meeting due to be held on 3 May 2031",
                                "Present: Cllr Vane",
                                "The meeting was inquorate. The business was carried over."))
                .contains(Refusal.Reason.CANCELLED);
    }

    @Test
    void minutes_that_had_no_quorum_for_one_part_are_read() {
        assertThat(
                        refused(
                                "Minutes of the meeting of Nether Ashby Parish Council held on 3 May 2031",
                                "Present: Cllr Vane, Cllr Oak and Cllr Elm",
                                "1. Apologies were received from Cllr Fir.",
                                "2. Declarations of interest: none",
                                "3. The allotments working group was inquorate in April.",
                                "4. The clerk reported that the bench was mended.",
                                "5. The accounts were considered.",
                                "6. Urgent business: none"))
                .isEmpty();
    }

    @Test
    void a_page_about_meetings_is_refused() {
        assertThat(
                        refused(
                                "Council news",
                                "The cabinet has agreed to mend the baths.",
                                "The leader of the council said she was glad.",
                                "Work begins next year."))
                .contains(Refusal.Reason.NOT_MINUTES);
    }

    @Test
    void standing_orders_are_refused() {
        assertThat(
                        refused(
                                "NETHER ASHBY PARISH COUNCIL STANDING ORDERS",
                                "1. Members present shall sign the book.",
                                "2. Motions shall be proposed and seconded before the vote.",
                                "3. The minutes shall be agreed at the next meeting."))
                .contains(Refusal.Reason.NOT_MINUTES);
    }
}
