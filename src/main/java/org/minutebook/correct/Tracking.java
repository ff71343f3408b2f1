package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.ActionTracking;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;

/** What an officer says of an action's course: status, note, and what closed it. */
final class Tracking {

    static final String STATUS = "status";
    static final String NOTE = "note";
    static final String MEETING = "closedByMeetingId";
    static final String RESOLUTION = "closedByResolutionId";

    /** Names of the fields. */
    static final List<String> FIELDS = List.of(STATUS, NOTE, MEETING, RESOLUTION);

    private static final int LONGEST_NOTE = 2_000;

    private final ObjectNode course;

    private Tracking(ObjectNode course) {
        this.course = course;
    }

    /** What a patch of an action says of its course. */
    static Tracking of(ObjectNode patch) {
        return new Tracking(patch.deepCopy().retain(FIELDS));
    }

    boolean isEmpty() {
        return course.isEmpty();
    }

    /**
     * The course as it is now.
     *
     * @param exists whether a meeting or resolution of an id is one of this council
     */
    ActionTracking over(ActionTracking before, BiPredicate<RecordKind, UUID> exists) {
        ActionStatus status = course.has(STATUS) ? status(course.get(STATUS)) : before.status();
        @Nullable String note = course.has(NOTE) ? note(course.get(NOTE)) : before.note();
        @Nullable UUID meeting =
                course.has(MEETING)
                        ? id(MEETING, RecordKind.MEETING, exists)
                        : before.closedByMeeting();
        @Nullable UUID resolution =
                course.has(RESOLUTION)
                        ? id(RESOLUTION, RecordKind.RESOLUTION, exists)
                        : before.closedByResolution();
        boolean closed = status == ActionStatus.DONE || status == ActionStatus.DROPPED;
        if (!closed && (course.hasNonNull(MEETING) || course.hasNonNull(RESOLUTION))) {
            throw Patch.invalid(
                    STATUS, "What closed an action is said of one that is DONE or DROPPED.");
        }
        return new ActionTracking(
                status, note, closed ? meeting : null, closed ? resolution : null);
    }

    private static ActionStatus status(JsonNode value) {
        return Arrays.stream(ActionStatus.values())
                .filter(status -> status.name().equals(value.textValue()))
                .findFirst()
                .orElseThrow(
                        () ->
                                Patch.invalid(STATUS, "'status' has a value that it cannot have.")
                                        .allowed(
                                                Arrays.stream(ActionStatus.values())
                                                        .map(ActionStatus::name)
                                                        .toList()));
    }

    private static @Nullable String note(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        String words = value.isTextual() ? value.textValue().strip() : "";
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw Patch.invalid(NOTE, "'note' has 1 to %d characters.".formatted(LONGEST_NOTE));
        }
        return words;
    }

    private @Nullable UUID id(String field, RecordKind kind, BiPredicate<RecordKind, UUID> exists) {
        JsonNode value = course.get(field);
        if (value.isNull()) {
            return null;
        }
        return RecordId.parse(value.asText(""))
                .filter(id -> exists.test(kind, id))
                .orElseThrow(
                        () ->
                                Patch.invalid(
                                        field,
                                        "'%s' is no id of a %s of this council."
                                                .formatted(field, kind.spoken())));
    }
}
