package org.minutebook.correct;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Author;
import org.minutebook.store.Corrections;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.Meetings;
import org.minutebook.store.OpenReading;
import org.minutebook.store.Publication;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Register;
import org.minutebook.store.RegisterState;
import org.minutebook.store.Registered;

/**
 * Opens the reading that a correction is meant for: what is published, for those who may publish;
 * the draft, where nothing is published or the draft was asked for.
 */
@ApplicationScoped
class Opening {

    private final RoutingContext context;
    private final Caller caller;
    private final Register register;
    private final Meetings meetings;
    private final Publication publication;
    private final Corrections corrections;
    private final ConditionalAnswers answers;

    Opening(
            RoutingContext context,
            Caller caller,
            Register register,
            Meetings meetings,
            Publication publication,
            Corrections corrections,
            ConditionalAnswers answers) {
        this.context = context;
        this.caller = caller;
        this.register = register;
        this.meetings = meetings;
        this.publication = publication;
        this.corrections = corrections;
        this.answers = answers;
    }

    /**
     * A meeting whose council's lock is held.
     *
     * @param record what is to be corrected: one of its records, or itself
     * @param draft whether the draft is meant, else what is published
     */
    record Locked(MeetingIdentity meeting, UUID record, boolean draft, Basis basis) {}

    /**
     * Finds the meeting of a record and locks its council until the transaction ends.
     *
     * @throws ProblemException 404, 410, 403
     */
    Locked lock(RecordKind kind, String id, Basis basis) {
        Found found = reachable(kind, id);
        publication.lock(found.meeting());
        // What was read before the lock may be old.
        RegisterState state = register.find(kind, found.known().id()).orElseThrow().state();
        Locked locked =
                new Locked(found.meeting(), found.known().id(), isDraft(basis, state), basis);
        if (!locked.draft()) {
            caller.require(Scope.PUBLISH);
        }
        return locked;
    }

    /** The same without a lock, to read only. */
    Locked find(RecordKind kind, String id, Basis basis) {
        Found found = reachable(kind, id);
        return new Locked(
                found.meeting(), found.known().id(), isDraft(basis, found.known().state()), basis);
    }

    private static boolean isDraft(Basis basis, RegisterState state) {
        Basis.@Nullable Version asked = basis.version();
        return asked == null ? state != RegisterState.LIVE : asked == Basis.Version.draft;
    }

    private record Found(Registered known, MeetingIdentity meeting) {}

    private Found reachable(RecordKind kind, String id) {
        Registered known =
                RecordId.parse(id)
                        .flatMap(uuid -> register.find(kind, uuid))
                        .orElseThrow(() -> unknown(kind));
        if (!caller.reaches(known.councilId())) {
            if (known.state() == RegisterState.DRAFT) {
                throw unknown(kind);
            }
            caller.requireCouncil(known.councilId());
        }
        MeetingIdentity meeting =
                Optional.ofNullable(known.meetingId())
                        .flatMap(meetings::find)
                        .orElseThrow(() -> unknown(kind));
        return new Found(known, meeting);
    }

    /** Opens the reading; empty where the meeting has none of that kind. */
    Optional<OpenReading> open(Locked locked) {
        return locked.draft()
                ? corrections.openDraft(locked.meeting().id(), author(locked.basis()))
                : corrections.openPublished(locked.meeting().id(), author(locked.basis()));
    }

    /**
     * Refuses a correction of something that changed since its author read it.
     *
     * @throws ProblemException 428 without {@code If-Match}, 412 with another tag
     */
    void requireCurrent(RecordKind kind, Locked locked, List<Freshness> states) {
        @Nullable String sent = locked.basis().seen();
        if (sent == null) {
            throw ProblemException.of(
                    ErrorCode.PRECONDITION_REQUIRED,
                    "Send the ETag of the %s as you read it in the header If-Match, so that nobody's"
                                    .formatted(kind.spoken())
                            + " correction is lost.");
        }
        String path = "/v1/%s/%s".formatted(kind.plural(), locked.record());
        List<String> paths = List.of(path, path + "?version=draft", path + "?version=published");
        if (states.stream().noneMatch(state -> answers.isCurrent(context, state, sent, paths))) {
            throw ProblemException.of(
                    ErrorCode.PRECONDITION_FAILED,
                    "The %s was changed since you read it. Read it again and correct that."
                            .formatted(kind.spoken()));
        }
    }

    static ProblemException unknown(RecordKind kind) {
        return ProblemException.of(
                ErrorCode.NOT_FOUND, "There is no %s of this id.".formatted(kind.spoken()));
    }

    /** 410 for what was public and went away, else 404. */
    ProblemException absent(RecordKind kind, UUID id) {
        return register.find(kind, id)
                .filter(known -> known.state() == RegisterState.GONE)
                .map(
                        known ->
                                ProblemException.of(
                                        ErrorCode.GONE,
                                        "This %s is no more.".formatted(kind.spoken())))
                .orElseGet(() -> unknown(kind));
    }

    private Author author(Basis basis) {
        return new Author(
                caller.token().map(token -> token.id()).orElse(null),
                caller.token().map(token -> token.name()).orElse(null),
                basis.reason());
    }
}
