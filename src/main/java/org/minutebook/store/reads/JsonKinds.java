package org.minutebook.store.reads;

import java.util.function.UnaryOperator;
import org.minutebook.store.RecordKind;

/** The fields of each kind, as the database writes them. */
final class JsonKinds {

    private static final String READING = "JOIN readings g ON g.id = x.reading_id";
    private static final String COUNCIL = "JOIN councils c ON c.id = x.council_id";
    private static final String BODY = "JOIN bodies b ON b.id = x.body_id";
    private static final String ITEM =
            "JOIN agenda_items i ON i.reading_id = x.reading_id AND i.id = x.agenda_item_id";

    // A call within a call: a hundred arguments are the most.
    private static final String SOURCE =
            "concat('{\"documentId\":\"', g.document_id, '\",\"textVersion\":', g.text_version,"
                    + " ',\"start\":', x.source_start, ',\"end\":', x.source_end, ',\"quote\":',"
                    + " to_json(x.source_quote), ',\"also\":', x.source_also, '}')";

    static final JsonFields ATTENDANCES = attendances(JsonKinds::alone);
    static final JsonFields ATTENDANCES_INSIDE = attendances(JsonKinds::inside);
    static final JsonFields AGENDA_ITEMS = items(JsonKinds::alone);
    static final JsonFields AGENDA_ITEMS_INSIDE = items(JsonKinds::inside);
    static final JsonFields RESOLUTIONS = resolutions(JsonKinds::underItem);
    static final JsonFields RESOLUTIONS_INSIDE = resolutions(JsonKinds::insideItem);
    static final JsonFields DECLARATIONS = declarations(JsonKinds::underItem);
    static final JsonFields DECLARATIONS_INSIDE = declarations(JsonKinds::insideItem);
    static final JsonFields ACTIONS = actions(JsonKinds::underItem);
    static final JsonFields ACTIONS_INSIDE = actions(JsonKinds::insideItem);

    static final JsonFields MEETINGS =
            new JsonFields(RecordKind.MEETING, "x.meeting_id")
                    .plain("councilId", "x.council_id")
                    .joining(COUNCIL)
                    .plain("councilSlug", "c.slug")
                    .joining("")
                    .plain("bodyId", "x.body_id")
                    .joining(BODY)
                    .plain("bodySlug", "b.slug")
                    .joining("")
                    .value("council", "x.council_name")
                    .value("body", "x.body_name")
                    .plain("date", "x.date")
                    .optional("startTime", time("x.start_time"))
                    .optional("endTime", time("x.end_time"))
                    .optional("venue", "x.venue")
                    .object(
                            "nextMeeting",
                            "x.next_meeting_date",
                            "'\"date\":\"'",
                            "x.next_meeting_date",
                            "'\",\"time\":'",
                            "coalesce(to_json(" + time("x.next_meeting_time") + "), 'null')")
                    .value("attendanceRecorded", "x.attendance_recorded")
                    .plain("declarationsRecorded", "x.declarations_recorded")
                    .json("sitting", "x.sitting")
                    .plain("approval", "x.approval")
                    .optional("approvedByMeetingId", "x.approved_by_meeting")
                    .optional("approvedByResolutionId", "x.approved_by_resolution")
                    .value("approvedWithCorrections", "x.approved_with_corrections")
                    .plain("publicationState", "x.state")
                    .json("reading", "x.number")
                    .plain("documentId", "x.document_id")
                    .json("textVersion", "x.text_version")
                    .all(JsonKinds::state);

    private JsonKinds() {}

