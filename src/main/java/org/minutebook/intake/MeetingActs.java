package org.minutebook.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.Meetings;
import org.minutebook.store.Publication;
import org.minutebook.store.PublicationState;

/** Publishes meetings, withdraws and restores them, each in one transaction. */
@ApplicationScoped
public class MeetingActs {

    private static final int OK = 200;

    private final Meetings meetings;
    private final Publication publication;

    MeetingActs(Meetings meetings, Publication publication) {
        this.meetings = meetings;
        this.publication = publication;
    }

    /**
     * Makes the draft public.
     *
     * @throws ProblemException 403, 404, 409
     */
    public MeetingIdentity publish(UUID id, Poster poster) {
        return act("publish", id, poster, () -> publication.publish(id));
    }

    /**
     * Takes a meeting back.
     *
     * @param reason in the officer's words, not blank
     * @throws ProblemException 403, 404
     */
    public MeetingIdentity withdraw(UUID id, String reason, Poster poster) {
        return act("withdraw", id, poster, () -> publication.withdraw(id, reason));
    }

    /**
     * Makes what was withdrawn what it was before.
     *
     * @throws ProblemException 403, 404
     */
    public MeetingIdentity restore(UUID id, Poster poster) {
        return act("restore", id, poster, () -> publication.restore(id));
    }

    private MeetingIdentity act(
            String name, UUID id, Poster poster, Supplier<Publication.Outcome> act) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            MeetingIdentity meeting = reachable(id, poster);
                            publication.lock(meeting);
                            switch (act.get()) {
                                case DONE -> poster.audit().note(name, meeting.councilId(), id, OK);
                                case NOTHING_TO_DO -> {
                                    // Asked again: it is so already.
                                }
                                case WITHDRAWN ->
                                        throw ProblemException.of(
                                                ErrorCode.NOT_PUBLISHABLE,
                                                "The meeting was withdrawn and has no newer draft."
                                                        + " Restore it: POST"
                                                        + " /v1/meetings/%s/restore."
                                                                .formatted(id));
                            }
                            return meetings.find(id).orElseThrow();
                        });
    }

    /** Another council's meeting is a 403; its draft is not even there. */
    MeetingIdentity reachable(UUID id, Poster poster) {
        MeetingIdentity meeting = meetings.find(id).orElseThrow(MeetingActs::unknown);
        if (poster.reaches(meeting.councilId())) {
            return meeting;
        }
        if (meeting.publication() == PublicationState.DRAFT) {
            throw unknown();
        }
        throw ProblemException.of(
                ErrorCode.FORBIDDEN,
                "The token is bound to one council, and this is a meeting of another.");
    }

    static ProblemException unknown() {
        return ProblemException.of(ErrorCode.NOT_FOUND, "There is no meeting of that id.");
    }
}
