package org.minutebook.parser.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void the_agendas_number_behind_the_minutes_number_is_no_part_of_the_title() {
        assertThat(
                        Paper.items(
                                "Present: Cllrs A Vane and B Oxley",
                                "C041/22 1. APOLOGIES",
                                "There were none.",
                                "C042/22 2. DECLARATIONS OF INTEREST",
                                "None were made.",
                                "C043/22 3. PLANNING",
                                "The list was noted."))
                .containsExactly(
                        "C041/22 | APOLOGIES | There were none.",
                        "C042/22 | DECLARATIONS OF INTEREST | None were made.",
                        "C043/22 | PLANNING | The list was noted.");
    }

    @Test
    void the_minutes_number_behind_the_agendas_number_is_the_items() {
        assertThat(
                        Paper.items(
                                "1. 101/19 Apologies for absence",
                                "There were none.",
                                "2. 102/19 Declarations of interest",
                                "None were made.",
                                "3. 103/19 Correspondence",
                                "A letter was read."))
                .containsExactly(
                        "101/19 | Apologies for absence | There were none.",
                        "102/19 | Declarations of interest | None were made.",
                        "103/19 | Correspondence | A letter was read.");
    }

    @Test
    void a_list_longer_than_the_items_stays_in_its_item() {
        assertThat(
                        Paper.items(
                                "1. Apologies:",
                                "None.",
                                "2. Declarations of interest:",
                                "None.",
                                "3. Correspondence:",
                                "1. Bus timetable",
                                "2. Leaflet on skips",
                                "3. Letter from the vicar",
                                "4. Newsletter of the almshouse",
                                "5. Survey of hedges",
                                "4. Planning:",
                                "The barn at Low End was supported.",
                                "5. Date of next meeting:",
                                "3rd May 2012"))
                .hasSize(5)
                .anyMatch(i -> i.startsWith("3 | Correspondence") && i.contains("5. Survey"));
    }

    @Test
    void a_heading_that_ends_with_minutes_is_no_label() {
        assertThat(
                        Paper.items(
                                "1. Apologies for absence: none",
                                "2. To approve the Burial Committee Meeting Minutes:",
                                "Cllr Vane proposed acceptance. Agreed.",
                                "3. To approve the Finance Committee Meeting Minutes:",
                                "Cllr Oxley proposed acceptance. Agreed.",
                                "4. Date of next meeting: 3rd May 2012"))
                .hasSize(4);
    }

    @Test
    void a_bold_sentence_under_a_number_is_the_minute() {
        assertThat(
                        Paper.items(
                                "*1. Apologies for absence*",
                                "None.",
                                "*2. Accounts were presented and passed for payment.*",
                                "*3. Correspondence*",
                                "A letter was read."))
                .contains("2 |  | Accounts were presented and passed for payment.");
    }

    @Test
    void the_closing_sentence_above_the_next_meetings_item_is_no_text() {
        SegmentedMinutes minutes =
                Paper.read(
                        "1. Apologies for absence",
                        "None.",
                        "2. Correspondence",
                        "A letter was read.",
                        "There being no further business the meeting closed at 9.10pm.",
                        "3. Date of next meeting - 3rd May 2012",
                        "MEMBERS OF THE PUBLIC ARE WELCOME TO ATTEND");
        assertThat(minutes.items().get(1).lines()).hasSize(1);
        assertThat(minutes.items().get(2).lines()).hasSize(1);
        assertThat(minutes.closing()).hasSize(2);
    }

    @Test
    void a_hearing_closes_like_a_meeting() {
        assertThat(Closing.closes("The hearing ended at 3.25 pm.")).isTrue();
        assertThat(Closing.closes("The hearing was adjourned for ten minutes at 3.25 pm."))
                .isFalse();
    }

    @Test
    void a_heading_whose_number_is_misprinted_fills_the_gap_in_the_series() {
        assertThat(
                        Paper.items(
                                "*I. CALL TO ORDER*",
                                "The chair opened the meeting.",
                                "*II. REPORTS*",
                                "The warden spoke.",
                                "*I1I. NEW BUSINESS*",
                                "A shed was bought.",
                                "*IV. ADJOURNMENT*",
                                "The clerk thanked all."))
                .hasSize(4);
    }

    @Test
    void a_number_printed_twice_is_no_part_of_the_title() {
        assertThat(
                        Paper.items(
                                "1. Apologies for absence",
                                "None.",
                                "2. 2. Finance",
                                "The list was passed.",
                                "3. Correspondence",
                                "A letter was read."))
                .contains("2 | Finance | The list was passed.");
    }

    @Test
    void numbers_alone_on_their_lines_head_the_titles_below() {
        assertThat(
                        Paper.items(
                                "No. Item",
                                "12.",
                                "Chairman's notices",
                                "Minutes:",
                                "All were welcome.",
                                "13.",
                                "Apologies for absence",
                                "Minutes:",
                                "There were none.",
                                "14.",
                                "Disclosure of interest",
                                "Minutes:",
                                "There were none.",
                                "15.",
                                "Exclusion of the public",
                                "Minutes:",
                                "RESOLVED that the public be excluded."))
                .hasSize(4)
                .contains("13 | Apologies for absence | There were none.");
    }

    @Test
    void headings_in_capitals_behind_dashes_are_items_without_the_dash() {
        assertThat(
                        Paper.items(
                                "- APOLOGIES RECEIVED",
                                "Apologies came from Cllr Vane.",
                                "- DECLARATIONS OF INTEREST",
                                "None were made.",
                                "- APPROVAL OF MINUTES",
                                "The minutes were signed.",
                                "- DATE OF NEXT MEETING",
                                "4th June 2031"))
                .hasSize(4)
                .contains(" | DECLARATIONS OF INTEREST | None were made.");
    }

    @Test
    void prayers_in_front_of_the_first_number_are_an_item() {
        assertThat(
                        Paper.items(
                                "Minutes of the meeting held on 4 May 2031",
                                "Prayers",
                                "The chaplain said a prayer.",
                                "1. Apologies",
                                "None.",
                                "2. Declarations of interest",
                                "None.",
                                "3. Matters arising",
                                "There were none."))
                .startsWith(" | Prayers | The chaplain said a prayer.");
    }

    @Test
    void a_date_behind_the_next_meetings_heading_is_text() {
        assertThat(
                        Paper.items(
                                "1. Apologies for absence None.",
                                "2. Correspondence Noted.",
                                "3. Date of next meeting 11 February 2031 at 7.45pm."))
                .containsExactly(
                        "1 | Apologies for absence | None.",
                        "2 | Correspondence | Noted.",
                        "3 | Date of next meeting | 11 February 2031 at 7.45pm.");
    }

    @Test
    void people_behind_apologies_are_text() {
        assertThat(
                        Paper.items(
                                "1. Apologies for absence Cllr A Vane - holiday",
                                "2. Declarations of interest Cllr B Oxley - item 4",
                                "3. Matters arising",
                                "None."))
                .contains("1 | Apologies for absence | Cllr A Vane - holiday");
    }

    @Test
    void an_agenda_above_the_minutes_is_cut_where_items_keep_doing_it() {
        String[] joined = {
            "1. Apologies for absence",
            "To receive apologies for absence.",
            "Apologies were received from Councillor Oxley.",
            "2. Declarations of interest",
            "Members are reminded to declare their interests.",
            "There were none.",
            "3. Minutes",
            "To confirm the minutes of the meeting held on 2 May 2024.",
            "Minutes 2 May 2024 (PDF, 188KB)",
            "The minutes were confirmed.",
            "4. Bus shelters",
            "To consider a report.",
            "The report was noted."
        };
        assertThat(Paper.items(joined))
                .contains(
                        "1 | Apologies for absence | Apologies were received from Councillor Oxley.")
                .contains("3 | Minutes | The minutes were confirmed.");
        // once is the clerk's own way of beginning
        assertThat(
                        Paper.items(
                                "1. Apologies for absence",
                                "Apologies were received from Councillor Oxley.",
                                "2. Bus shelters",
                                "To save money the two worst are to go first.",
                                "The report was noted.",
                                "3. Next meeting",
                                "2 June 2024",
                                "At the hall."))
                .contains(
                        "2 | Bus shelters | To save money the two worst are to go first. / The report"
                                + " was noted.");
    }

    @Test
    void a_page_about_one_item_has_its_number_behind_the_meeting() {
        assertThat(
                        Paper.items(
                                "Agenda item",
                                "Opening hours of the baths",
                                "Meeting of Cabinet, Dunsward City Council, Tuesday, 14th May, 2019"
                                        + " 2.00 pm (Item 212.)",
                                "Report of the Director of Leisure.",
                                "Minutes:",
                                "The report was noted.",
                                "Supporting documents:",
                                "Baths, item 212. PDF 244 KB"))
                .containsExactly("212 | Opening hours of the baths | The report was noted.");
    }

    @Test
    void an_abbreviation_is_no_number() {
        assertThat(NumberReader.read("N.C.C. wrote about the path")).isNull();
        assertThat(NumberReader.read("01.18..05\tClerk's report")).isNotNull();
        assertThat(NumberReader.read("5(a) MINUTES OF THE PANEL")).isNotNull();
        // "3.0" heads "3.1": its own form, counted by its first number
        assertThat(NumberReader.read("3.0 A vacancy"))
                .satisfies(top -> assertThat(top.values()).containsExactly(3))
                .satisfies(top -> assertThat(top.form()).isEqualTo("#.0"));
        assertThat(NumberReader.read("3.1 The clerk wrote"))
                .satisfies(under -> assertThat(under.form()).isEqualTo("#.#"));
    }

    @Test
    void a_title_with_a_place_behind_its_colon_is_kept_whole() {
        assertThat(
                        Paper.items(
                                "1. Intimations",
                                "There were none.",
                                "2. Declarations of Interest",
                                "There were none.",
                                "3. Driver's Licence: K. B.",
                                "The applicant was heard.",
                                "4. Street Trader: Mill Wynd",
                                "The report was noted."))
                .contains(
                        "3 | Driver's Licence: K. B. | The applicant was heard.",
                        "4 | Street Trader: Mill Wynd | The report was noted.");
    }

    @Test
    void the_agendas_number_in_brackets_is_no_part_of_the_title() {
        assertThat(
                        Paper.items(
                                "1. Apologies for absence (Agenda item 4)",
                                "There were none.",
                                "2. Declarations of interest (Items 5 and 6)",
                                "There were none.",
                                "3. Hedges (item by item)",
                                "They were noted."))
                .containsExactly(
                        "1 | Apologies for absence | There were none.",
                        "2 | Declarations of interest | There were none.",
                        "3 | Hedges (item by item) | They were noted.");
    }

    @Test
    void minutes_in_capitals_heads_an_item_where_the_last_ones_are_confirmed_under_it() {
        assertThat(
                        Paper.items(
                                "APOLOGIES",
                                "There were none.",
                                "DECLARATIONS OF INTEREST",
                                "There were none.",
                                "MINUTES",
                                "The minutes of the last meeting were signed.",
                                "CORRESPONDENCE",
                                "A letter was read.",
                                "DATE OF NEXT MEETING",
                                "3 May 2012"))
                .contains(" | MINUTES | The minutes of the last meeting were signed.");
    }

    @Test
    void applications_named_by_their_references_are_items() {
        assertThat(
                        Paper.items(
                                "1. APOLOGIES",
                                "There were none.",
                                "2. DECLARATIONS OF INTEREST",
                                "There were none.",
                                "3. PLANNING APPLICATIONS",
                                "The report was considered.",
                                "*(1) 21/00140/FUL – 3 Mill Row*",
                                "A new porch.",
                                "A neighbour spoke.",
                                "RESOLVED: That permission be GRANTED.",
                                "*(2) 21/00166/OUT – Low Farm*",
                                "Four dwellings.",
                                "Nobody spoke.",
                                "RESOLVED: That permission be REFUSED.",
                                "4. APPEALS",
                                "The report was noted."))
                .hasSize(6)
                .anyMatch(i -> i.startsWith("1 | 21/00140/FUL – 3 Mill Row | A new porch."));
    }

    @Test
    void whoever_presides_closes_the_meeting() {
        assertThat(
                        Paper.items(
                                "1. Apologies",
                                "There were none.",
                                "2. Declarations of interest",
                                "There were none.",
                                "3. Toll house",
                                "The lease was renewed. The Town Mayor closed the meeting at"
                                        + " 9.02pm."))
                .contains("3 | Toll house | The lease was renewed.");
    }

    @Test
    void what_follows_exempt_business_is_exempt_and_not_the_resolution_itself() {
        assertThat(
                        exempt(
                                "1. Apologies",
                                "There were none.",
                                "2. Exempt business",
                                "RESOLVED that the public and press be excluded.",
                                "3. Staffing",
                                "The hours of the Clerk were raised.",
                                "4. Date of next meeting",
                                "3 May 2012"))
                .containsExactly("Staffing");
    }

    @Test
    void an_item_that_opens_by_excluding_the_public_is_exempt() {
        assertThat(
                        exempt(
                                "1. Apologies",
                                "There were none.",
                                "2. Lease of the mill (in confidence)",
                                "RESOLVED: That the public be excluded from the meeting.",
                                "It was agreed that the lease be renewed for five years.",
                                "3. Tax exemptions",
                                "The report on them was noted.",
                                "4. Date of next meeting",
                                "3 May 2012"))
                .containsExactly("Lease of the mill (in confidence)");
    }

    private static List<String> exempt(String... lines) {
        return Paper.read(lines).items().stream()
                .filter(ItemSegment::exempt)
                .map(i -> i.title() == null ? "" : i.title().string())
                .toList();
    }

    @Test
    void who_sent_apologies_stands_behind_the_headings_mark() {
        assertThat(
                        Paper.items(
                                "1) Apologies – Councillors S Vane, N Oxley and B Rill",
                                "2) Declarations of Interest – PM and GW in relation to the mill",
                                "3) Minutes of previous meeting",
                                "The minutes were approved.",
                                "4) Website update",
                                "The work is still going on."))
                .startsWith(
                        "1 | Apologies | Councillors S Vane, N Oxley and B Rill",
                        "2 | Declarations of Interest | PM and GW in relation to the mill");
    }

    @Test
    void reasons_are_no_items() {
        assertThat(
                        Paper.items(
                                "MINUTES OF THE EXTRAORDINARY MEETING OF THE PARISH COUNCIL",
                                "It was agreed to object for the following reasons:",
                                "1. the access is unsafe;",
                                "2. the absence of any drawing of the roof;",
                                "3. no plan for the drains;",
                                "4. the loss of the orchard; and",
                                "5. the size of the barn.",
                                "There being no further business the meeting closed at 9pm."))
                .noneMatch(item -> item.startsWith("2"));
    }

    @Test
    void the_first_minutes_of_a_short_paper_are_no_list() {
        assertThat(
                        Paper.items(
                                "1. Apologies were received from Dr Vane",
                                "2. The minutes of the previous meeting were read and signed.",
                                "3. Matters arising:",
                                "a) It was reported that the match had been a success.",
                                "b) The Clerk said that the bridge was safe.",
                                "4. There was a talk about a path to the field.",
                                "5. It was agreed that the rail was good.",
                                "6. The meeting was told of a new clerk."))
                .first()
                .asString()
                .startsWith("1 |");
    }

    @Test
    void a_typed_number_behind_a_lists_own_is_the_items() {
        assertThat(
                        Paper.items(
                                "1. APOLOGIES FOR ABSENCE",
                                "None.",
                                "1. 2. DECLARATIONS OF INTEREST",
                                "None.",
                                "1. 3. MINUTES OF THE LAST MEETING",
                                "Agreed.",
                                "1. 4. PLANNING",
                                "Nothing to report."))
                .containsExactly(
                        "1 | APOLOGIES FOR ABSENCE | None.",
                        "2 | DECLARATIONS OF INTEREST | None.",
                        "3 | MINUTES OF THE LAST MEETING | Agreed.",
                        "4 | PLANNING | Nothing to report.");
    }

    @Test
    void the_agendas_item_behind_the_minutes_number_is_no_part_of_the_title() {
        assertThat(
                        Paper.items(
                                "167. Agenda Item 1: Apologies",
                                "None.",
                                "168. Agenda Item 2 Declarations of interest",
                                "None.",
                                "169. Agenda Item 3. Finance",
                                "The list was approved."))
                .containsExactly(
                        "167 | Apologies | None.",
                        "168 | Declarations of interest | None.",
                        "169 | Finance | The list was approved.");
    }

    @Test
    void an_applications_number_may_open_a_title() {
        assertThat(
                        Paper.items(
                                "45 MINUTES",
                                "They were approved.",
                                "46 17/00812/FUL – FORMER DAIRY, MILL LANE",
                                "RESOLVED: That permission be granted.",
                                "47 17/00954/HOU – 8 ORCHARD CLOSE",
                                "RESOLVED: That permission be refused."))
                .containsExactly(
                        "45 | MINUTES | They were approved.",
                        "46 | 17/00812/FUL – FORMER DAIRY, MILL LANE | RESOLVED: That permission be granted.",
                        "47 | 17/00954/HOU – 8 ORCHARD CLOSE | RESOLVED: That permission be refused.");
    }

    @Test
    void an_applications_number_behind_a_heading_in_capitals_is_text() {
        assertThat(
                        Paper.items(
                                "APOLOGIES. Mr Vane.",
                                "MINUTES. The minutes were read and signed.",
                                "PLANNING. SU/97/0112 Garage at Oak Cottage. No objection.",
                                "CORRESPONDENCE. A letter was read.",
                                "NEXT MEETING. 13th May, 1997."))
                .contains(" | PLANNING | SU/97/0112 Garage at Oak Cottage. No objection.");
    }

    @Test
    void an_agendas_number_may_stand_in_square_brackets() {
        assertThat(
                        Paper.items(
                                "[1]. 11/832. The Chairman opened the meeting.",
                                "[2]. 11/833. Apologies. K. Vane.",
                                "[3].11/834. Correspondence. A letter was read.",
                                "[4].11/835. Planning. Nothing to report."))
                .containsExactly(
                        "11/832 |  | The Chairman opened the meeting.",
                        "11/833 | Apologies | K. Vane.",
                        "11/834 | Correspondence | A letter was read.",
                        "11/835 | Planning | Nothing to report.");
    }

    @Test
    void declarations_may_stand_above_the_numbered_business() {
        assertThat(
                        Paper.items(
                                "Present: Cllrs A Vane and B Oxley",
                                "Declarations of Interest. Cllr Vane declared an interest in the hall.",
                                "1. Minutes",
                                "They were approved.",
                                "2. Planning",
                                "Nothing to report.",
                                "3. Date of next meeting: 3rd May 2012"))
                .startsWith(
                        " | Declarations of Interest | Cllr Vane declared an interest in the hall.");
    }

    @Test
    void small_words_behind_capitals_belong_to_a_title_that_a_colon_ends() {
        assertThat(
                        Paper.items(
                                "1. APOLOGIES for ABSENCE: Mr Vane.",
                                "2. DECLARATIONS of INTEREST and requests for dispensations: none were made.",
                                "3. MATTERS ARISING from the minutes: There were none.",
                                "4. PLANNING: There was nothing to report."))
                .startsWith(
                        "1 | APOLOGIES for ABSENCE | Mr Vane.",
                        "2 | DECLARATIONS of INTEREST and requests for dispensations | none were made.");
    }

    @Test
    void a_minutes_number_under_the_agendas_heading_is_no_word_of_the_minute() {
        assertThat(
                        Paper.items(
                                "Item 1: Apologies for absence.",
                                "19/5 Councillors Vane and Oxley.",
                                "Item 2: Declarations of interest.",
                                "19/6 Councillor Ash – item 17.",
                                "Item 3: Matters arising.",
                                "19/7 No matters arose.",
                                "Item 4: Planning.",
                                "19/8 Resolved to support the barn."))
                .containsExactly(
                        "19/5 | Apologies for absence | Councillors Vane and Oxley.",
                        "19/6 | Declarations of interest | Councillor Ash – item 17.",
                        "19/7 | Matters arising | No matters arose.",
                        "19/8 | Planning | Resolved to support the barn.");
    }

    @Test
    void a_minutes_number_alone_under_its_heading_is_the_items() {
        assertThat(
                        Paper.items(
                                "1. Apologies for absence",
                                "01/22",
                                "Councillors Vane and Oxley.",
                                "2. Declarations of interest",
                                "02/22",
                                "There were none.",
                                "3. Boathouse",
                                "03/22",
                                "The slates are loose."))
                .containsExactly(
                        "01/22 | Apologies for absence | Councillors Vane and Oxley.",
                        "02/22 | Declarations of interest | There were none.",
                        "03/22 | Boathouse | The slates are loose.");
    }

    @Test
    void applications_under_headings_are_no_minutes_numbers() {
        assertThat(
                        Paper.items(
                                "1. Applications received",
                                "19/0412 Barn at Low End – no objection.",
                                "2. Applications decided",
                                "19/0233 The Grange – granted.",
                                "3. Applications withdrawn",
                                "18/0977 Mill Row – withdrawn."))
                .allMatch(i -> i.startsWith("1 |") || i.startsWith("2 |") || i.startsWith("3 |"));
    }

    @Test
    void anItemCalledMinutesIsNoLabelAndDecisionIsNoItem() {
        assertThat(
                        Paper.items(
                                "Cabinet - Tuesday, 3 May 2022 10.00 am",
                                "*Apologies for absence*",
                                "*Minutes:*",
                                "Apologies were received from Councillor Marr.",
                                "*Minutes*",
                                "To confirm the minutes of the meeting held on 5 April 2022.",
                                "*Decision:*",
                                "RESOLVED that the minutes be confirmed.",
                                "*Minutes:*",
                                "RESOLVED that the minutes be confirmed.",
                                "*Public question time*",
                                "*Minutes:*",
                                "There were no questions."))
                .containsExactly(
                        " | Apologies for absence | Apologies were received from Councillor Marr.",
                        " | Minutes | RESOLVED that the minutes be confirmed. / RESOLVED that the minutes be confirmed.",
                        " | Public question time | There were no questions.");
    }

    @Test
    void whatIsToBeDoneUnderANumberIsAMinuteAndNoTitle() {
        assertThat(
                        Paper.items(
                                "1. The minutes of the last meeting were read and signed.",
                                "2. The precept of £900 as in previous years to be requested.",
                                "3. There was a discussion about the footpath.",
                                "4. There being no further business the meeting closed at 7.45 p.m."))
                .startsWith(
                        "1 |  | The minutes of the last meeting were read and signed.",
                        "2 |  | The precept of £900 as in previous years to be requested.",
                        "3 |  | There was a discussion about the footpath.");
    }
}
