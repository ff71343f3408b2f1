package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.FollowUpAction;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredAction;

/** A thing that somebody was asked, or undertook, to do after the meeting. */
@Schema(
        name = "Action",
        description =
                "A thing that somebody was asked, or undertook, to do after the meeting, with an"
                        + " identifiable output.")
public record ActionView(
        @JsonUnwrapped @Nullable HeadView head,
        @Schema(
                        description = "What is to be done, as printed, on one line.",
                        examples = "provide an update on the repair of the weir",
                        required = true)
                String task,
        @Schema(
                        description = "Who is to do it, as printed.",
                        examples = "Head of Legal Services",
                        nullable = true,
                        required = true)
                @Nullable String owner,
        @Schema(
                        description = "Who gets it.",
                        examples = "Members of the Committee",
                        nullable = true,
                        required = true)
                @Nullable String recipient,
        @Schema(
                        description = "By when; null where nothing is said.",
                        nullable = true,
                        required = true)
                @Nullable DueView due,
        @Schema(
                        description = "Whether a resolution or the discussion states it.",
                        examples = "DISCUSSION",
                        required = true)
                FollowUpAction.Origin origin,
        @JsonUnwrapped @Nullable TrackingView tracking,
        @Schema(description = "Where the words stand.", required = true) SourceView source,
        @Schema(description = "How sure the reader is, 0 to 1.", examples = "0.97", required = true)
                double confidence,
        @Schema(
                        description = "What lowered the confidence; empty where nothing did.",
                        examples = "[\"CUE_WEAK\"]",
                        required = true)
                List<String> loweredBy,
        @JsonUnwrapped @Nullable StateView state) {

    /** On its own. */
    public static ActionView from(StoredAction stored, Addresses addresses) {
        return from(stored, Nested.NONE, addresses);
    }

    /** On its own, with what was asked for nested in it. */
    public static ActionView from(StoredAction stored, Nested nested, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.from(head, RecordKind.ACTION, nested, addresses),
                stored.record(),
                TrackingView.from(stored.tracking()),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** Inside its meeting. */
    static ActionView inside(StoredAction stored, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.inside(head, RecordKind.ACTION, addresses),
                stored.record(),
                TrackingView.from(stored.tracking()),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** In a preview. */
    static ActionView from(FollowUpAction action, int textVersion) {
        return of(null, action, null, SourceView.from(action.source(), null, textVersion), null);
    }

    private static ActionView of(
            @Nullable HeadView head,
            FollowUpAction action,
            @Nullable TrackingView tracking,
            SourceView source,
            @Nullable StateView state) {
        return new ActionView(
                head,
                action.task(),
                action.owner(),
                action.recipient(),
                DueView.from(action.due()),
                action.origin(),
                tracking,
                source,
                action.confidence().value(),
                action.confidence().loweredBy(),
                state);
    }
}