    private static JsonFields attendances(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.ATTENDANCE, "x.id")
                .all(head)
                .value("name", "x.name")
                .optional("honorific", "x.honorific")
                .plain("capacity", "x.capacity")
                .plain("status", "x.status")
                .optional("position", "x.position")
                .optional("substituteFor", "x.substitute_for")
                .plain("personKey", "person_key(x.council_id, x.name_key)")
                .all(JsonKinds::tail);
    }

    private static JsonFields items(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.AGENDA_ITEM, "x.id")
                .all(head)
                .optional("number", "x.number")
                .optional("title", "x.title")
                .plain("kind", "x.kind")
                .optional("text", "x.text")
                .value("truncated", "x.truncated")
                .value("exempt", "x.exempt")
                .all(JsonKinds::tail);
    }

    private static JsonFields resolutions(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.RESOLUTION, "x.id")
                .all(head)
                .optional("label", "x.label")
                .value("text", "x.text")
                .optional("stem", "x.stem")
                .plain("form", "x.form")
                .plain("decision", "x.decision")
                .optional("mover", "x.mover")
                .optional("seconder", "x.seconder")
                .object(
                        "vote",
                        "x.vote_unanimous",
                        "'\"for\":'",
                        "coalesce(to_json(x.vote_for), 'null')",
                        "',\"against\":'",
                        "coalesce(to_json(x.vote_against), 'null')",
                        "',\"abstentions\":'",
                        "coalesce(to_json(x.vote_abstentions), 'null')",
                        "',\"unanimous\":'",
                        "to_json(x.vote_unanimous)",
                        "',\"named\":'",
                        "x.vote_named")
                .value("carried", "x.carried")
                .all(JsonKinds::tail);
    }

    private static JsonFields declarations(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.DECLARATION, "x.id")
                .all(head)
                .value("declarant", "x.declarant")
                .plain("nature", "x.nature")
                .optional("interest", "x.interest")
                .optional("itemNumber", "x.item_number")
                .optional("conduct", "x.conduct")
                .all(JsonKinds::tail);
    }

    private static JsonFields actions(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.ACTION, "x.id")
                .all(head)
                .value("task", "x.task")
                .optional("owner", "x.owner")
                .optional("recipient", "x.recipient")
                .object(
                        "due",
                        "x.due_text",
                        "'\"text\":'",
                        "to_json(x.due_text)",
                        "',\"from\":'",
                        "coalesce(to_json(x.due_from), 'null')",
                        "',\"to\":'",
                        "coalesce(to_json(x.due_to), 'null')")
                .plain("origin", "x.origin")
                .plain("status", "x.status")
                .optional("note", "x.status_note")
                .optional("closedByMeetingId", "x.closed_by_meeting")
                .optional("closedByResolutionId", "x.closed_by_resolution")
                .all(JsonKinds::tail);
    }

    private static JsonFields alone(JsonFields fields) {
        return fields.plain("councilId", "x.council_id")
                .joining(COUNCIL)
                .plain("councilSlug", "c.slug")
                .value("council", "c.name")
                .joining("")
                .plain("bodyId", "x.body_id")
                .joining(BODY)
                .plain("bodySlug", "b.slug")
                .value("body", "b.name")
                .joining("")
                .plain("meetingId", "x.meeting_id")
                .plain("date", "x.date");
    }

    private static JsonFields underItem(JsonFields fields) {
        return alone(fields)
                .plain("agendaItemId", "x.agenda_item_id")
                .joining(ITEM)
                .present("agendaItemNumber", "i.number")
                .present("agendaItemTitle", "i.title")
                .joining("");
    }

    private static JsonFields inside(JsonFields fields) {
        return fields.plain("meetingId", "x.meeting_id");
    }

    private static JsonFields insideItem(JsonFields fields) {
        return inside(fields).plain("agendaItemId", "x.agenda_item_id");
    }

    private static JsonFields tail(JsonFields fields) {
        return fields.joining(READING)
                .json("source", SOURCE)
                .joining("")
                // 1 as Java writes it: 1.0
                .json("confidence", "x.confidence, CASE WHEN x.confidence IN (0, 1) THEN '.0' END")
                .value("loweredBy", "x.lowered_by")
                .all(JsonKinds::state);
    }

    private static JsonFields state(JsonFields fields) {
        return fields.plain("review", "x.review")
                .json("version", "x.version")
                .moment("modified", "x.modified");
    }

    private static String time(String column) {
        return "left(CAST(" + column + " AS text), 5)";
    }
}
