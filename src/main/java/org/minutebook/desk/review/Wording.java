package org.minutebook.desk.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.minutebook.store.RecordKind;

/** Constants and codes in words that an officer uses. */
final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Constants whose names do not say it all. */
    private static final Map<String, String> CONSTANTS =
            Map.ofEntries(
                    Map.entry("VICE_CHAIR", "Vice-chair"),
                    Map.entry("CO_OPTED", "Co-opted member"),
                    Map.entry("GUEST", "Somebody else who attended"),
                    Map.entry("APOLOGIES", "Sent apologies"),
                    Map.entry("ABSENT", "Absent without apologies"),
                    Map.entry("FORMAL", "Formal, by a formula such as RESOLVED"),
                    Map.entry("NARRATIVE", "Told in the body of the text"),
                    Map.entry("CONFIRMED", "Confirmed as a correct record"),
                    Map.entry("REQUESTED", "Asked somebody to do something"),
                    Map.entry("EXCLUDED_PUBLIC", "Excluded the public"),
                    Map.entry("REJECTED", "Rejected, or the motion fell"),
                    Map.entry("PECUNIARY", "Disclosable pecuniary interest"),
                    Map.entry("NON_PECUNIARY", "Non-pecuniary"),
                    Map.entry("OTHER_REGISTRABLE", "Other registrable interest"),
                    Map.entry("NON_REGISTRABLE", "Non-registrable interest"),
                    Map.entry("UNSPECIFIED", "Not said"),
                    Map.entry("LEFT_MEETING", "Left the meeting"),
                    Map.entry("REMAINED", "Stayed"),
                    Map.entry("NONE_DECLARED", "The minutes say that nobody declared an interest"),
                    Map.entry("DECLARED", "Interests were declared"),
                    Map.entry("NOT_RECORDED", "The minutes are silent"),
                    Map.entry("RESOLUTION", "A decision"),
                    Map.entry("DISCUSSION", "The discussion"),
                    Map.entry("DID_NOT_VOTE", "Did not vote"),
                    Map.entry("DRAFT_MINUTES", "Draft minutes"),
                    Map.entry("UNKNOWN", "Not known"));

    /** What lowered the reader's confidence. */
    private static final Map<String, String> DOUBTS =
            Map.ofEntries(
                    Map.entry("CUE_WEAK", "The wording is not one of the usual ones."),
                    Map.entry("CUE_LOST", "The words that introduce it are missing."),
                    Map.entry("OBJECT_APART", "What it is about stands in another sentence."),
                    Map.entry("IN_HEADING", "It stands in a heading."),
                    Map.entry("DECISION_UNCLEAR", "What was decided is not clear."),
                    Map.entry("VOTE_MISMATCH", "The votes and the names do not add up."),
                    Map.entry("OUTCOME_NOT_STATED", "The minutes do not say that it was carried."),
                    Map.entry("ITEM_TRUNCATED", "The source cuts the item short."),
                    Map.entry("TEXT_LONG", "It is longer than decisions are."),
                    Map.entry("NAMED_IN_SENTENCE", "The name stands in a sentence, not in a list."),
                    Map.entry("NAME_WITHOUT_TITLE", "The name has no title."),
                    Map.entry("SUBSTITUTE_INFERRED", "That it is a substitute is inferred."),
                    Map.entry("SUBSTITUTE_FOR_UNKNOWN", "Whom they stood in for is not said."),
                    Map.entry("PRESENT_AND_ABSENT", "The person is both present and absent."),
                    Map.entry("APOLOGY_FOR_LATENESS", "The apology was for coming late."),
                    Map.entry("REPORTED_MEETING", "It may be of another meeting, reported here."),
                    Map.entry("OWNER_IN_MARGIN_ONLY", "Who is to do it stands in the margin."),
                    Map.entry("FORMULA_MISSING", "It is told in a sentence, without a formula."),
                    Map.entry("HEADING_WEAK", "Little shows that a new item begins here."),
                    Map.entry("HEADING_LOST", "The heading is missing."));

    private Wording() {}

    static String of(Enum<?> constant) {
        return CONSTANTS.getOrDefault(constant.name(), plain(constant.name()));
    }

    /** What lowered the confidence in a record. */
    static String doubt(String code) {
        return DOUBTS.getOrDefault(code, plain(code) + ".");
    }

    /** "14 March 2024" for {@code 2024-03-14}; what is no day as it is. */
    static String day(String iso) {
        try {
            return DAY.format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** What a record is called. */
    static String kind(RecordKind kind) {
        return switch (kind) {
            case ATTENDANCE -> "Attendance";
            case AGENDA_ITEM -> "Item";
            case RESOLUTION -> "Decision";
            case DECLARATION -> "Declaration of interest";
            case ACTION -> "Action";
            case MEETING -> "The meeting";
            case COUNCIL -> "Council";
            case BODY -> "Body";
        };
    }

    private static String plain(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
