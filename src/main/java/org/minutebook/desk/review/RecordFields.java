package org.minutebook.desk.review;

import static org.minutebook.desk.review.Field.date;
import static org.minutebook.desk.review.Field.line;
import static org.minutebook.desk.review.Field.lines;
import static org.minutebook.desk.review.Field.number;
import static org.minutebook.desk.review.Field.oneOf;
import static org.minutebook.desk.review.Field.time;
import static org.minutebook.desk.review.Field.yesOrNo;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Capacity;
import org.minutebook.record.Decision;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.store.Approval;
import org.minutebook.store.RecordKind;

/** The fields of each kind of record that officers correct, in the order in which forms ask. */
final class RecordFields {

    /** The item that a record stands under; its choices are those of the meeting. */
    static final String ITEM = "agendaItemId";

    private static final List<Field> ATTENDANCE =
            List.of(
                    line("name", "Name")
                            .needed()
                            .hint("As printed, without title in front or letters behind"),
                    line("honorific", "Title or letters").hint("For example, Mrs, CC"),
                    oneOf("status", "Was the person there?", AttendanceStatus.class),
                    oneOf("capacity", "In what capacity?", Capacity.class),
                    line("position", "Post, ward, party or organisation"),
                    line("substituteFor", "Stood in for"));

    private static final List<Field> AGENDA_ITEM =
            List.of(
                    line("number", "Number").hint("As printed, for example 4a or PC/17"),
                    line("title", "Heading"),
                    oneOf("kind", "Sort of business", ItemKind.class),
                    lines("text", "Minuted text"),
                    yesOrNo("exempt", "Was it taken in private?"),
                    yesOrNo("truncated", "Does the source cut the text short?"));

    private static final List<Field> RESOLUTION =
            List.of(
                    oneOf("decision", "What was decided", Decision.class),
                    line("text", "Words of the decision")
                            .needed()
                            .hint("On one line, without its letter and without RESOLVED"),
                    line("label", "Letter or number").hint("For example, a or ii"),
                    line("stem", "Opening that it shares").hint("For example, That the Clerk"),
                    oneOf("form", "How it is worded", Resolution.Form.class),
                    yesOrNo("carried", "Was it carried?"),
                    line("mover", "Proposed by"),
                    line("seconder", "Seconded by"),
                    number("vote.for", "Votes for"),
                    number("vote.against", "Votes against"),
                    number("vote.abstentions", "Abstentions"),
                    yesOrNo("vote.unanimous", "Do the minutes say it was unanimous?"),
                    new Field(
                            "vote.named",
                            "Votes by name",
                            "One person a line, for example R. Penhale: For. Use For, Against,"
                                    + " Abstained or Did not vote.",
                            Field.Type.NAMED_VOTES,
                            List.of(),
                            false));

    private static final List<Field> DECLARATION =
            List.of(
                    line("declarant", "Who declared it").needed(),
                    oneOf("nature", "What sort of interest", DeclarationOfInterest.Nature.class)
                            .hint("As the minutes name it"),
                    line("interest", "What the interest is"),
                    line("itemNumber", "Number of the item it concerns"),
                    oneOf("conduct", "What they did", DeclarationOfInterest.Conduct.class)
                            .optional("The minutes do not say"));

    private static final List<Field> ACTION =
            List.of(
                    line("task", "What is to be done").needed(),
                    line("owner", "Who is to do it"),
                    line("recipient", "Who gets it"),
                    line("due.text", "By when, as printed").hint("For example, by the end of May"),
                    date("due.from", "First day that can mean"),
                    date("due.to", "Last day that can mean"),
                    oneOf("origin", "What states it", FollowUpAction.Origin.class));

    private static final List<Field> MEETING =
            List.of(
                    line("body", "Committee or other body").needed(),
                    date("date", "Day of the meeting").needed(),
                    number("sitting", "Sitting that day")
                            .needed()
                            .hint("1, unless the body met several times that day"),
                    time("startTime", "Started at"),
                    time("endTime", "Ended at"),
                    line("venue", "Place"),
                    date("nextMeeting.date", "Next meeting on"),
                    time("nextMeeting.time", "Next meeting at"),
                    yesOrNo("attendanceRecorded", "Do the minutes list who was there?"),
                    oneOf(
                            "declarationsRecorded",
                            "Declarations of interest",
                            DeclarationsRecorded.class),
                    oneOf("approval", "Do these minutes stand approved?", Approval.class));

    private RecordFields() {}

    /** Of records under an item, without the choice of item. */
    static List<Field> of(RecordKind kind) {
        return switch (kind) {
            case ATTENDANCE -> ATTENDANCE;
            case AGENDA_ITEM -> AGENDA_ITEM;
            case RESOLUTION -> RESOLUTION;
            case DECLARATION -> DECLARATION;
            case ACTION -> ACTION;
            case MEETING -> MEETING;
            case COUNCIL, BODY -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** The same with the choice of the item that the record stands under. */
    static List<Field> under(RecordKind kind, List<Choice> items) {
        List<Field> fields = new ArrayList<>(of(kind));
        fields.add(new Field(ITEM, "Under which item", "", Field.Type.SELECT, items, true));
        return fields;
    }

    /** Whether records of a kind stand under items. */
    static boolean standUnderItems(RecordKind kind) {
        return kind == RecordKind.RESOLUTION
                || kind == RecordKind.DECLARATION
                || kind == RecordKind.ACTION;
    }

    /** The field that tells records of a kind apart: what parts of a split have each. */
    static Field leading(RecordKind kind) {
        String name =
                switch (kind) {
                    case ATTENDANCE -> "name";
                    case AGENDA_ITEM -> "title";
                    case RESOLUTION -> "text";
                    case DECLARATION -> "interest";
                    case ACTION -> "task";
                    case MEETING, COUNCIL, BODY -> throw new IllegalArgumentException(kind.name());
                };
        return of(kind).stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }
}
