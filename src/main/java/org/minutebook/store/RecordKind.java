package org.minutebook.store;

import java.util.Locale;

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

    /** The table's name: "agenda_items". */
    String table() {
        return this == MEETING ? "readings" : plural.replace('-', '_');
    }

    /** What is hashed to make an id: "agenda_item". */
    String seed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
