package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Decision;
import org.minutebook.record.Resolution;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;

/** One operative clause that a body decided. */
@Schema(name = "Resolution", description = "One operative clause that a body decided.")
public record ResolutionView(
        @JsonUnwrapped @Nullable HeadView head,
        @Schema(
                        description = "Letter or number of the clause, without brackets and dots.",
                        examples = "a",
                        nullable = true,
                        required = true)
                @Nullable String label,
        @Schema(
                        description = "The clause on one line, without label and formula.",
                        examples = "That the report be noted",
                        required = true)
                String text,
        @Schema(
                        description =
                                "The opening that several clauses share, or the words that name the"
                                        + " object.",
                        examples = "That the Committee:",
                        nullable = true,
                        required = true)
                @Nullable String stem,
        @Schema(
                        description = "By a formula, or told in the body's own voice.",
                        examples = "FORMAL",
                        required = true)
                Resolution.Form form,
        @Schema(
                        description = "What was done, by the first operative verb.",
                        examples = "NOTED",
                        required = true)
                Decision decision,
        @Schema(
                        description = "Who proposed it.",
                        examples = "Marlow",
                        nullable = true,
                        required = true)
                @Nullable String mover,
        @Schema(
                        description = "Who seconded it.",
                        examples = "Penhale",
                        nullable = true,
                        required = true)
                @Nullable String seconder,
        @Schema(
                        description = "The vote; null where none is recorded.",
                        nullable = true,
                        required = true)
                @Nullable VoteView vote,
        @Schema(
                        description = "False only where the minutes say that it fell.",
                        examples = "true",
                        required = true)
                boolean carried,
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
    public static ResolutionView from(Stored<Resolution> stored, Addresses addresses) {
        return from(stored, Nested.NONE, addresses);
    }

    /** On its own, with what was asked for nested in it. */
    public static ResolutionView from(
            Stored<Resolution> stored, Nested nested, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.from(head, RecordKind.RESOLUTION, nested, addresses),
                stored.record(),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** Inside its meeting. */
    static ResolutionView inside(Stored<Resolution> stored, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.inside(head, RecordKind.RESOLUTION, addresses),
                stored.record(),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** In a preview. */
    static ResolutionView from(Resolution resolution, int textVersion) {
        return of(null, resolution, SourceView.from(resolution.source(), null, textVersion), null);
    }

    private static ResolutionView of(
            @Nullable HeadView head,
            Resolution resolution,
            SourceView source,
            @Nullable StateView state) {
        return new ResolutionView(
                head,
                resolution.label(),
                resolution.text(),
                resolution.stem(),
                resolution.form(),
                resolution.decision(),
                resolution.mover(),
                resolution.seconder(),
                VoteView.from(resolution.vote()),
                resolution.carried(),
                source,
                resolution.confidence().value(),
                resolution.confidence().loweredBy(),
                state);
    }
}
