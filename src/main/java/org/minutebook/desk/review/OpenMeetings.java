package org.minutebook.desk.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.correct.Corrector;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Corrections;
import org.minutebook.store.ItemReference;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.Warning;
import org.minutebook.store.reads.MeetingReads;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.SourceReads;
import org.minutebook.view.RecordFreshness;

/** Opens meetings for an officer: the draft first, else what is public, else what was withdrawn. */
@ApplicationScoped
class OpenMeetings {

    private final RoutingContext context;
    private final Caller caller;
    private final MeetingReads meetings;
    private final SourceReads sources;
    private final Corrections corrections;
    private final ConditionalAnswers answers;

    OpenMeetings(
            RoutingContext context,
            Caller caller,
            MeetingReads meetings,
            SourceReads sources,
            Corrections corrections,
            ConditionalAnswers answers) {
        this.context = context;
        this.caller = caller;
        this.meetings = meetings;
        this.sources = sources;
        this.corrections = corrections;
        this.answers = answers;
    }

    /**
     * The meeting of an id.
     *
     * @param version "draft" or "published"; else whichever there is
     * @throws ProblemException 403, 404
     */
    OpenedMeeting get(String id, @Nullable String version) {
        UUID meeting = RecordId.parse(id).orElseThrow(OpenMeetings::unknown);
        Optional<StoredMeeting> draft = meetings.find(meeting, ReadingState.DRAFT);
        Optional<StoredMeeting> published = meetings.find(meeting, ReadingState.PUBLISHED);
        boolean wantsPublished = "published".equals(version) && published.isPresent();
        StoredMeeting shown =
                (wantsPublished ? published : draft.or(() -> published))
                        .or(() -> meetings.find(meeting, ReadingState.WITHDRAWN))
                        .orElseThrow(OpenMeetings::unknown);
        UUID council = shown.head().council().id();
        if (!caller.reaches(council)) {
            if (published.isEmpty()) {
                throw unknown();
            }
            caller.requireCouncil(council);
        }
        return new OpenedMeeting(shown, draft.isPresent(), published.isPresent());
    }

    /** The text that places count in. */
    String text(OpenedMeeting opened) {
        return sources.find(
                        opened.reading().head().documentId(), opened.reading().head().textVersion())
                .orElseThrow(() -> new IllegalStateException("a reading has its text"));
    }

    List<Warning> warnings(OpenedMeeting opened) {
        return QuarkusTransaction.requiringNew()
                .call(() -> corrections.listWarnings(opened.id(), opened.reading().state()));
    }

    /**
     * What a form of the reading that is open is about.
     *
     * @param kind as in paths: "resolutions"; "meetings" for the meeting itself
     * @throws ProblemException 404
     */
    Target target(OpenedMeeting opened, String kind, String id) {
        if (kind.equals(RecordKind.MEETING.plural()) && id.equals(opened.id().toString())) {
            return new Target(
                    RecordKind.MEETING,
                    opened.id(),
                    Corrector.tree(opened.reading().facts()),
                    null,
                    null,
                    opened.title(),
                    seen(opened));
        }
        return list(opened).stream()
                .filter(record -> record.kind().plural().equals(kind))
                .filter(record -> record.head().id().toString().equals(id))
                .findFirst()
                .map(this::target)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND,
                                        "This record is no more in this reading of the meeting."
                                                + " Somebody may have removed it."));
    }

    private Target target(RecordOnPage record) {
        @Nullable ItemReference item = record.head().item();
        return new Target(
                record.kind(),
                record.head().id(),
                Corrector.tree(record.record()),
                record.sourced().source(),
                item == null ? null : item.id(),
                Cards.lead(record),
                seen(record));
    }

    /** The records of the reading that is open, in the order of the document. */
    List<RecordOnPage> list(OpenedMeeting opened) {
        return RecordOnPage.list(meetings.withParts(opened.reading(), EnumSet.allOf(Part.class)));
    }

    /** The items of the reading that is open, to choose from. */
    static List<Choice> items(List<RecordOnPage> records) {
        return records.stream()
                .filter(record -> record.kind() == RecordKind.AGENDA_ITEM)
                .map(record -> new Choice(record.head().id().toString(), Cards.lead(record)))
                .toList();
    }

    /** What a form carries to say which state of a record it was made for. */
    String seen(RecordOnPage record) {
        return seen(record.kind(), record.head().id(), record.state());
    }

    /** The same for what is said of the meeting itself. */
    String seen(OpenedMeeting opened) {
        return seen(RecordKind.MEETING, opened.id(), RecordFreshness.of(opened.reading()));
    }

    private String seen(RecordKind kind, UUID id, Freshness state) {
        return answers.tagOf(context, state, "/v1/%s/%s".formatted(kind.plural(), id));
    }

    private static ProblemException unknown() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "There is no meeting at this address.");
    }
}
