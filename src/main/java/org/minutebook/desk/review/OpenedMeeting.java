package org.minutebook.desk.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.StringJoiner;
import java.util.UUID;
import org.minutebook.correct.Basis;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.http.ProblemException;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.ReadingState;
import org.minutebook.store.StoredMeeting;

/**
 * A meeting that an officer has open, in one of its readings.
 *
 * @param reading what is shown
 * @param hasDraft whether there is a draft
 * @param hasPublished whether something of it is public
 */
record OpenedMeeting(StoredMeeting reading, boolean hasDraft, boolean hasPublished) {

    // The templates see what is public alone.

    /** The meeting. */
    public UUID id() {
        return reading.head().id();
    }

    /** "Planning Committee, 14 March 2024". */
    public String title() {
        return reading.facts().body() + ", " + Spoken.day(reading.facts().date());
    }

    /** The council's name. */
    public String council() {
        return reading.head().council().name();
    }

    /** Times and place. */
    public String when() {
        MeetingFacts facts = reading.facts();
        StringJoiner when = new StringJoiner(", ");
        if (facts.startTime() != null) {
            when.add(
                    facts.endTime() == null
                            ? facts.startTime().toString()
                            : facts.startTime() + " to " + facts.endTime());
        }
        if (facts.venue() != null) {
            when.add(facts.venue());
        }
        return when.toString();
    }

    /** Whether the draft is shown. */
    public boolean draft() {
        return reading.state() == ReadingState.DRAFT;
    }

    /** Whether what is public is shown. */
    public boolean published() {
        return reading.state() == ReadingState.PUBLISHED;
    }

    /** Whether it was withdrawn, so that nothing can be corrected. */
    public boolean withdrawn() {
        return reading.state() == ReadingState.WITHDRAWN;
    }

    /** Where it stands, in a word. */
    public String state() {
        return draft() ? "Draft" : published() ? "Published" : "Withdrawn";
    }

    /** Address of the review page. */
    public String path() {
        return "/desk/meetings/" + id();
    }

    /** The same for the reading that is shown. */
    public String here() {
        return path() + "?version=" + version();
    }

    /** Which reading forms are about: "draft" or "published". */
    public String version() {
        return basisVersion().name();
    }

    /**
     * What a form about this reading is sent on.
     *
     * @throws ProblemException 400, where the reason is too long
     */
    Basis basis(MultivaluedMap<String, String> form) {
        return new Basis(
                basisVersion(),
                form.getFirst("seen"),
                Basis.reason(form.getFirst("reason"), "reason"));
    }

    Basis.Version basisVersion() {
        return published() ? Basis.Version.published : Basis.Version.draft;
    }
}
