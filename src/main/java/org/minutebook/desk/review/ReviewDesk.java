package org.minutebook.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.minutebook.intake.PagePictures;
import org.minutebook.store.Warning;

/** Lays a meeting out for review. A handful of statements, however much is in it. */
@ApplicationScoped
class ReviewDesk {

    private final OpenMeetings meetings;

    private final PagePictures pictures;

    ReviewDesk(OpenMeetings meetings, PagePictures pictures) {
        this.meetings = meetings;
        this.pictures = pictures;
    }

    /**
     * A meeting's page.
     *
     * @param asPictures whether the document's pages are wanted in the place of its text
     */
    ReviewPage of(OpenedMeeting opened, boolean asPictures) {
        List<RecordOnPage> records = meetings.list(opened);
        List<Warning> warnings = meetings.warnings(opened);
        List<Segment> segments = SourceCut.of(meetings.text(opened), Spans.of(records));
        Cards cards = new Cards(records, segments, warnings, meetings::seen);
        return ReviewPage.of(
                opened,
                FactsCard.of(opened, meetings.seen(opened), warnings),
                segments,
                cards.list(),
                cards.ofDocument().stream()
                        .filter(warning -> !FactsCard.isAboutFacts(warning))
                        .toList(),
                pictures(opened, asPictures));
    }

    private ReviewPage.Pictures pictures(OpenedMeeting opened, boolean wanted) {
        int pages = pictures.count(opened.reading().head().documentId());
        return new ReviewPage.Pictures(pages, wanted && pages > 0);
    }
}
