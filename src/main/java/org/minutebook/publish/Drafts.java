package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.Query;
import org.minutebook.store.reads.Reads;

/**
 * Finds single records that a caller may see: the public one, which everybody may, or that of a
 * draft, for whoever has a token that reaches its council.
 */
@ApplicationScoped
class Drafts {

    private final Reads reads;
    private final Caller caller;

    Drafts(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /**
     * A record that was found.
     *
     * @param draft whether a token made the difference, so that no cache may keep the answer
     */
    record Seen<T>(T record, boolean draft) {}

    <T> Optional<Seen<T>> find(PublishedKind<T> kind, UUID id, Query query) {
        if (query.get(VisibleMeetings.VERSION, VisibleMeetings.Version.published)
                == VisibleMeetings.Version.draft) {
            caller.require(Scope.IMPORT);
            return draft(kind, id);
        }
        Optional<Seen<T>> shown =
                reads.find(kind.shelf(), id).map(record -> new Seen<>(record, false));
        return shown.isPresent() ? shown : draft(kind, id);
    }

    private <T> Optional<Seen<T>> draft(PublishedKind<T> kind, UUID id) {
        if (!caller.may(Scope.IMPORT)) {
            return Optional.empty();
        }
        return reads.findDraft(kind.shelf(), id)
                .filter(record -> reads.councilOf(id).filter(caller::reaches).isPresent())
                .map(record -> new Seen<>(record, true));
    }
}
