package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.Freshness;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.ReadingState;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.reads.MeetingReads;
import org.minutebook.store.reads.Reads;

/**
 * Finds the reading of a meeting that a caller may see: the published one, which everybody may, or
 * the draft, for whoever has a token that reaches its council.
 */
@ApplicationScoped
class VisibleMeetings {

    /** Which reading of a meeting is asked for. */
    enum Version {
        published,
        draft
    }

    static final QueryParameter<Version> VERSION =
            ParameterKinds.oneOf(
                            "version",
                            Version.class,
                            "The published reading, or, with a token, the draft that is to follow"
                                    + " it.")
                    .standard("published");

    /**
     * A reading that was found.
     *
     * @param personal whether a token made the difference, so that no cache may keep the answer
     */
    record Visible(StoredMeeting meeting, boolean personal) {

        /** The state of an answer, kept from caches where it must be. */
        Freshness guarded(Freshness state) {
            return state.personal(personal);
        }
    }

    private final Reads reads;
    private final MeetingReads meetings;
    private final Singles singles;
    private final Caller caller;

    VisibleMeetings(Reads reads, MeetingReads meetings, Singles singles, Caller caller) {
        this.reads = reads;
        this.meetings = meetings;
        this.singles = singles;
        this.caller = caller;
    }

    Visible find(String id, Query query) {
        UUID known = singles.id(MeetingsResource.KIND, id);
        if (query.get(VERSION, Version.published) == Version.draft) {
            caller.require(Scope.IMPORT);
            return draft(known).orElseThrow(() -> Singles.unknown(MeetingsResource.KIND));
        }
        return reads.find(MeetingsResource.KIND.shelf(), known)
                .map(meeting -> new Visible(meeting, false))
                .or(() -> draft(known))
                .orElseThrow(() -> singles.absent(MeetingsResource.KIND, known));
    }

    private Optional<Visible> draft(UUID id) {
        if (!caller.may(Scope.IMPORT)) {
            return Optional.empty();
        }
        return meetings.find(id, ReadingState.DRAFT)
                .filter(draft -> caller.reaches(draft.head().council().id()))
                .map(draft -> new Visible(draft, true));
    }

    /** The council that the caller's token is bound to: drafts of others are not there. */
    Optional<Set<UUID>> reach() {
        caller.require(Scope.IMPORT);
        return caller.boundTo().map(Set::of);
    }
}
