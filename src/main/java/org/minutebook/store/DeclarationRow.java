package org.minutebook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.minutebook.record.DeclarationOfInterest;

@Entity
@IdClass(RowKey.class)
@Table(name = "declarations")
@NullUnmarked // Hibernate fills the fields
class DeclarationRow extends RecordRow {

    @Column(name = "agenda_item_id")
    UUID agendaItemId;

    String declarant;

    @Column(name = "declarant_key")
    String declarantKey;

    @Enumerated(EnumType.STRING)
    DeclarationOfInterest.Nature nature;

    String interest;

    @Column(name = "item_number")
    String itemNumber;

    @Enumerated(EnumType.STRING)
    DeclarationOfInterest.Conduct conduct;

    void take(UUID item, DeclarationOfInterest declaration) {
        agendaItemId = item;
        declarant = declaration.declarant();
        declarantKey = Slug.key(declarant);
        nature = declaration.nature();
        interest = declaration.interest();
        itemNumber = declaration.itemNumber();
        conduct = declaration.conduct();
    }

    @Override
    void take(Record record) {
        take(agendaItemId, (DeclarationOfInterest) record);
    }

    @Override
    RecordKind kind() {
        return RecordKind.DECLARATION;
    }

    @Override
    String summary() {
        return declarant + (interest == null ? "" : ": " + interest);
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
    DeclarationOfInterest toRecord() {
        return new DeclarationOfInterest(
                declarant, nature, interest, itemNumber, conduct, source(), sureness());
    }
}
