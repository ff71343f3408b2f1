package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;
import org.minutebook.store.RecordHead;

/** Where the words of a record stand. */
@Schema(
        name = "Source",
        description =
                "Where the words of a record stand. Offsets count Unicode code points in the"
                        + " document's normalised text, which never changes for one textVersion.")
public record SourceView(
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description = "The document. Absent in a preview.",
                        examples = "c073e0b8-c73e-8465-865a-8590811e3d4f")
                @Nullable UUID documentId,
        @Schema(
                        description = "Version of the document's normalised text.",
                        examples = "1",
                        required = true)
                int textVersion,
        @Schema(
                        description = "First code point, counted from 0.",
                        examples = "5120",
                        required = true)
                int start,
        @Schema(description = "Code point after the last.", examples = "5144", required = true)
                int end,
        @Schema(
                        description = "Exactly that slice of the text.",
                        examples = "That the report be noted",
                        required = true)
                String quote,
        @Schema(
                        description =
                                "Further places: a stem that stands apart, an interest minuted"
                                        + " twice.",
                        required = true)
                List<PlaceView> also) {

    /** A further slice. */
    @Schema(name = "Place", description = "A further slice of the same text.")
    public record PlaceView(
            @Schema(
                            description = "First code point, counted from 0.",
                            examples = "5090",
                            required = true)
                    int start,
            @Schema(description = "Code point after the last.", examples = "5119", required = true)
                    int end,
            @Schema(
                            description = "Exactly that slice of the text.",
                            examples = "It was RESOLVED:",
                            required = true)
                    String quote) {}

    /** Of a stored record. */
    static SourceView from(Source source, RecordHead head) {
        return from(source, head.documentId(), head.textVersion());
    }

    /** Of a record in the text of that version; without a document in a preview. */
    public static SourceView from(Source source, @Nullable UUID documentId, int textVersion) {
        return new SourceView(
                documentId,
                textVersion,
                source.start(),
                source.end(),
                source.quote(),
                source.also().stream()
                        .map(place -> new PlaceView(place.start(), place.end(), place.quote()))
                        .toList());
    }
}
