package org.minutebook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.minutebook.record.FollowUpAction;

@Entity
@IdClass(RowKey.class)
@Table(name = "actions")
@NullUnmarked // Hibernate fills the fields
class ActionRow extends RecordRow {

    @Column(name = "agenda_item_id")
    UUID agendaItemId;

    String task;
    String owner;

    @Column(name = "owner_key")
    String ownerKey;

    String recipient;

    @Column(name = "due_text")
    String dueText;

    @Column(name = "due_from")
    LocalDate dueFrom;

    @Column(name = "due_to")
    LocalDate dueTo;

    @Enumerated(EnumType.STRING)
    FollowUpAction.Origin origin;

    @Enumerated(EnumType.STRING)
    ActionStatus status = ActionStatus.UNTRACKED;

    @Column(name = "status_note")
    String statusNote;

    @Column(name = "closed_by_meeting")
    UUID closedByMeeting;

    @Column(name = "closed_by_resolution")
    UUID closedByResolution;

    void take(UUID item, FollowUpAction action, ActionTracking tracking) {
        agendaItemId = item;
        task = action.task();
        owner = action.owner();
        ownerKey = owner == null ? null : Slug.key(owner);
        recipient = action.recipient();
        FollowUpAction.Due due = action.due();
        dueText = due == null ? null : due.text();
        dueFrom = due == null ? null : due.from();
        dueTo = due == null ? null : due.to();
        origin = action.origin();
        take(tracking);
    }

    void take(ActionTracking tracking) {
        status = tracking.status();
        statusNote = tracking.note();
        closedByMeeting = tracking.closedByMeeting();
        closedByResolution = tracking.closedByResolution();
    }

    ActionTracking tracking() {
        return new ActionTracking(status, statusNote, closedByMeeting, closedByResolution);
    }

    @Override
    RecordRow copyInto(ReadingRow reading) {
        ActionRow copy = (ActionRow) super.copyInto(reading);
        copy.take(tracking());
        return copy;
    }

    @Override
    void take(Record record) {
        take(agendaItemId, (FollowUpAction) record, tracking());
    }

    @Override
    RecordKind kind() {
        return RecordKind.ACTION;
    }

    @Override
    String summary() {
        return task;
    }

    @Override
    void under(UUID item) {
        agendaItemId = item;
    }

    @Override
    UUID item() {
        return agendaItemId;
    }

    @Override
    byte[] hash(ContentHash hash, ReadingRow reading) {
        return hash.of(super.hash(hash, reading), tracking());
    }

    @Override
    FollowUpAction toRecord() {
        FollowUpAction.Due due =
                dueText == null ? null : new FollowUpAction.Due(dueText, dueFrom, dueTo);
        return new FollowUpAction(task, owner, recipient, due, origin, source(), sureness());
    }
}
