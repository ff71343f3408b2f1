package org.minutebook.store.reads;

import java.util.function.UnaryOperator;
import org.minutebook.store.RecordKind;

/** The fields of each kind, and how the database gives them. */
final class JsonKinds {

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
                    .id("councilId", "x.council_id")
                    .joining(HeadColumns.COUNCIL_JOIN)
                    .plain("councilSlug", "c.slug")
                    .joining("")
                    .id("bodyId", "x.body_id")
                    .joining(HeadColumns.BODY_JOIN)
                    .plain("bodySlug", "b.slug")
                    .joining("")
                    .text("council", "x.council_name")
                    .text("body", "x.body_name")
                    .plain("date", "x.date")
                    .text("startTime", time("x.start_time"))
                    .text("endTime", time("x.end_time"))
                    .text("venue", "x.venue")
                    .object(
                            "nextMeeting",
                            "x.next_meeting_date",
                            "'\"date\":\"'",
                            "x.next_meeting_date",
                            "'\",\"time\":'",
                            "coalesce(to_json(" + time("x.next_meeting_time") + "), 'null')")
                    .flag("attendanceRecorded", "x.attendance_recorded")
                    .plain("declarationsRecorded", "x.declarations_recorded")
                    .json("sitting", "x.sitting")
                    .plain("approval", "x.approval")
                    .text("approvedByMeetingId", "x.approved_by_meeting")
                    .text("approvedByResolutionId", "x.approved_by_resolution")
                    .flag("approvedWithCorrections", "x.approved_with_corrections")
                    .plain("publicationState", "x.state")
                    .json("reading", "x.number")
                    .id("documentId", "x.document_id")
                    .json("textVersion", "x.text_version")
                    .all(JsonKinds::state);

    private JsonKinds() {}

    private static JsonFields attendances(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.ATTENDANCE, "x.id")
                .all(head)
                .text("name", "x.name")
                .text("honorific", "x.honorific")
                .plain("capacity", "x.capacity")
                .plain("status", "x.status")
                .text("position", "x.position")
                .text("substituteFor", "x.substitute_for")
                .plain("personKey", "person_key(x.council_id, x.name_key)")
                .all(JsonKinds::tail);
    }

    private static JsonFields items(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.AGENDA_ITEM, "x.id")
                .all(head)
                .text("number", "x.number")
                .text("title", "x.title")
                .plain("kind", "x.kind")
                .text("text", "x.text")
                .flag("truncated", "x.truncated")
                .flag("exempt", "x.exempt")
                .all(JsonKinds::tail);
    }

    private static JsonFields resolutions(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.RESOLUTION, "x.id")
                .all(head)
                .text("label", "x.label")
                .text("text", "x.text")
                .text("stem", "x.stem")
                .plain("form", "x.form")
                .plain("decision", "x.decision")
                .text("mover", "x.mover")
                .text("seconder", "x.seconder")
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
                .flag("carried", "x.carried")
                .all(JsonKinds::tail);
    }

    private static JsonFields declarations(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.DECLARATION, "x.id")
                .all(head)
                .text("declarant", "x.declarant")
                .plain("nature", "x.nature")
                .text("interest", "x.interest")
                .text("itemNumber", "x.item_number")
                .text("conduct", "x.conduct")
                .all(JsonKinds::tail);
    }

    private static JsonFields actions(UnaryOperator<JsonFields> head) {
        return new JsonFields(RecordKind.ACTION, "x.id")
                .all(head)
                .text("task", "x.task")
                .text("owner", "x.owner")
                .text("recipient", "x.recipient")
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
                .text("note", "x.status_note")
                .text("closedByMeetingId", "x.closed_by_meeting")
                .text("closedByResolutionId", "x.closed_by_resolution")
                .all(JsonKinds::tail);
    }

    private static JsonFields alone(JsonFields fields) {
        return fields.id("councilId", "x.council_id")
                .joining(HeadColumns.COUNCIL_JOIN)
                .plain("councilSlug", "c.slug")
                .text("council", "c.name")
                .joining("")
                .id("bodyId", "x.body_id")
                .joining(HeadColumns.BODY_JOIN)
                .plain("bodySlug", "b.slug")
                .text("body", "b.name")
                .joining("")
                .id("meetingId", "x.meeting_id")
                .plain("date", "x.date");
    }

    private static JsonFields underItem(JsonFields fields) {
        return alone(fields)
                .id("agendaItemId", "x.agenda_item_id")
                .joining(HeadColumns.ITEM_JOIN)
                .present("agendaItemNumber", "i.number")
                .present("agendaItemTitle", "i.title")
                .joining("");
    }

    private static JsonFields inside(JsonFields fields) {
        return fields.id("meetingId", "x.meeting_id");
    }

    private static JsonFields insideItem(JsonFields fields) {
        return inside(fields).id("agendaItemId", "x.agenda_item_id");
    }

    private static JsonFields tail(JsonFields fields) {
        return fields.joining(HeadColumns.READING_JOIN)
                .object(
                        "source",
                        source ->
                                source.id("documentId", "g.document_id")
                                        .json("textVersion", "g.text_version")
                                        .json("start", "x.source_start")
                                        .json("end", "x.source_end")
                                        .text("quote", "x.source_quote")
                                        .json("also", "x.source_also"))
                .joining("")
                // 1 as Java writes it: 1.0
                .json(
                        "confidence",
                        "concat(x.confidence, CASE WHEN x.confidence IN (0, 1) THEN '.0' END)")
                .json("loweredBy", "to_json(x.lowered_by)")
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
