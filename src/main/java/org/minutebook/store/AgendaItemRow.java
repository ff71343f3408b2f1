package org.minutebook.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.ItemKind;

@Entity
@IdClass(RowKey.class)
@Table(name = "agenda_items")
@NullUnmarked // Hibernate fills the fields
class AgendaItemRow extends RecordRow {

    String number;
    String title;

    @Enumerated(EnumType.STRING)
    ItemKind kind;

    String text;
    boolean truncated;
    boolean exempt;

    void take(AgendaItem item) {
        number = item.number();
        title = item.title();
        kind = item.kind();
        text = item.text();
        truncated = item.truncated();
        exempt = item.exempt();
    }

    @Override
    void take(Record record) {
        take((AgendaItem) record);
    }

    @Override
    RecordKind kind() {
        return RecordKind.AGENDA_ITEM;
    }

    @Override
    String summary() {
        return (number == null ? "" : number + " ") + (title == null ? "(no heading)" : title);
    }

    /** The item itself, its lists empty: what stands under it is in rows of its own. */
    @Override
    AgendaItem toRecord() {
        return new AgendaItem(
                number,
                title,
                kind,
                text,
                truncated,
                exempt,
                List.of(),
                List.of(),
                List.of(),
                source(),
                sureness());
    }
}
