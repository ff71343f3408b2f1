package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What has to be said anew of earlier meetings when a meeting becomes public, changes, or goes.
 * Callers hold the council's lock, and tell the feed of what is returned.
 */
@ApplicationScoped
class FollowUps {

    private final EntityManager database;
    private final Approvals approvals;
    private final Closures closures;

    FollowUps(EntityManager database, Approvals approvals, Closures closures) {
        this.database = database;
        this.approvals = approvals;
        this.closures = closures;
    }

    /**
     * A reading became the published one.
     *
     * @return published readings, of other meetings too, of which something else is known now
     */
    List<Long> shown(ReadingRow reading) {
        Set<UUID> subjects = new LinkedHashSet<>(forget(reading.meetingId));
        subjects.addAll(approvals.touchedBy(reading));
        closures.propose(reading);
        return approvals.settle(subjects);
    }

    /** Nothing of a meeting is public any more. */
    List<Long> gone(UUID meeting) {
        Set<UUID> subjects = new LinkedHashSet<>(forget(meeting));
        subjects.addAll(approvals.approvedBy(meeting));
        return approvals.settle(subjects);
    }

    /** What a meeting proposed and nobody decided is made anew, if it still says so. */
    private List<UUID> forget(UUID meeting) {
        List<ProposalRow> open =
                ProposalRow.list("byMeeting = ?1 and state = ?2", meeting, ProposalState.OPEN);
        open.forEach(database::remove);
        database.flush();
        return open.stream()
                .filter(row -> row.kind == ProposalKind.APPROVAL)
                .map(row -> row.subjectId)
                .distinct()
                .toList();
    }
}
