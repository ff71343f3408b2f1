package org.minutebook.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Warning;

/** Something that an officer should look at before publishing. */
@Schema(
        name = "Warning",
        description = "Something that an officer should look at before publishing.")
public record WarningView(
        @Schema(
                        description = "Stable code, to branch on.",
                        examples = "DATE_INFERRED",
                        required = true)
                String code,
        @Schema(
                        description = "One sentence for an officer.",
                        examples = "The year is not printed; it was taken from the file's heading.",
                        required = true)
                String message,
        @Schema(
                        description =
                                "Where it stands; null where it concerns the document as a whole.",
                        nullable = true)
                @Nullable SourceView source) {

    /** A warning with the document it speaks of; without one in a preview. */
    public static WarningView from(Warning warning, @Nullable UUID documentId, int textVersion) {
        var source = warning.source();
        return new WarningView(
                warning.code(),
                warning.message(),
                source == null ? null : SourceView.from(source, documentId, textVersion));
    }
}
