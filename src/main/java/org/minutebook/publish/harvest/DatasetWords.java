package org.minutebook.publish.harvest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.minutebook.store.RecordKind;

/**
 * What the catalogue says of a council's collection. Portals show the council beside the title,
 * which must be short without it, and the first sentence of the description on its own.
 *
 * @param title at most 65 characters
 * @param sentence at most 140 characters
 * @param keyword what people look for
 */
record DatasetWords(String title, String sentence, String keyword) {

    /** The kinds that a council has a dataset of. */
    static final Map<RecordKind, DatasetWords> BY_KIND = new EnumMap<>(RecordKind.class);

    static {
        BY_KIND.put(
                RecordKind.BODY,
                new DatasetWords(
                        "Committees and other bodies that meet",
                        "The council, its committees, panels and boards whose minutes are"
                                + " published.",
                        "committees"));
        BY_KIND.put(
                RecordKind.MEETING,
                new DatasetWords(
                        "Meetings of the council and its committees",
                        "Each meeting whose minutes are published: body, day, time and place.",
                        "meetings"));
        BY_KIND.put(
                RecordKind.AGENDA_ITEM,
                new DatasetWords(
                        "Minuted items of meetings",
                        "Each item of published minutes, with its number, heading and text.",
                        "minutes"));
        BY_KIND.put(
                RecordKind.RESOLUTION,
                new DatasetWords(
                        "Decisions of meetings",
                        "Each decision in published minutes: its words, what it did, who moved it"
                                + " and how the vote went.",
                        "decisions"));
        BY_KIND.put(
                RecordKind.DECLARATION,
                new DatasetWords(
                        "Declarations of interest at meetings",
                        "Each interest declared in published minutes: by whom, of what kind, and"
                                + " whether they left.",
                        "declarations of interest"));
        BY_KIND.put(
                RecordKind.ACTION,
                new DatasetWords(
                        "Follow-up actions from meetings",
                        "What published minutes record somebody as having to do, by whom and by"
                                + " when.",
                        "actions"));
        BY_KIND.put(
                RecordKind.ATTENDANCE,
                new DatasetWords(
                        "Attendance at meetings",
                        "Who was present, excused or absent at each meeting, and in what capacity.",
                        "attendance"));
    }

    static DatasetWords of(RecordKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), kind.name());
    }
}
