package org.minutebook.store;

import java.util.Locale;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Resolution;

/**
 * The kinds of record that have an id, each with its one plural name in paths, feed and exports.
 */
public enum RecordKind {
    COUNCIL("councils"),
    BODY("bodies"),
    MEETING("meetings"),
    ATTENDANCE("attendances"),
    AGENDA_ITEM("agenda-items"),
    RESOLUTION("resolutions"),
    DECLARATION("declarations"),
    ACTION("actions");

    private final String plural;

    RecordKind(String plural) {
        this.plural = plural;
    }

    /** The name in paths: "agenda-items". */
    public String plural() {
        return plural;
    }

    /** Name of one in a sentence: "agenda item". */
    public String spoken() {
        return seed().replace('_', ' ');
    }

    /** The table's name: "agenda_items". */
    String table() {
        return this == MEETING ? "readings" : plural.replace('-', '_');
    }

    /** What a record of a meeting of this kind is. */
    Class<? extends Record> type() {
        return switch (this) {
            case ATTENDANCE -> Attendee.class;
            case AGENDA_ITEM -> AgendaItem.class;
            case RESOLUTION -> Resolution.class;
            case DECLARATION -> DeclarationOfInterest.class;
            case ACTION -> FollowUpAction.class;
            case COUNCIL, BODY, MEETING -> throw new IllegalStateException(this + " has no rows");
        };
    }

    /** What is hashed to make an id: "agenda_item". */
    String seed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
