package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.record.NextMeeting;

/** What the lines over the minutes and under them tell of the meeting. */
class HeadingFactsTest {

    private static MeetingFacts facts(List<String> heading, List<String> closing) {
        return facts(heading, closing, new Notices());
    }

    private static MeetingFacts facts(List<String> heading, List<String> closing, Notices notices) {
        List<String> all = new ArrayList<>(heading);
        all.addAll(closing);
        NormalisedText text = new NormalisedText(String.join("\n", all));
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String words : all) {
            lines.add(
                    new Line(
                            text.passage(at, at + words.length()),
                            BlockStyle.PLAIN,
                            Line.Part.MINUTES));
            at += words.length() + 1;
        }
        List<ItemSegment> none = List.of();
        SegmentedMinutes minutes =
                new SegmentedMinutes(
                        text,
                        "plain",
                        1,
                        List.of(),
                        lines.subList(0, heading.size()),
                        none,
                        lines.subList(heading.size(), all.size()));
        MeetingFacts nothing = new MeetingFacts(null, null, null, null, null, null, null);
        return new MeetingFactsExtractor().extract(minutes, nothing, notices);
    }

    private static MeetingFacts facts(String... heading) {
        return facts(List.of(heading), List.of());
    }

    @Test
    void aCloseAtNineWithoutABeginningIsTheEveningsAndIsNoticed() {
        Notices notices = new Notices();
        MeetingFacts read =
                facts(
                        List.of("Minutes of the Parish Council meeting, 14th May 2024"),
                        List.of("The meeting closed at 9.15."),
                        notices);
        assertThat(read.endTime()).isEqualTo(LocalTime.of(21, 15));
        assertThat(notices.list()).filteredOn(n -> n.code().equals("TIME_INFERRED")).hasSize(1);
    }

    @Test
    void aCloseThatTheBeginningSettlesIsNotNoticed() {
        Notices notices = new Notices();
        MeetingFacts read =
                facts(
                        List.of("Minutes of the Parish Council meeting, 14th May 2024 at 7.30pm"),
                        List.of("The meeting closed at 9.15."),
                        notices);
        assertThat(read.endTime()).isEqualTo(LocalTime.of(21, 15));
        assertThat(notices.list()).noneMatch(n -> n.code().equals("TIME_INFERRED"));
    }

    @Test
    void aLetterheadMayNameTheCouncilOverTwoLines() {
        MeetingFacts read =
                facts(
                        "NETHER ASHBY AND COLE",
                        "COMMUNITY COUNCIL",
                        "Minutes of the Council Meeting",
                        "28th November 2023",
                        "Venue Mill House");
        assertThat(read.council()).isEqualTo("Nether Ashby and Cole Community Council");
        assertThat(read.venue()).isEqualTo("Mill House");
    }

    @Test
    void aBuildingIsNoPlaceThatACouncilIsNamedFor() {
        assertThat(
                        facts(
                                        "Minutes of the Parish Council meeting",
                                        "14th May 2024 Venue, Mill House")
                                .council())
                .isNull();
    }

    @Test
    void aCouncilMayBeNamedForThreePlaces() {
        assertThat(
                        facts(
                                        "ASHFORD, BIRCH & COLE DISTRICT COUNCIL",
                                        "Minutes of Council Meeting held on Monday 6 November 2017")
                                .council())
                .isEqualTo("Ashford, Birch & Cole District Council");
    }

    @Test
    void aPostIsNoBody() {
        assertThat(
                        facts(
                                        "Minutes of the Meeting of Ashby Town Council held on 27 April 2021",
                                        "L Furze, Committee Services Officer")
                                .body())
                .isEqualTo("Ashby Town Council");
    }

    @Test
    void theParishCouncilItselfMetWhereNoMoreIsPrinted() {
        assertThat(facts("Minutes of parish council meeting held on 30 October 2023").body())
                .isEqualTo("Parish Council");
    }

    @Test
    void aVenueEndsBeforeTheNamesOfThosePresent() {
        assertThat(
                        facts(
                                        "Minutes of the Meeting of the Parish Council",
                                        "Thursday 22nd September 2016, The Old School, Nether Ashby",
                                        "Penny Oak (PO), Julia Elm (JE), Andrew Fir (AF)")
                                .venue())
                .isEqualTo("Old School, Nether Ashby");
    }

    @Test
    void aRangeOfTimesNeedsNoHalfOfTheDay() {
        MeetingFacts read =
                facts(
                        "Notes of the meeting held on Wednesday 10 February 2016, 9.30 – 11.15, Fire Station, Ashby");
        assertThat(read.startTime()).isEqualTo(LocalTime.of(9, 30));
        assertThat(read.endTime()).isEqualTo(LocalTime.of(11, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meeting ended at 9.15.|21:15",
                "The Chairman closed the meeting at 8.50pm.|20:50",
                "The Chairman closed the meeting at 8.50pm to enable the public to speak.|",
                "The meeting was closed at 8.30pm to allow Mr Oak to address it.|"
            })
    void aMeetingEndsWhereItDoesNotGoOn(String closing, LocalTime end) {
        assertThat(
                        facts(List.of("Ashby Parish Council", "3 June 2019"), List.of(closing))
                                .endTime())
                .isEqualTo(end);
    }

    @Test
    void theChairmanOfTheMeetingOpensProceedings() {
        assertThat(
                        facts(
                                        "Minutes of Ashby Parish Council of 3 June 2019",
                                        "The Chairman, Cllr Oak, opened proceedings at 7.35pm.")
                                .startTime())
                .isEqualTo(LocalTime.of(19, 35));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Next meetings: Tuesday 19th April (Planning) & Thursday 19th May 2016|2016-05-19",
                "Next meetings: Thursday 21st April & Thursday 19th May 2016|2016-04-21",
                "Date of next meeting: Planning Committee – 5th April, Full Council – 12th April|2016-04-12",
                "Date of next meeting: Annual Parish Meeting: 5th April. Next Parish Council meeting: 3rd May|2016-05-03"
            })
    void ofSeveralDaysTheBodysOwnIsTheNextMeeting(String closing, LocalDate day) {
        NextMeeting next =
                facts(List.of("Minutes of Ashby Parish Council, 17 March 2016"), List.of(closing))
                        .nextMeeting();
        assertThat(Objects.requireNonNull(next).date()).isEqualTo(day);
    }

    @Test
    void thePlaceAndTheTimesMayStandBelowThoseWhoCame() {
        MeetingFacts read =
                facts(
                        "PWYLLGOR CRAFFU LLE / PLACE SCRUTINY COMMITTEE",
                        "Wednesday, 21 September 2022",
                        "PRESENT: Councillor J. Oak (Chair)",
                        "Councillors: K. Elm, L. Fir",
                        "Chamber, County Hall, Aberash: 10.00 am – 12.20 pm");
        assertThat(read.body()).isEqualTo("Place Scrutiny Committee");
        assertThat(read.startTime()).isEqualTo(LocalTime.of(10, 0));
        assertThat(read.endTime()).isEqualTo(LocalTime.of(12, 20));
        assertThat(read.venue()).isEqualTo("Chamber, County Hall, Aberash");
    }

    @Test
    void aCouncilNamedInTwoLanguagesIsNamedOnce() {
        MeetingFacts read =
                facts(
                        "CYNGOR CYMUNED LLANASH COMMUNITY COUNCIL",
                        "Minutes of the meeting held at Ashby C.P. School on Monday 13 March 2017");
        assertThat(read.council()).isEqualTo("Llanash Community Council");
        assertThat(read.venue()).isEqualTo("Ashby C.P. School");
    }

    @Test
    void proceedingsAreOfABodyAndNoPartOfItsName() {
        assertThat(
                        facts(
                                        "ASHBY DISTRICT COUNCIL",
                                        "MINUTES OF PROCEEDINGS OF THE ENVIRONMENT COMMITTEE HELD ON 4 OCTOBER 2017")
                                .body())
                .isEqualTo("Environment Committee");
    }

    @Test
    void whyAMeetingWasRemoteIsNoPlace() {
        assertThat(
                        facts(
                                        "Minutes of the Parish Council Meeting held on 28th May 2020",
                                        "Due to the restrictions this meeting was held remotely, signing of the minutes was deferred.")
                                .venue())
                .isIn(null, "remotely");
    }

    @Test
    void aDistrictBehindAPlaceBelongsToACommunityCouncilsName() {
        assertThat(
                        facts(
                                        "ASHGAY & DISTRICT COMMUNITY COUNCIL",
                                        "Minutes of the meeting held on Monday, 10th June 2013")
                                .council())
                .isEqualTo("Ashgay & District Community Council");
    }

    @Test
    void aStreetIsNoCouncilsPlace() {
        assertThat(
                        facts(
                                        "MINUTES OF THE COMMUNITY COUNCIL MEETING HELD AT THE OAK CENTRE, ELM ST, ON 7th MARCH 2018")
                                .council())
                .isNull();
    }

    @Test
    void startAndFinishMayStandInABracket() {
        assertThat(
                        facts(
                                        "Minutes of the Ashby Parish Council Meeting held on 12 November 2018. (Start 7.35pm. Finish 8.50pm)")
                                .endTime())
                .isEqualTo(LocalTime.of(20, 50));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minutes of a meeting of Marle Community Council held at Canolfan Elain, Marle on Tuesday 2 May 2017 at 7.00 pm|Canolfan Elain, Marle",
                "Draft Minutes – Tuesday 2 May 2017, 19:30, Tarn Hall|Tarn Hall",
                "Tuesday 2nd May 2017, 6pm, Cemetery Lodge|Cemetery Lodge",
                "The meeting was held on Tuesday 2 May 2017 at 7.00 pm, via zoom due to the restrictions|zoom",
                "Minutes of a meeting of Marle Community Council held in public on Tuesday 2 May 2017 at 7.00 pm|",
                "Minutes of a meeting of Marle Community Council held at 7.00 pm on Tuesday 2 May 2017|"
            })
    void aHouseWithoutAWordForWhatItIsStandsInFrontOfTheDate(String heading, String venue) {
        assertThat(facts(heading).venue()).isEqualTo(venue);
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES OF A MEETING OF OLD MARLE PARISH COUNCIL, Old Marle Parish Council",
        "Minutes of a meeting of New Marle Town Council, New Marle Town Council",
        "Minutes of the old Marle Parish Council, Marle Parish Council",
        "BOROUGH OF MARLE, Borough of Marle",
        "London Borough of Marle and Tarn, London Borough of Marle and Tarn"
    })
    void oldAndNewInFrontOfAPlaceAreItsName(String heading, String council) {
        assertThat(facts(heading).council()).isEqualTo(council);
    }

    @Test
    void theNextMeetingMayStandUnderItsInitials() {
        assertThat(
                        facts(
                                        List.of("Minutes of Marle Parish Council, 3 March 2020"),
                                        List.of("DONM: 7 April 2020, 7.30pm"))
                                .nextMeeting())
                .isEqualTo(new NextMeeting(LocalDate.of(2020, 4, 7), LocalTime.of(19, 30)));
    }
}
