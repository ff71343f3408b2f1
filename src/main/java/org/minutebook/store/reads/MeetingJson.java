package org.minutebook.store.reads;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement that writes a whole meeting: the records that stand under an item inside it, and
 * beside the text what tells one state of it from another.
 */
final class MeetingJson {

    private final Set<Part> parts;
    private final Selection shown;
    private final String base;

    MeetingJson(Set<Part> parts, Selection shown, String base) {
        this.parts = parts;
        this.shown = shown;
        this.base = base;
    }

    /** Names of the fields that a record of this kind has inside its meeting. */
    static List<String> namesInside(Part part) {
        JsonFields fields =
                switch (part) {
                    case ATTENDANCE -> JsonKinds.ATTENDANCES_INSIDE;
                    case AGENDA_ITEMS -> JsonKinds.AGENDA_ITEMS_INSIDE;
                    case RESOLUTIONS -> JsonKinds.RESOLUTIONS_INSIDE;
                    case DECLARATIONS -> JsonKinds.DECLARATIONS_INSIDE;
                    case ACTIONS -> JsonKinds.ACTIONS_INSIDE;
                };
        return fields.names();
    }

    Sql of(UUID id) {
        boolean attendance = parts.contains(Part.ATTENDANCE);
        boolean items = parts.stream().anyMatch(part -> part != Part.ATTENDANCE);
        Sql sql = new Sql("SELECT ");
        JsonKinds.MEETINGS.addOpen(sql, shown.own(), base);
        sql.add(attendance ? ", ',\"attendance\":[', a.json, ']'" : "");
        sql.add(items ? ", ',\"agendaItems\":[', p.json, ']'" : "");
        sql.add(", '}') AS json, greatest(x.modified");
        sql.add(attendance ? ", a.newest" : "").add(items ? ", p.newest" : "");
        // Names of council and body are shown, and are no part of the meeting's version.
        sql.add(") AS newest, concat_ws('|', x.meeting_id, x.number, x.version, x.modified,");
        sql.add(" c.slug, c.name, b.slug, b.name");
        sql.add(attendance ? ", a.versions" : "").add(items ? ", p.versions" : "");
        sql.add(") AS mark FROM readings x JOIN councils c ON c.id = x.council_id");
        sql.add(" JOIN bodies b ON b.id = x.body_id");
        // What follows calls its own records x and the reading g, as lists do.
        sql.add(" CROSS JOIN LATERAL (SELECT x.id, x.document_id, x.text_version) g");
        if (attendance) {
            sql.add(" CROSS JOIN LATERAL (SELECT ");
            addPart(sql, JsonKinds.ATTENDANCES_INSIDE, "attendance");
            sql.add(", max(x.modified) AS newest, concat(count(*), ':', sum(x.version)) AS");
            sql.add(" versions FROM attendances x WHERE x.reading_id = g.id) a");
        }
        if (items) {
            addItems(sql);
        }
        return sql.add(" WHERE x.live AND x.meeting_id = ?", id);
    }

    private void addItems(Sql sql) {
        sql.add(" CROSS JOIN LATERAL (SELECT string_agg(");
        JsonKinds.AGENDA_ITEMS_INSIDE.addOpen(sql, shown.of("agendaItems"), base);
        addIf(Part.RESOLUTIONS, sql, ", ',\"resolutions\":[', r.json, ']'");
        addIf(Part.DECLARATIONS, sql, ", ',\"declarations\":[', d.json, ']'");
        addIf(Part.ACTIONS, sql, ", ',\"actions\":[', t.json, ']'");
        sql.add(", '}'), ',' ORDER BY x.ordinal, x.id) AS json, max(greatest(x.modified");
        addIf(Part.RESOLUTIONS, sql, ", r.newest");
        addIf(Part.DECLARATIONS, sql, ", d.newest");
        addIf(Part.ACTIONS, sql, ", t.newest");
        sql.add(")) AS newest, concat(count(*), ':', sum(x.version)");
        addIf(Part.RESOLUTIONS, sql, ", ':', sum(r.number), ':', sum(r.version)");
        addIf(Part.DECLARATIONS, sql, ", ':', sum(d.number), ':', sum(d.version)");
        addIf(Part.ACTIONS, sql, ", ':', sum(t.number), ':', sum(t.version)");
        sql.add(") AS versions FROM agenda_items x CROSS JOIN LATERAL (SELECT x.id) i");
        addUnder(sql, Part.RESOLUTIONS, JsonKinds.RESOLUTIONS_INSIDE, "resolutions", "r");
        addUnder(sql, Part.DECLARATIONS, JsonKinds.DECLARATIONS_INSIDE, "declarations", "d");
        addUnder(sql, Part.ACTIONS, JsonKinds.ACTIONS_INSIDE, "actions", "t");
        sql.add(" WHERE x.reading_id = g.id) p");
    }

    private void addUnder(Sql sql, Part part, JsonFields fields, String table, String alias) {
        if (!parts.contains(part)) {
            return;
        }
        sql.add(" CROSS JOIN LATERAL (SELECT ");
        addPart(sql, fields, table);
        sql.add(", max(x.modified) AS newest, count(*) AS number, sum(x.version) AS version FROM ");
        sql.add(table).add(" x WHERE x.reading_id = g.id AND x.agenda_item_id = i.id) ").add(alias);
    }

    private void addPart(Sql sql, JsonFields fields, String name) {
        @Nullable Set<String> names = shown.of(name);
        sql.add("string_agg(");
        fields.addOpen(sql, names, base);
        sql.add(", '}'), ',' ORDER BY x.ordinal, x.id) AS json");
    }

    private void addIf(Part part, Sql sql, String more) {
        if (parts.contains(part)) {
            sql.add(more);
        }
    }
}
