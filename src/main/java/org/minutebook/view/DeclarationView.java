package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;

/** One interest declared by one person. */
@Schema(name = "Declaration", description = "One interest that one person declared.")
public record DeclarationView(
        @JsonUnwrapped @Nullable HeadView head,
        @Schema(
                        description = "Who declared it, titles removed.",
                        examples = "Marlow",
                        required = true)
                String declarant,
        @Schema(
                        description =
                                "As named in the minutes; never inferred from the interest itself.",
                        examples = "PECUNIARY",
                        required = true)
                DeclarationOfInterest.Nature nature,
        @Schema(
                        description = "What the interest is, as printed.",
                        examples = "governor of Millgate School",
                        nullable = true,
                        required = true)
                @Nullable String interest,
        @Schema(
                        description = "Number of the agenda item that the interest concerns.",
                        examples = "47",
                        nullable = true,
                        required = true)
                @Nullable String itemNumber,
        @Schema(
                        description = "Whether the declarant left or remained, where minuted.",
                        examples = "LEFT_MEETING",
                        nullable = true,
                        required = true)
                DeclarationOfInterest.@Nullable Conduct conduct,
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
    public static DeclarationView from(Stored<DeclarationOfInterest> stored, Addresses addresses) {
        return from(stored, Nested.NONE, addresses);
    }

    /** On its own, with what was asked for nested in it. */
    public static DeclarationView from(
            Stored<DeclarationOfInterest> stored, Nested nested, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.from(head, RecordKind.DECLARATION, nested, addresses),
                stored.record(),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** Inside its meeting. */
    static DeclarationView inside(Stored<DeclarationOfInterest> stored, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.inside(head, RecordKind.DECLARATION, addresses),
                stored.record(),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** In a preview. */
    static DeclarationView from(DeclarationOfInterest declaration, int textVersion) {
        return of(
                null, declaration, SourceView.from(declaration.source(), null, textVersion), null);
    }

    private static DeclarationView of(
            @Nullable HeadView head,
            DeclarationOfInterest declaration,
            SourceView source,
            @Nullable StateView state) {
        return new DeclarationView(
                head,
                declaration.declarant(),
                declaration.nature(),
                declaration.interest(),
                declaration.itemNumber(),
                declaration.conduct(),
                source,
                declaration.confidence().value(),
                declaration.confidence().loweredBy(),
                state);
    }
}
