package org.minutebook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.record.Capacity;

@Entity
@IdClass(RowKey.class)
@Table(name = "attendances")
@NullUnmarked // Hibernate fills the fields
class AttendanceRow extends RecordRow {

    String name;

    @Column(name = "name_key")
    String nameKey;

    String honorific;

    @Enumerated(EnumType.STRING)
    Capacity capacity;

    @Enumerated(EnumType.STRING)
    AttendanceStatus status;

    String position;

    @Column(name = "substitute_for")
    String substituteFor;

    void take(Attendee attendee) {
        name = attendee.name();
        nameKey = Slug.key(attendee.name());
        honorific = attendee.honorific();
        capacity = attendee.capacity();
        status = attendee.status();
        position = attendee.position();
        substituteFor = attendee.substituteFor();
    }

    @Override
    void take(Record record) {
        take((Attendee) record);
    }

    @Override
    RecordKind kind() {
        return RecordKind.ATTENDANCE;
    }

    @Override
    String summary() {
        return name + ", " + status;
    }

    @Override
    Attendee toRecord() {
        return new Attendee(
                name, honorific, capacity, status, position, substituteFor, source(), sureness());
    }
}
