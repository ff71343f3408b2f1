package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.PageLinks;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.Bodies;
import org.minutebook.store.Body;
import org.minutebook.store.Corrections;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.OpenReading;
import org.minutebook.store.ReadingState;
import org.minutebook.store.Readings;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.reads.MeetingReads;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.Selection;
import org.minutebook.store.reads.WrittenReads;
import org.minutebook.view.Addresses;
import org.minutebook.view.MeetingView;
import org.minutebook.view.RecordFreshness;

/** Corrects what a reading says of the meeting itself. Its id stays what it was. */
@ApplicationScoped
class MeetingFactsDesk {

    static final List<String> FIELDS =
            List.of(
                    "body",
                    "date",
                    "sitting",
                    "startTime",
                    "endTime",
                    "venue",
                    "nextMeeting",
                    "attendanceRecorded",
                    "declarationsRecorded",
                    "approval");

    private static final int MOST_SITTINGS = 99;

    private final RoutingContext context;
    private final Opening opening;
    private final Corrections corrections;
    private final MeetingReads reads;
    private final WrittenReads writes;
    private final Readings readings;
    private final Councils councils;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final ConditionalAnswers answers;
    private final PublicUrls urls;

    MeetingFactsDesk(
            RoutingContext context,
            Opening opening,
            Corrections corrections,
            MeetingReads reads,
            WrittenReads writes,
            Readings readings,
            Councils councils,
            Bodies bodies,
            AuditTrail audit,
            ConditionalAnswers answers,
            PublicUrls urls) {
        this.context = context;
        this.opening = opening;
        this.corrections = corrections;
        this.reads = reads;
        this.writes = writes;
        this.readings = readings;
        this.councils = councils;
        this.bodies = bodies;
        this.audit = audit;
        this.answers = answers;
        this.urls = urls;
    }

    Corrected correct(String id, @Nullable JsonNode body, Basis basis) {
        ObjectNode patch = Patch.object(body);
        Patch.requireKnown(patch, FIELDS);
        return act(
                "correct",
                id,
                basis,
                (locked, reading) -> {
                    MeetingFacts now =
                            Patch.read(
                                    Patch.merged(Patch.tree(reading.facts()), patch, false),
                                    MeetingFacts.class);
                    if (now.sitting() < 1 || now.sitting() > MOST_SITTINGS) {
                        throw Patch.invalid("sitting", "'sitting' is 1 to 99.");
                    }
                    UUID body1 = patch.has("body") ? body(locked.meeting(), now) : reading.body();
                    requireFree(locked.meeting(), body1, now);
                    reading.change(now, body1);
                });
    }

    Corrected confirm(String id, Basis basis) {
        return act(
                "confirm",
                id,
                basis,
                (locked, reading) -> reading.confirm(RecordKind.MEETING, locked.record()));
    }

    CorrectionsView list(String id, Basis basis) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Opening.Locked locked = opening.find(RecordKind.MEETING, id, basis);
                            return new CorrectionsView(
                                    corrections.list(locked.record()).stream()
                                            .map(CorrectionsView.CorrectionView::from)
                                            .toList(),
                                    new PageLinks(urls.self(context), null));
                        });
    }

    private Corrected act(
            String name, String id, Basis basis, BiConsumer<Opening.Locked, OpenReading> act) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Opening.Locked held = opening.lock(RecordKind.MEETING, id, basis);
                            Corrected meeting = meeting(held);
                            opening.requireCurrent(RecordKind.MEETING, held, states(meeting));
                            OpenReading reading =
                                    opening.open(held).orElseThrow(() -> absent(meeting));
                            act.accept(held, reading);
                            corrections.close(reading);
                            audit.note(name, held.meeting().councilId(), held.record(), 200);
                            return meeting;
                        });
    }

    /** Answers with the facts as they are now. */
    Response answer(Corrected done) {
        StoredMeeting stored = QuarkusTransaction.requiringNew().call(() -> stored(done));
        List<Freshness> states = QuarkusTransaction.requiringNew().call(() -> states(done));
        return Response.ok(MeetingView.from(stored, new Addresses(urls.base(context))))
                .header(
                        "ETag",
                        answers.tagOf(context, states.get(0), "/v1/meetings/" + done.record()))
                .build();
    }

    private static Corrected meeting(Opening.Locked held) {
        return new Corrected(RecordKind.MEETING, held.record(), held.draft());
    }

    /**
     * The state as its reads tell it, first as it is read without a version: what is published is
     * then written by the database, with a mark of its own.
     */
    private List<Freshness> states(Corrected meeting) {
        List<Freshness> states = new ArrayList<>();
        if (!meeting.draft()) {
            writes.findMeeting(
                            meeting.record(),
                            EnumSet.noneOf(Part.class),
                            Selection.ALL,
                            urls.base(context))
                    .map(written -> Freshness.of(written.modified(), written.mark()))
                    .ifPresent(states::add);
        }
        states.add(RecordFreshness.of(stored(meeting)));
        return states;
    }

    private StoredMeeting stored(Corrected meeting) {
        return reads.find(
                        meeting.record(),
                        meeting.draft() ? ReadingState.DRAFT : ReadingState.PUBLISHED)
                .orElseThrow(() -> absent(meeting));
    }

    private ProblemException absent(Corrected meeting) {
        return opening.absent(RecordKind.MEETING, meeting.record());
    }

    private UUID body(MeetingIdentity meeting, MeetingFacts now) {
        Council council = councils.find(meeting.councilId()).orElseThrow();
        Body body = bodies.ensure(council, now.body());
        return body.id();
    }

    private void requireFree(MeetingIdentity meeting, UUID body, MeetingFacts now) {
        Optional<MeetingIdentity> other =
                readings.findMeeting(meeting.councilId(), body, now.date(), now.sitting())
                        .filter(found -> !found.id().equals(meeting.id()));
        if (other.isPresent()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "Body, day and sitting are those of another meeting, %s."
                                    .formatted(other.get().id()))
                    .with("meetingId", other.get().id());
        }
    }
}
