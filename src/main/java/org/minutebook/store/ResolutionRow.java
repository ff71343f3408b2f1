package org.minutebook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.minutebook.record.Decision;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;

@Entity
@IdClass(RowKey.class)
@Table(name = "resolutions")
@NullUnmarked // Hibernate fills the fields
class ResolutionRow extends RecordRow {

    @Column(name = "agenda_item_id")
    UUID agendaItemId;

    String label;
    String text;
    String stem;

    @Enumerated(EnumType.STRING)
    Resolution.Form form;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String mover;

    @Column(name = "mover_key")
    String moverKey;

    String seconder;

    @Column(name = "vote_for")
    Integer voteFor;

    @Column(name = "vote_against")
    Integer voteAgainst;

    @Column(name = "vote_abstentions")
    Integer voteAbstentions;

    /** {@code null} exactly where no vote is recorded. */
    @Column(name = "vote_unanimous")
    Boolean voteUnanimous;

    @Column(name = "vote_named")
    @JdbcTypeCode(SqlTypes.JSON)
    List<Vote.NamedVote> voteNamed;

    boolean carried;

    void take(UUID item, Resolution resolution) {
        agendaItemId = item;
        label = resolution.label();
        text = resolution.text();
        stem = resolution.stem();
        form = resolution.form();
        decision = resolution.decision();
        mover = resolution.mover();
        moverKey = mover == null ? null : Slug.key(mover);
        seconder = resolution.seconder();
        Vote vote = resolution.vote();
        voteFor = vote == null ? null : vote.inFavour();
        voteAgainst = vote == null ? null : vote.against();
        voteAbstentions = vote == null ? null : vote.abstentions();
        voteUnanimous = vote == null ? null : vote.unanimous();
        voteNamed = vote == null ? null : vote.named();
        carried = resolution.carried();
    }

    @Override
    void take(Record record) {
        take(agendaItemId, (Resolution) record);
    }

    @Override
    RecordKind kind() {
        return RecordKind.RESOLUTION;
    }

    @Override
    String summary() {
        return decision + ": " + text;
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
    Resolution toRecord() {
        Vote vote =
                voteUnanimous == null
                        ? null
                        : new Vote(voteFor, voteAgainst, voteAbstentions, voteUnanimous, voteNamed);
        return new Resolution(
                label,
                text,
                stem,
                form,
                decision,
                mover,
                seconder,
                vote,
                carried,
                source(),
                sureness());
    }
}
